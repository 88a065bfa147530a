import { UnlockNotice } from '#src/features/passcode/unlock-notice.tsx';
import { surroundings } from './surroundings.ts';
import type { DeviceWatch } from './watch-device.ts';

const now = () => surroundings.clock.now().getTime();

/** Asks for a passcode that was set in another window, above the page that is open here. */
export default function UnlockOverPage({ device }: { device: DeviceWatch }) {
  return <UnlockNotice database={surroundings.database} now={now} onUnlocked={device.unlocked} />;
}
