import { useSyncExternalStore } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { writeDiagnostics } from '#src/features/kept/diagnostics.ts';
import { KeptPage } from '#src/features/kept/kept-page.tsx';
import type { Promised } from '#src/features/kept/promise-to-keep.tsx';
import { PasscodePages } from '#src/features/passcode/passcode-pages.tsx';
import { readSetting, writeSetting } from '#src/storage/settings.ts';
import { askToPersist } from './ask-to-persist.ts';
import type { KeptStep } from './routes.ts';
import { surroundings } from './surroundings.ts';
import type { DeviceWatch } from './watch-device.ts';

const { database, clock } = surroundings;

/** How the work is kept, and the passcode. Clearing the device has a route of its own. */
export function KeptRoute({ step, device }: { step: KeptStep; device: DeviceWatch }) {
  const state = useSyncExternalStore(device.subscribe, device.getSnapshot);
  const hasPasscode = state !== 'no-passcode';
  if (step === 'overview') {
    return (
      <KeptPage
        database={database}
        hasPasscode={hasPasscode}
        lookAtPromise={lookAtPromise}
        askForPromise={askForPromise}
        writeDiagnostics={() => writeDiagnostics(database, import.meta.env.VITE_APP_VERSION, clock.now())}
      />
    );
  }
  return (
    <PasscodePages
      database={database}
      isSet={hasPasscode}
      step={step === 'passcode' ? '' : step}
      onSet={device.passcodeSet}
      onRemoved={device.passcodeRemoved}
      onLock={() => void device.lockNow()}
      goTo={(next) => navigate(next === '' ? '/kept/passcode' : `/kept/passcode/${next}`)}
    />
  );
}

async function lookAtPromise(): Promise<Promised> {
  const asked = (await readSetting(database, 'persistence')) !== '';
  if (!('storage' in navigator) || !('persisted' in navigator.storage)) return { answer: 'unknown', asked };
  return { answer: (await navigator.storage.persisted()) ? 'promised' : 'refused', asked };
}

async function askForPromise(): Promise<Promised> {
  const answer = await askToPersist();
  await writeSetting(database, 'persistence', answer);
  return { answer, asked: true };
}
