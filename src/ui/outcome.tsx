import type { ReactNode } from 'react';
import type { Tone } from './tag.tsx';
import { ToneIcon } from './tone-icon.tsx';

interface OutcomeProps {
  tone: Tone;
  title: string;
  children?: ReactNode;
}

/** The one answer of a page, in large words with a sign. */
export function Outcome({ tone, title, children }: OutcomeProps) {
  return (
    <div className={`hea-outcome hea-tag--${tone}`}>
      <ToneIcon tone={tone} />
      <div>
        <h2 className="govuk-heading-l hea-outcome__title">{title}</h2>
        {children}
      </div>
    </div>
  );
}
