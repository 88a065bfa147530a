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

const replied: Record<'done' | 'overruled' | 'remark-answered' | 'remark-reopened', string> = {
  'remark-answered': 'Answered',
  'remark-reopened': 'Opened again',
  done: 'Done',
  overruled: 'Not followed',
};

export const reviewReportWords = {
  title: 'Reviews by others',
  annex: 'reviews by others, in full',
  whole: 'Of the whole',
  reviewBy: (who: string) => `Review by ${who}`,
  written: 'Written',
  version: 'Version that was read',
  versionRead: (version: number, late: boolean) =>
    late
      ? `${version}, but not the answers that were sent last: the verdict is not about these`
      : String(version),
  ofVersion: (version: number) => `of version ${version}`,
  remarks: 'Remarks',
  counts: (all: number, open: number) => `${all}, of which ${open} open`,
  notFollowed: (place: string) => `Must change, not followed: ${place}`,
  said: (by: string) => `What ${by} said`,
  remark: 'What was said',
  madeOn: 'The words it was made on',
  ofTheWhole: 'What was said of the whole',
  remarkBy: (label: string, by: string, place: string) => `${label}, ${by}: ${place}`,
  reply: (how: keyof typeof replied, by: string, on: string) => `${replied[how]} (${by}, ${on})`,
  noReason: 'No more was said.',
} as const;
