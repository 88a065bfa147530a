import type { Assessment } from '#src/domain/assessment.ts';
import type { Edition } from '#src/domain/edition.ts';
import type { SignOffBlocker } from '#src/domain/sign-off-blockers.ts';
import { groupBlockers } from '#src/report/group-blockers.ts';
import { placeOfBlocker } from '#src/report/place-of.ts';
import { wordBlocker } from '#src/report/word-blocker.ts';
import { Details } from '#src/ui/details.tsx';
import { inOrder } from './in-order.ts';
import type { LinkTo } from './link-to.ts';
import { PlaceLink } from './place-link.tsx';
import { readingWords } from './words.ts';

const FEW = 6;

export interface BlockerListProps {
  blockers: readonly SignOffBlocker[];
  assessment: Assessment;
  edition: Edition;
  linkTo: LinkTo;
}

/** What sign-off waits for, page by page, each with a link to its place. A long list starts folded. */
export function BlockerList({ blockers, assessment, edition, linkTo }: BlockerListProps) {
  return groupBlockers(blockers).map((group) => (
    <Details
      key={group.id}
      summary={readingWords.toFinish(group.title, group.blockers.length)}
      open={blockers.length <= FEW}
    >
      <ul className="govuk-list">
        {inOrder(group.blockers).map(({ key, item }) => (
          <li key={key}>
            <PlaceLink place={placeOfBlocker(item)} linkTo={linkTo}>
              {wordBlocker(item, assessment, edition)}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </Details>
  ));
}
