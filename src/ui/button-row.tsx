import type { ReactNode } from 'react';

export function ButtonRow({ children }: { children: ReactNode }) {
  return <div className="govuk-button-group">{children}</div>;
}
