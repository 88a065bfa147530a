import type { Place } from '#src/report/report.ts';
import { VisuallyHidden } from '#src/ui/visually-hidden.tsx';
import type { LinkTo } from './link-to.ts';
import { readingWords } from './words.ts';

interface ChangeLinkProps {
  place: Place | undefined;
  what: string;
  linkTo: LinkTo | undefined;
}

/** Leads to where an answer was given. Nothing for a record, and for what no page can change. */
export function ChangeLink({ place, what, linkTo }: ChangeLinkProps) {
  const href = place?.questionId === undefined ? null : linkTo?.(place);
  if (!href) return null;
  return (
    <a href={href} className="govuk-link hea-action">
      {readingWords.change} <VisuallyHidden>{what}</VisuallyHidden>
    </a>
  );
}
