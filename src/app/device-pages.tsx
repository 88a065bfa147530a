import { navigate } from 'wouter/use-hash-location';
import { LockNow } from '#src/features/passcode/lock-now.tsx';
import { UnlockNotice } from '#src/features/passcode/unlock-notice.tsx';
import { UnlockPage } from '#src/features/passcode/unlock-page.tsx';
import { ClearRoute } from './clear-route.tsx';
import { KeptRoute } from './kept-route.tsx';
import { NotFound } from './not-found.tsx';
import { unsavedWork } from './open-work.ts';
import { PasscodeRoute } from './passcode-route.tsx';
import { surroundings } from './surroundings.ts';
import type { DeviceState, DeviceWatch } from './watch-device.ts';

/** Named after the state of the window, or after the address. Two stand above a page: `shut-while-open` and `open`. */
export type DevicePage =
  | `kept/${string}`
  | Exclude<DeviceState, 'opening' | 'locking' | 'no-passcode' | 'cleared-elsewhere'>;

interface DevicePagesProps {
  page: DevicePage;
  device: DeviceWatch;
}

const { database, clock } = surroundings;
const now = () => clock.now().getTime();

/** All pages about this device. They load together, as clearing must not need any part that it has removed. */
export default function DevicePages({ page, device }: DevicePagesProps) {
  switch (page) {
    case 'clearing':
    case 'kept/clear':
      return <ClearRoute device={device} />;
    case 'shut':
      return (
        <UnlockPage
          database={database}
          now={now}
          holdsWords={unsavedWork().length > 0}
          onUnlocked={device.unlocked}
          onClear={() => navigate('/kept/clear')}
        />
      );
    case 'shut-while-open':
      return <UnlockNotice database={database} now={now} onUnlocked={device.unlocked} />;
    case 'open':
      return <LockNow onLock={() => void device.guard().then(({ lockNow }) => lockNow())} />;
    case 'kept/':
      return <KeptRoute device={device} />;
    case 'kept/passcode':
      return <PasscodeRoute step="" device={device} />;
    case 'kept/passcode/change':
      return <PasscodeRoute step="change" device={device} />;
    case 'kept/passcode/off':
      return <PasscodeRoute step="off" device={device} />;
    default:
      return <NotFound />;
  }
}
