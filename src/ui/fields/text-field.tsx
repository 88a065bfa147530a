import { type HTMLInputAutoCompleteAttribute, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { CharacterCount } from './character-count.tsx';
import { describedBy } from './described.ts';
import { Labelled, type LabelProps } from './labelled.tsx';
import { passTo } from './pass-to.ts';
import { useRefilled } from './refill.ts';
import type { Registered } from './registered.ts';

export interface TextFieldProps extends LabelProps, Registered<HTMLInputElement> {
  defaultValue?: string;
  type?: 'text' | 'email' | 'tel' | 'url';
  /** Room for about this many characters; the whole width when left out. */
  width?: 2 | 3 | 4 | 5 | 10 | 20 | 30;
  /** Off unless said: a browser keeps what it may offer again, or restore, in files of its own, on devices that others use. */
  autoComplete?: HTMLInputAutoCompleteAttribute;
  spellCheck?: boolean;
  /** Shows how many characters are left of this many. Advice: more can always be typed. */
  advisedLength?: number | undefined;
}

export function TextField(props: TextFieldProps) {
  const {
    label,
    labelSize,
    hint,
    error,
    width,
    id,
    type = 'text',
    name = id,
    advisedLength,
    autoComplete = 'off',
    ref,
    onChange,
    ...input
  } = props;
  const box = useRef<HTMLInputElement>(null);
  const [length, setLength] = useState(input.defaultValue?.length ?? 0);
  const attach = useCallback(
    (element: HTMLInputElement | null) => {
      box.current = element;
      return passTo(ref, element);
    },
    [ref],
  );
  const look = useCallback(() => setLength(box.current?.value.length ?? 0), []);
  // A form library may have filled the field by now.
  useLayoutEffect(look, [look]);
  useRefilled(box, look);
  const counted = advisedLength === undefined ? [] : [`${id}-advice`];
  const wide = width === undefined ? '' : ` govuk-input--width-${width}`;
  const wrong = error === undefined ? '' : ' govuk-input--error';
  return (
    <Labelled {...props}>
      <input
        {...input}
        autoComplete={autoComplete}
        ref={attach}
        className={`govuk-input${wide}${wrong}`}
        id={id}
        name={name}
        type={type}
        aria-describedby={describedBy(id, { hint, error }, ...counted)}
        aria-invalid={error === undefined ? undefined : true}
        onChange={(event) => {
          setLength(event.target.value.length);
          return onChange?.(event);
        }}
      />
      {advisedLength !== undefined && (
        <CharacterCount id={`${id}-advice`} length={length} advised={advisedLength} />
      )}
    </Labelled>
  );
}
