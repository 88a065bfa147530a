import type { CalendarDate } from '#src/domain/calendar-date.ts';

/** What lists show of an assessment. It is complete by itself: no list opens a whole assessment to show it. */
export interface Card {
  title: string;
  subject: string;
  organisation: string;
  version: number;
  standing: 'draft' | 'signed';
  /** Where it stands, but for what the date says; empty in rows of releases that did not note it. See `stateOf`. */
  state: string;
  /** What people call that. It is in the row because the start page has no room for the names of all states. */
  stateName: string;
  stage: string;
  /** `YYYY-MM-DD`, or empty when no review is to come. */
  reviewDue: string;
  /** Whether a signed version is to be looked at again from that day on. */
  awaitsReview: boolean;
  /** What was decided at the last signature; empty before the first. */
  decision: string;
  /** Of the actions still to do that have one; of none where the work was given up. Which are overdue is worked out on the day a list is shown. Null in rows of releases that did not note them. */
  dueDates: readonly CalendarDate[] | null;
  /** Comments by reviewers that nobody has settled. */
  openComments: number;
  /** Ids of the themes it was given. */
  tags: readonly string[];
  use: 'real' | 'worked-example';
  /** Counts the changes ever made. */
  revision: number;
  savedAt: Date;
}

/** A card as it lies on disk, or null when it is not one: one spoilt row must not take the whole list with it. */
export function readCard(atRest: unknown): Card | null {
  if (typeof atRest !== 'object' || atRest === null) return null;
  const given = atRest as Record<string, unknown>;
  const words = ['title', 'subject', 'organisation', 'stage', 'reviewDue'] as const;
  if (!words.every((name) => typeof given[name] === 'string')) return null;
  const savedAt = new Date(given.savedAt as string | number | Date);
  if (Number.isNaN(savedAt.getTime()) || typeof given.version !== 'number') return null;
  return {
    ...(given as Pick<Card, (typeof words)[number]>),
    version: given.version,
    standing: given.standing === 'signed' ? 'signed' : 'draft',
    state: wordIn(given.state),
    stateName: wordIn(given.stateName),
    awaitsReview: typeof given.awaitsReview === 'boolean' ? given.awaitsReview : given.standing === 'signed',
    use: given.use === 'worked-example' ? 'worked-example' : 'real',
    decision: wordIn(given.decision),
    dueDates: isWords(given.dueDates) ? given.dueDates : null,
    openComments: typeof given.openComments === 'number' ? given.openComments : 0,
    tags: isWords(given.tags) ? given.tags : [],
    // Rows of the first release did not count.
    revision: typeof given.revision === 'number' ? given.revision : 0,
    savedAt,
  };
}

/** How many actions should have been done before this day. None that are known of, where the row does not say. */
export function countOverdue({ dueDates }: Pick<Card, 'dueDates'>, today: CalendarDate): number {
  return dueDates?.filter((due) => due < today).length ?? 0;
}

/** Whether a signed version is to be looked at again now. */
export function reviewIsDue({ awaitsReview, reviewDue }: Card, today: CalendarDate): boolean {
  return awaitsReview && reviewDue !== '' && reviewDue <= today;
}

/** Empty in rows of releases that did not note it. */
function wordIn(given: unknown): string {
  return typeof given === 'string' ? given : '';
}

function isWords(given: unknown): given is string[] {
  return Array.isArray(given) && given.every((word) => typeof word === 'string');
}
