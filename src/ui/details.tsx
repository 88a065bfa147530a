import type { ReactNode } from 'react';

export interface DetailsProps {
  summary: ReactNode;
  children: ReactNode;
  id?: string;
  /** Whether it starts open. */
  open?: boolean;
  onToggle?: (open: boolean) => void;
}

export function Details({ summary, children, id, open, onToggle }: DetailsProps) {
  return (
    <details
      className="govuk-details"
      id={id}
      open={open}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  );
}
