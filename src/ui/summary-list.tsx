import type { ReactNode } from 'react';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface SummaryAction {
  text: string;
  /** Completes the action for those who hear it away from its row, such as `the title`. */
  visuallyHidden?: string;
  href?: string;
  onClick?: () => void;
}

export interface SummaryRow {
  key: string;
  value: ReactNode;
  actions?: readonly SummaryAction[];
  /** Tells rows with the same key apart. */
  id?: string;
}

export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl className="govuk-summary-list">
      {rows.map(({ id, key, value, actions = [] }) => (
        <div
          className={`govuk-summary-list__row${actions.length === 0 ? ' govuk-summary-list__row--no-actions' : ''}`}
          key={id ?? key}
        >
          <dt className="govuk-summary-list__key">{key}</dt>
          <dd className="govuk-summary-list__value">{value}</dd>
          {actions.length > 0 && (
            <dd className="govuk-summary-list__actions">
              {actions.map((action) => (
                <RowAction {...action} key={action.text} />
              ))}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

function RowAction({ text, visuallyHidden, href, onClick }: SummaryAction) {
  const words = (
    <>
      {text} {visuallyHidden !== undefined && <VisuallyHidden>{visuallyHidden}</VisuallyHidden>}
    </>
  );
  if (href !== undefined) {
    return (
      <a href={href} className="govuk-link hea-action">
        {words}
      </a>
    );
  }
  return (
    <button type="button" className="hea-link-button hea-action" onClick={onClick}>
      {words}
    </button>
  );
}
