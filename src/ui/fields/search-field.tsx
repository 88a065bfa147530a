import type { ReactNode } from 'react';
import { hintIdOf, type Said } from './described.ts';
import { Labelled } from './labelled.tsx';

export interface SearchFieldProps extends Pick<Said, 'hint'> {
  id: string;
  label: ReactNode;
  value: string;
  onChange: (value: string) => void;
  /** Someone is about to search. */
  onFocus?: () => void;
}

/** Narrows a list on the same page. Enter does not send the form it may stand in. */
export function SearchField({ id, label, hint, value, onChange, onFocus }: SearchFieldProps) {
  return (
    <Labelled id={id} label={label} hint={hint}>
      <input
        className="govuk-input govuk-input--width-20"
        id={id}
        type="search"
        autoComplete="off"
        value={value}
        aria-describedby={hint === undefined ? undefined : hintIdOf(id)}
        onChange={(event) => onChange(event.target.value)}
        onFocus={onFocus}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
    </Labelled>
  );
}
