import type { ReactNode } from 'react';
import { describedBy, type Said } from './described.ts';
import { HintAndError } from './hint-and-error.tsx';
import type { Registered } from './registered.ts';

export interface SingleCheckboxProps extends Said, Registered<HTMLInputElement> {
  id: string;
  label: ReactNode;
  /** What a form gets when it is ticked. */
  value?: string;
  defaultChecked?: boolean;
}

/** One thing to agree to or to mark, with no question above it. */
export function SingleCheckbox(props: SingleCheckboxProps) {
  const { id, label, hint, error, name = id, value = 'yes', ...input } = props;
  return (
    <div className={`govuk-form-group${error === undefined ? '' : ' govuk-form-group--error'}`}>
      <HintAndError id={id} error={error} />
      <div className="govuk-checkboxes">
        <div className="govuk-checkboxes__item">
          <input
            {...input}
            className="govuk-checkboxes__input"
            id={id}
            name={name}
            type="checkbox"
            value={value}
            aria-describedby={describedBy(id, { hint, error })}
            aria-invalid={error === undefined ? undefined : true}
          />
          <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
            {label}
          </label>
          {hint !== undefined && (
            <div id={`${id}-hint`} className="govuk-hint govuk-checkboxes__hint">
              {hint}
            </div>
          )}
        </div>
      </div>
    </div>
  );
}
