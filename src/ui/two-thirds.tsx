import { type ReactNode, useId } from 'react';
import { Details } from './details.tsx';
import { useMedia } from './use-media.ts';

export interface TwoThirdsProps {
  /** What comes before everything: back link, error summary, heading. On a narrow screen the help follows it. */
  top?: ReactNode;
  children: ReactNode;
  /** Help beside the work. Under 900 px it folds away between `top` and the work, or below the work without a `top`. */
  aside?: ReactNode;
  asideTitle?: string;
}

export function TwoThirds({ top, children, aside, asideTitle = '' }: TwoThirdsProps) {
  const folded = useMedia('(max-width: 899px)');
  const helpFirst = folded && top !== undefined;
  const help = aside !== undefined && aside !== null && (
    <Help title={asideTitle} folded={folded}>
      {aside}
    </Help>
  );
  return (
    <div className="hea-columns">
      {top !== undefined && <div className="hea-columns__top">{top}</div>}
      {/* The help changes places and the work never moves: a moved field loses the focus, a moved dialog its hold. */}
      {helpFirst && help}
      <div className="hea-columns__work">{children}</div>
      {!helpFirst && help}
    </div>
  );
}

function Help({ title, folded, children }: { title: string; folded: boolean; children: ReactNode }) {
  const titleId = useId();
  return (
    <aside className="hea-columns__help" aria-labelledby={titleId}>
      {folded ? (
        <Details summary={<span id={titleId}>{title}</span>}>
          <h2 className="govuk-visually-hidden">{title}</h2>
          {children}
        </Details>
      ) : (
        <>
          <h2 className="govuk-heading-m" id={titleId}>
            {title}
          </h2>
          {children}
        </>
      )}
    </aside>
  );
}
