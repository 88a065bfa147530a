import { useEffect, useState } from 'react';
import { shortKeyId } from '#src/document/device-key.ts';
import type { HeatDatabase } from '#src/storage/database.ts';
import {
  type DeviceMark as Mark,
  markThisDevice,
  readDeviceMark,
  unmarkThisDevice,
} from '#src/storage/key-of-this-device.ts';
import { Button } from '#src/ui/button.tsx';
import { keptWords } from './words.ts';

const { mark: words } = keptWords;
const HINT_ID = 'mark-hint';

/** Whether what is signed on this device names it, and the choice. */
export function DeviceMark({ database }: { database: HeatDatabase }) {
  const [mark, setMark] = useState<Mark | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const isOff = mark?.kind === 'off';
  useEffect(() => {
    void readDeviceMark(database).then(setMark, (error: unknown) => {
      console.warn('The choice to mark what is signed here could not be read.', error);
    });
  }, [database]);

  async function choose(change: () => Promise<unknown>): Promise<void> {
    setBusy(true);
    setProblem('');
    try {
      await change();
      setMark(await readDeviceMark(database));
    } catch (error) {
      console.warn('The choice to mark what is signed here could not be kept.', error);
      setProblem(words.notPossible);
    }
    setBusy(false);
  }

  return (
    <section aria-labelledby="mark-title">
      <h2 className="govuk-heading-m" id="mark-title">
        {words.title}
      </h2>
      <p className="govuk-body">{words.about}</p>
      <p className="govuk-body">{words.limits}</p>
      <div role="status">
        {mark !== null && <p className="govuk-body">{wordMark(mark)}</p>}
        {problem !== '' && <p className="govuk-body">{problem}</p>}
      </div>
      {mark !== null && (
        // One button for both, so that it keeps the focus.
        <Button
          variant="secondary"
          busy={busy}
          onClick={() => choose(() => (isOff ? markThisDevice(database) : unmarkThisDevice(database)))}
          {...(!isOff && { 'aria-describedby': HINT_ID })}
        >
          {isOff ? words.turnOn : words.turnOff}
        </Button>
      )}
      {mark !== null && !isOff && (
        <p className="govuk-hint" id={HINT_ID}>
          {words.turnOffHint}
        </p>
      )}
    </section>
  );
}

function wordMark(mark: Mark): string {
  switch (mark.kind) {
    case 'off':
      return words.off;
    case 'on':
      return words.on(shortKeyId(mark.device.key));
    case 'unusable':
      return words.unusable;
  }
}
