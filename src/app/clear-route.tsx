import { useEffect, useState } from 'react';
import { ClearDevicePage } from '#src/features/clear-device/clear-device-page.tsx';
import { ClearedPage } from '#src/features/clear-device/cleared-page.tsx';
import { type Cleared, clearDevice } from '#src/storage/clear-device.ts';
import { type Standing, standingOf } from '#src/storage/passcode-state.ts';
import { askHostToClear } from './ask-host-to-clear.ts';
import { surroundings } from './surroundings.ts';
import type { DeviceWatch } from './watch-device.ts';

const { database } = surroundings;

type Step = { kind: 'asking' } | { kind: 'clearing' } | { kind: 'cleared'; cleared: Cleared };

/** Clears the device. It stays on screen through it, as every part that it would load is gone afterwards. */
export function ClearRoute({ device }: { device: DeviceWatch }) {
  const [step, setStep] = useState<Step>({ kind: 'asking' });
  const here = useWhatIsHere();
  const hasPasscode = here.standing !== 'none-set';
  if (step.kind !== 'asking') {
    return <ClearedPage cleared={step.kind === 'cleared' ? step.cleared : null} hadPasscode={hasPasscode} />;
  }
  return (
    <ClearDevicePage
      count={here.count}
      hasPasscode={hasPasscode}
      canBackUp={here.standing !== 'shut'}
      onClear={() => {
        setStep({ kind: 'clearing' });
        device.stopForClearing();
        void clearDevice(database, askHostToClear).then((cleared) => setStep({ kind: 'cleared', cleared }));
      }}
    />
  );
}

function useWhatIsHere(): { count: number | null; standing: Standing } {
  const [here, setHere] = useState<{ count: number | null; standing: Standing }>({
    count: null,
    standing: 'none-set',
  });
  useEffect(() => {
    async function look(): Promise<void> {
      try {
        // Counting opens nothing, so that it can be done before the passcode is given.
        setHere({ count: await database.drafts.count(), standing: await standingOf(database) });
      } catch (error) {
        console.info('What is kept here could not be counted.', error);
      }
    }
    void look();
  }, []);
  return here;
}
