import type { ReactNode, Ref } from 'react';
import { describedBy, type Said } from './described.ts';
import { HintAndError } from './hint-and-error.tsx';
import type { LabelSize } from './labelled.tsx';

export interface GroupProps extends Said {
  id: string;
  legend: ReactNode;
  legendSize?: LabelSize;
}

/** Several inputs that answer one question. */
export function Grouped({
  children,
  ref,
  ...props
}: GroupProps & { children: ReactNode; ref?: Ref<HTMLFieldSetElement> }) {
  const { id, legend, legendSize, hint, error } = props;
  const size = legendSize === undefined ? '' : ` govuk-fieldset__legend--${legendSize}`;
  return (
    <div className={`govuk-form-group${error === undefined ? '' : ' govuk-form-group--error'}`}>
      <fieldset
        className="govuk-fieldset"
        id={id}
        aria-describedby={describedBy(id, { hint, error })}
        ref={ref}
      >
        <legend className={`govuk-fieldset__legend${size}`}>{legend}</legend>
        <HintAndError id={id} hint={hint} error={error} />
        {children}
      </fieldset>
    </div>
  );
}
