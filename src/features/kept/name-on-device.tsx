import { useEffect, useRef, useState } from 'react';
import type { HeatDatabase } from '#src/storage/database.ts';
import { readNameOnDevice, writeSetting } from '#src/storage/settings.ts';
import { TextField } from '#src/ui/fields/text-field.tsx';
import { keptWords } from './words.ts';

const { name: words } = keptWords;
/** As long as an entry of the history takes. */
const LONGEST = 1_000;

/** The name that the history notes on this device, saved as it is typed. */
export function NameOnDevice({ database }: { database: HeatDatabase }) {
  const [name, setName] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const writing = useRef(Promise.resolve());
  useEffect(() => {
    void readNameOnDevice(database).then(setName);
  }, [database]);

  /** One after the other, so that the last key is the last write. */
  function save(typed: string): void {
    setSaid('');
    writing.current = writing.current.then(async () => {
      try {
        await writeSetting(database, 'name', typed.slice(0, LONGEST));
        setSaid(words.saved);
      } catch (error) {
        console.warn('The name could not be saved.', error);
        setSaid(words.notSaved);
      }
    });
  }

  return (
    <section aria-labelledby="name-title">
      <h2 className="govuk-heading-m" id="name-title">
        {words.title}
      </h2>
      {name !== null && (
        <TextField
          id="name-on-device"
          label={words.label}
          hint={words.hint}
          width={20}
          spellCheck={false}
          defaultValue={name}
          onChange={(event) => save(event.target.value)}
        />
      )}
      <p className="govuk-body-s" role="status">
        {said}
      </p>
    </section>
  );
}
