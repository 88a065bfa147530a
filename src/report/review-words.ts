import type { RemarkInHand } from '#src/domain/remarks.ts';
import type { Remark, Review } from '#src/domain/review.ts';

/** What a reviewer thinks of a block, in the words that the reading copy asks it in. */
export const markLabels: Record<Exclude<Remark['mark'], ''>, string> = {
  fine: 'Fine',
  'could-be-better': 'Could be better',
  'must-change': 'Must change',
};

/** What a remark is called beside its words. */
export const remarkLabels: Record<Remark['mark'], string> = { '': 'Comment', ...markLabels };

export const verdictOfReviewLabels: Record<Review['verdict'], string> = {
  ready: 'Ready for the decision',
  return: 'Return for changes',
};

/** What became of a remark. “Fine” asks for nothing, so nothing becomes of it. */
export function wordStanding({ remark, settled }: Pick<RemarkInHand, 'remark' | 'settled'>): string {
  if (settled === 'done') return 'Done';
  if (settled === 'overruled') return 'Not followed';
  return remark.mark === 'fine' ? '' : 'Open';
}
