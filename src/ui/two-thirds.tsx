import { type ReactNode, useId } from 'react';
import { Details } from './details.tsx';
import { useMedia } from './use-media.ts';

export interface TwoThirdsProps {
  children: ReactNode;
  /** Help beside the work. Under 900 px it folds away below it. */
  aside?: ReactNode;
  asideTitle?: string;
}

export function TwoThirds({ children, aside, asideTitle = '' }: TwoThirdsProps) {
  const folded = useMedia('(max-width: 899px)');
  const titleId = useId();
  return (
    <div className="hea-columns">
      <div className="hea-columns__work">{children}</div>
      {aside !== undefined && aside !== null && (
        <aside className="hea-columns__help" aria-labelledby={titleId}>
          {folded ? (
            <Details summary={<span id={titleId}>{asideTitle}</span>}>{aside}</Details>
          ) : (
            <>
              <h2 className="govuk-heading-m" id={titleId}>
                {asideTitle}
              </h2>
              {aside}
            </>
          )}
        </aside>
      )}
    </div>
  );
}
