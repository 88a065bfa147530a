import type { ReactNode } from 'react';
import { VisuallyHidden } from './visually-hidden.tsx';
import { WARNING } from './words.ts';

export function WarningText({ children }: { children: ReactNode }) {
  return (
    <div className="govuk-warning-text">
      <span className="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong className="govuk-warning-text__text">
        <VisuallyHidden>{WARNING}</VisuallyHidden> {children}
      </strong>
    </div>
  );
}
