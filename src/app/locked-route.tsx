import { navigate } from 'wouter/use-hash-location';
import { UnlockPage } from '#src/features/passcode/unlock-page.tsx';
import { surroundings } from './surroundings.ts';
import type { DeviceWatch } from './watch-device.ts';

const now = () => surroundings.clock.now().getTime();

/** What a locked device shows at every address; the address stays, and is shown once the passcode is given. */
export default function LockedRoute({ device }: { device: DeviceWatch }) {
  return (
    <UnlockPage
      database={surroundings.database}
      now={now}
      onUnlocked={device.unlocked}
      onClear={() => navigate('/kept/clear')}
    />
  );
}
