import { useSyncExternalStore } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { PasscodePages, type PasscodeStep } from '#src/features/passcode/passcode-pages.tsx';
import { surroundings } from './surroundings.ts';
import type { DeviceWatch } from './watch-device.ts';

/** Setting, changing and taking away the passcode; the other windows hear of it. */
export function PasscodeRoute({ step, device }: { step: PasscodeStep; device: DeviceWatch }) {
  const state = useSyncExternalStore(device.subscribe, device.getSnapshot);
  return (
    <PasscodePages
      database={surroundings.database}
      isSet={state !== 'no-passcode'}
      step={step}
      onSet={(journalKey) => void device.guard().then(({ tellSet }) => tellSet(journalKey))}
      onRemoved={() => void device.guard().then(({ tellRemoved }) => tellRemoved())}
      goTo={(next) => navigate(next === '' ? '/kept/passcode' : `/kept/passcode/${next}`)}
    />
  );
}
