import { useSyncExternalStore } from 'react';
import { writeDiagnostics } from '#src/features/kept/diagnostics.ts';
import { KeptPage } from '#src/features/kept/kept-page.tsx';
import type { Promised } from '#src/features/kept/promise-to-keep.tsx';
import { readSetting, writeSetting } from '#src/storage/settings.ts';
import { askToPersist } from './ask-to-persist.ts';
import { surroundings } from './surroundings.ts';
import type { DeviceWatch } from './watch-device.ts';

const { database, clock } = surroundings;

/** How the work is kept, and what the browser says about it. */
export function KeptRoute({ device }: { device: DeviceWatch }) {
  const state = useSyncExternalStore(device.subscribe, device.getSnapshot);
  return (
    <KeptPage
      database={database}
      hasPasscode={state !== 'no-passcode'}
      lookAtPromise={lookAtPromise}
      askForPromise={askForPromise}
      writeDiagnostics={() => writeDiagnostics(database, import.meta.env.VITE_APP_VERSION, clock.now())}
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
