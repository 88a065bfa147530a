import { describedBy } from './described.ts';
import { Labelled, type LabelProps } from './labelled.tsx';
import type { Registered } from './registered.ts';

export interface SelectFieldProps extends LabelProps, Registered<HTMLSelectElement> {
  choices: readonly { value: string; label: string }[];
  defaultValue?: string;
  /** What is chosen, where the page keeps it instead of the field itself. */
  value?: string;
  /** The words of a first choice that stands for no answer; there is none when left out. */
  emptyLabel?: string;
}

export function SelectField(props: SelectFieldProps) {
  const { label, labelSize, hint, error, id, name = id, choices, emptyLabel, ...input } = props;
  return (
    <Labelled {...props}>
      <select
        {...input}
        className={`govuk-select${error === undefined ? '' : ' govuk-select--error'}`}
        id={id}
        name={name}
        aria-describedby={describedBy(id, { hint, error })}
        aria-invalid={error === undefined ? undefined : true}
      >
        {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
