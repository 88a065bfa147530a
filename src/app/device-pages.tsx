import { navigate } from 'wouter/use-hash-location';
import { ClearedElsewherePage } from '#src/features/clear-device/cleared-page.tsx';
import { UnlockNotice } from '#src/features/passcode/unlock-notice.tsx';
import { UnlockPage } from '#src/features/passcode/unlock-page.tsx';
import { ClearRoute } from './clear-route.tsx';
import { KeptRoute } from './kept-route.tsx';
import type { KeptStep } from './routes.ts';
import { surroundings } from './surroundings.ts';
import type { DeviceWatch } from './watch-device.ts';

/** `locked` and `unlock` ask for the passcode: instead of every page, and above the page that is open here. */
export type DevicePage = KeptStep | 'clear' | 'cleared-elsewhere' | 'locked' | 'unlock';

interface DevicePagesProps {
  page: DevicePage;
  device: DeviceWatch;
}

const { database, clock } = surroundings;
const now = () => clock.now().getTime();

/** All pages about this device. They load together, as clearing must not need any part that it has removed. */
export default function DevicePages({ page, device }: DevicePagesProps) {
  switch (page) {
    case 'clear':
      return <ClearRoute device={device} />;
    case 'cleared-elsewhere':
      return <ClearedElsewherePage />;
    case 'locked':
      return (
        <UnlockPage
          database={database}
          now={now}
          onUnlocked={device.unlocked}
          onClear={() => navigate('/kept/clear')}
        />
      );
    case 'unlock':
      return <UnlockNotice database={database} now={now} onUnlocked={device.unlocked} />;
    default:
      return <KeptRoute step={page} device={device} />;
  }
}
