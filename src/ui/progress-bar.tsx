import { useId } from 'react';

export interface ProgressBarProps {
  label: string;
  /** Left out while nobody knows how much there is to do. */
  value?: number | undefined;
  max?: number;
  /** What is happening now, such as `Page 3 of 12`. */
  text?: string;
}

export function ProgressBar({ label, value, max = 100, text }: ProgressBarProps) {
  const id = useId();
  return (
    <div className="hea-progress">
      <label className="govuk-label govuk-label--s" htmlFor={id}>
        {label}
      </label>
      <progress id={id} value={value} max={max} aria-describedby={`${id}-text`} />
      <p className="govuk-hint" id={`${id}-text`}>
        {text}
      </p>
    </div>
  );
}
