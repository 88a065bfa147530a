import type { Assessment } from '#src/domain/assessment.ts';
import type { CalendarDate } from '#src/domain/calendar-date.ts';
import { blocksOf, type Edition } from '#src/domain/edition.ts';
import { statusOfBlock } from '#src/domain/progress.ts';
import { findReviewerFlags } from '#src/domain/reviewer-flags.ts';
import { findAnswerBlockers } from '#src/domain/sign-off-blockers.ts';
import { addressOfPlace } from '#src/forms/address-of-place.ts';
import { placeOfBlocker, placeOfFlag } from '#src/report/place-of.ts';
import type { Place } from '#src/report/report.ts';
import { wordBlocker } from '#src/report/word-blocker.ts';
import { wordFlag } from '#src/report/word-flag.ts';
import { overviewWords } from './words.ts';

const MOST = 3;

interface WhatIsLeftProps {
  assessment: Assessment;
  edition: Edition;
  today: CalendarDate;
}

/**
 * The first things to finish and the first things a reviewer would ask, each leading to its place. Only once every
 * block has been started: before that the task list says it all, and a list of gaps would only discourage.
 */
export function WhatIsLeft({ assessment, edition, today }: WhatIsLeftProps) {
  const statuses = blocksOf(edition).map((block) => statusOfBlock(assessment, edition, block, today));
  if (statuses.includes('not-started')) return null;
  const linkTo = (place: Place) => addressOfPlace(assessment.id, edition, place);
  const blockers = findAnswerBlockers(assessment, edition, today).map((blocker) => ({
    words: wordBlocker(blocker, assessment, edition),
    href: linkTo(placeOfBlocker(blocker)),
  }));
  const flags = findReviewerFlags(assessment, edition, today).map((flag) => ({
    words: wordFlag(flag),
    href: linkTo(placeOfFlag(flag, assessment, edition)),
  }));
  return (
    <>
      <ShortList title={overviewWords.beforeSignOff} items={blockers} />
      <ShortList title={overviewWords.reviewerAsks} items={flags} />
    </>
  );
}

function ShortList({ title, items }: { title: string; items: readonly { words: string; href: string }[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h3 className="govuk-heading-s">{title}</h3>
      <ul className="govuk-list govuk-list--spaced">
        {items.slice(0, MOST).map(({ words, href }) => (
          <li key={`${href} ${words}`}>
            <a className="govuk-link" href={href}>
              {words}
            </a>
          </li>
        ))}
      </ul>
      {items.length > MOST && <p className="govuk-body">{overviewWords.andMore(items.length - MOST)}</p>}
    </>
  );
}
