import type { LifecycleState } from '#src/domain/lifecycle.ts';

/** Where an assessment stands, in a word or two. */
export const stateLabels: Record<LifecycleState, string> = {
  drafting: 'Being written',
  'reviewing-effect': 'Effect being reviewed',
  'in-review': 'With reviewers',
  returned: 'Returned by a reviewer',
  ready: 'Ready for the decision',
  signed: 'Signed off',
  'review-due': 'Review due',
  abandoned: 'Stopped',
  superseded: 'Replaced by another',
};
