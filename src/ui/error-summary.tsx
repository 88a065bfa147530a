import { useEffect, useId, useRef } from 'react';
import { focusById } from './focus-by-id.ts';

export interface Problem {
  text: string;
  /** `#` and the id of a field on this page, or the address of another page. */
  href: string;
}

export interface ErrorSummaryProps {
  title: string;
  problems: readonly Problem[];
  /** How often the form was sent. Focus moves here when it goes up, and at no other time. */
  submitCount: number;
}

/**
 * Render it always; it shows itself when there are problems.
 * A form library that moves focus to the first wrong field by itself must be told not to.
 */
export function ErrorSummary({ title, problems, submitCount }: ErrorSummaryProps) {
  const titleId = useId();
  const summary = useRef<HTMLDivElement>(null);
  // Not on the number of problems: it changes while someone types, and focus would leave the field mid-word.
  useEffect(() => {
    if (submitCount > 0) summary.current?.focus();
  }, [submitCount]);
  if (problems.length === 0) return null;
  return (
    <div className="govuk-error-summary" tabIndex={-1} ref={summary}>
      <div role="alert" aria-labelledby={titleId}>
        <h2 className="govuk-error-summary__title" id={titleId}>
          {title}
        </h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {problems.map(({ text, href }) => (
              <li key={`${href} ${text}`}>
                <a
                  href={href}
                  onClick={(event) => {
                    if (focusById(href.slice(1))) event.preventDefault();
                  }}
                >
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
