import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { CharacterCount } from './character-count.tsx';
import { describedBy } from './described.ts';
import { Labelled, type LabelProps } from './labelled.tsx';
import { passTo } from './pass-to.ts';
import { useRefilled } from './refill.ts';
import type { Registered } from './registered.ts';

export interface TextAreaProps extends LabelProps, Registered<HTMLTextAreaElement> {
  defaultValue?: string;
  /** Lines to start with; it grows with what is typed. */
  rows?: number;
  /** Shows how many characters are left of this many. Advice: more can always be typed. */
  advisedLength?: number | undefined;
  spellCheck?: boolean;
}

export function TextArea(props: TextAreaProps) {
  const { label, labelSize, hint, error, id, name = id, rows = 5, ...more } = props;
  const { advisedLength, ref, onChange, ...input } = more;
  const area = useRef<HTMLTextAreaElement>(null);
  const [length, setLength] = useState(input.defaultValue?.length ?? 0);
  const attach = useCallback(
    (element: HTMLTextAreaElement | null) => {
      area.current = element;
      return passTo(ref, element);
    },
    [ref],
  );
  const look = useCallback(() => {
    if (area.current === null) return;
    setLength(area.current.value.length);
    growByHand(area.current);
  }, []);
  // A form library may have filled the field by now.
  useLayoutEffect(look, [look]);
  useRefilled(area, look);
  const counted = advisedLength === undefined ? [] : [`${id}-advice`];
  return (
    <Labelled {...props}>
      <textarea
        {...input}
        // A browser would keep the words in files of its own, to restore them when it starts again.
        autoComplete="off"
        ref={attach}
        className={`govuk-textarea hea-grows${error === undefined ? '' : ' govuk-textarea--error'}`}
        id={id}
        name={name}
        rows={rows}
        aria-describedby={describedBy(id, { hint, error }, ...counted)}
        aria-invalid={error === undefined ? undefined : true}
        onChange={(event) => {
          setLength(event.target.value.length);
          growByHand(event.target);
          return onChange?.(event);
        }}
      />
      {advisedLength !== undefined && (
        <CharacterCount id={`${id}-advice`} length={length} advised={advisedLength} />
      )}
    </Labelled>
  );
}

/** For browsers that do not know `field-sizing: content` yet. Never shrinks what someone pulled larger. */
function growByHand(area: HTMLTextAreaElement): void {
  if (Reflect.has(area.style, 'fieldSizing')) return;
  if (area.scrollHeight > area.clientHeight) {
    area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
  }
}
