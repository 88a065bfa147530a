import type { ReactNode } from 'react';
import type { Said } from './described.ts';
import { HintAndError } from './hint-and-error.tsx';

export type LabelSize = 's' | 'm' | 'l';

export interface LabelProps extends Said {
  /** Also the start of the ids of its hint and error, and where an error link leads. */
  id: string;
  label: ReactNode;
  labelSize?: LabelSize;
}

/** One input with its label, hint and error. */
export function Labelled({ children, ...props }: LabelProps & { children: ReactNode }) {
  const { id, label, labelSize, hint, error } = props;
  return (
    <div className={`govuk-form-group${error === undefined ? '' : ' govuk-form-group--error'}`}>
      <label
        className={`govuk-label${labelSize === undefined ? '' : ` govuk-label--${labelSize}`}`}
        htmlFor={id}
      >
        {label}
      </label>
      <HintAndError id={id} hint={hint} error={error} />
      {children}
    </div>
  );
}
