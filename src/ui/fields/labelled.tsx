import type { ReactNode } from 'react';
import type { Said } from './described.ts';
import { HintAndError } from './hint-and-error.tsx';

export type LabelSize = 's' | 'm' | 'l';

export interface LabelProps extends Said {
  /** Also the start of the ids of its hint and error, and where an error link leads. */
  id: string;
  label: ReactNode;
  labelSize?: LabelSize;
  /** The label is the page's h1. */
  labelIsHeading?: boolean;
}

/** One input with its label, hint and error. */
export function Labelled({ children, ...props }: LabelProps & { children: ReactNode }) {
  const { id, label, labelSize, labelIsHeading = false, hint, error } = props;
  const labelElement = (
    <label
      className={`govuk-label${labelSize === undefined ? '' : ` govuk-label--${labelSize}`}`}
      htmlFor={id}
    >
      {label}
    </label>
  );
  return (
    <div className={`govuk-form-group${error === undefined ? '' : ' govuk-form-group--error'}`}>
      {labelIsHeading ? <h1 className="govuk-label-wrapper">{labelElement}</h1> : labelElement}
      <HintAndError id={id} hint={hint} error={error} />
      {children}
    </div>
  );
}
