import { useContext, useSyncExternalStore } from 'react';
import { LinkButton } from '#src/ui/link-button.tsx';
import { DeviceContext } from './device-context.ts';
import { appWords } from './words.ts';

/** Locks all windows of this device; there only while a passcode keeps them. */
export function LockNow() {
  const device = useContext(DeviceContext);
  const state = useSyncExternalStore(
    device?.subscribe ?? never,
    device?.getSnapshot ?? (() => 'opening' as const),
  );
  if (device === null || state !== 'open') return null;
  return (
    <p className="govuk-body-s">
      <LinkButton onClick={() => void device.lockNow()}>{appWords.lockNow}</LinkButton>
    </p>
  );
}

const never = () => () => undefined;
