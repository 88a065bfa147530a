import type { ReactNode } from 'react';
import type { Place } from '#src/report/report.ts';
import type { LinkTo } from './link-to.ts';

interface PlaceLinkProps {
  place: Place;
  linkTo: LinkTo;
  children: ReactNode;
}

/** Words that lead to a place, or the words alone where nobody can go there now. */
export function PlaceLink({ place, linkTo, children }: PlaceLinkProps) {
  const href = linkTo(place);
  if (href === null) return children;
  return (
    <a href={href} className="govuk-link">
      {children}
    </a>
  );
}
