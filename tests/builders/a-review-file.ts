import type { ReviewFile } from '#src/document/review-file.ts';
import type { Assessment } from '#src/domain/assessment.ts';
import { digestAt, type RemarkPlace } from '#src/domain/changed-since.ts';
import { digestOfAnswers } from '#src/domain/remarks.ts';
import type { Remark, Review } from '#src/domain/review.ts';
import type { Happening } from '#src/domain/take-step.ts';
import { heatEngland2024 } from '#src/editions/heat-england-2024/edition.ts';

const AIMS: RemarkPlace = { blockId: 'programme-of-work', questionId: 'aims', entryId: '' };
const WHOLE: RemarkPlace = { blockId: 'programme-of-work', questionId: '', entryId: '' };

/** A remark on the answers of an assessment as they are. */
export function aRemark(
  assessment: Assessment,
  { at = AIMS, ...part }: Partial<Remark> & { at?: RemarkPlace } = {},
): Remark {
  const answer = digestAt(assessment, heatEngland2024, at);
  return { id: 'answer-2', ...at, mark: '', said: 'Who are “people”?', on: 'The aims', answer, ...part };
}

/** A review of an assessment as it is, with a comment, a part that must change and one that could be better. */
export function aReviewFile(assessment: Assessment, part: Partial<Review> = {}): ReviewFile {
  const remarks = [
    aRemark(assessment),
    aRemark(assessment, {
      id: 'part-9',
      at: WHOLE,
      mark: 'must-change',
      said: 'It leaves out night workers.',
    }),
    aRemark(assessment, {
      id: 'part-20',
      at: { ...WHOLE, blockId: 'data-and-evidence' },
      mark: 'could-be-better',
      said: 'Ask the interpreters what they hear.',
    }),
  ];
  return {
    assessmentId: assessment.id,
    title: 'Kit in Hand',
    by: 'Priya Shah',
    role: 'Public health consultant',
    review: {
      id: 'review-1',
      writtenAt: '2026-11-24T09:00:00.000Z',
      version: assessment.version,
      answers: digestOfAnswers(assessment),
      verdict: 'return',
      said: 'A good start.',
      remarks,
      ...part,
    },
  };
}

/** The text of a review's file, as the reading copy saves it. */
export function reviewText(file: ReviewFile): string {
  return JSON.stringify({ format: 'heat-review', formatVersion: 1, ...file }, null, 2);
}

/** The step that takes a review in. */
export function takenIn({ by, role, review }: ReviewFile, version: number): Happening {
  const at = '2026-11-25T10:00:00.000Z';
  return { kind: 'reviewed', at, version, by, role, from: 'priya.heat-review.json', review };
}
