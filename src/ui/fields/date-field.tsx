import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { useAfterPause } from '../use-after-pause.ts';
import { describedBy } from './described.ts';
import { Labelled, type LabelProps } from './labelled.tsx';
import { passTo } from './pass-to.ts';
import { useRefilled } from './refill.ts';
import type { Registered } from './registered.ts';
import { dateUnderstood } from './words.ts';

export interface DateFieldProps extends LabelProps, Registered<HTMLInputElement> {
  defaultValue?: string;
  /** The date as understood, in words, or null when it is not a date (yet). */
  interpret?: (typed: string) => string | null;
}

/** A date typed in any sensible way, with what was understood said below. */
export function DateField(props: DateFieldProps) {
  const { label, labelSize, interpret, id, ...more } = props;
  const { hint = 'For example, 27 3 2027', error, name = id, ref, onChange, ...input } = more;
  const box = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(input.defaultValue ?? '');
  const attach = useCallback(
    (element: HTMLInputElement | null) => {
      box.current = element;
      return passTo(ref, element);
    },
    [ref],
  );
  const look = useCallback(() => setTyped(box.current?.value ?? ''), []);
  // A form library may have filled the field by now.
  useLayoutEffect(look, [look]);
  useRefilled(box, look);
  const understood = useAfterPause(interpret?.(typed) ?? null, 400);
  return (
    <Labelled {...props} hint={hint}>
      <input
        {...input}
        ref={attach}
        className={`govuk-input govuk-input--width-20${error === undefined ? '' : ' govuk-input--error'}`}
        id={id}
        name={name}
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-describedby={describedBy(id, { hint, error })}
        aria-invalid={error === undefined ? undefined : true}
        onChange={(event) => {
          setTyped(event.target.value);
          return onChange?.(event);
        }}
      />
      <div className="govuk-hint hea-understood" aria-live="polite">
        {understood !== null && dateUnderstood(understood)}
      </div>
    </Labelled>
  );
}
