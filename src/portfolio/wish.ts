import type { LifecycleState } from '#src/domain/lifecycle.ts';

export type SortKey = 'saved' | 'title' | 'organisation' | 'review' | 'overdue' | 'comments';

/** What a list of assessments may wait for. */
export type Need = 'overdue-action' | 'review-due' | 'open-comment';

/** Which assessments to show, and how. */
export interface Wish {
  /** Words, or beginnings of words, that all must be said somewhere in the assessment. */
  sought: string;
  /** Where they stand, but for what the date says. */
  state: LifecycleState | '';
  decision: string;
  need: Need | '';
  sort: SortKey;
  /** Nothing, `organisation`, or the id of a family of themes. */
  group: string;
}

export const noWish: Wish = { sought: '', state: '', decision: '', need: '', sort: 'saved', group: '' };
