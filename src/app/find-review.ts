import type { ReviewFile } from '#src/document/review-file.ts';
import type { Assessment } from '#src/domain/assessment.ts';
import { digestOf } from '#src/domain/canonical-form.ts';
import { reviewsOf } from '#src/domain/remarks.ts';
import type { FoundReview } from '#src/features/open-file/found-review.ts';
import { readDocument } from '#src/storage/read-document.ts';
import { surroundings } from './surroundings.ts';

type Said = Pick<ReviewFile, 'by' | 'role' | 'review'>;

/** A review from a file, matched with the assessment here that it is about. */
export async function findReview(name: string, file: ReviewFile): Promise<FoundReview> {
  return { name, file, here: await lookHere(file) };
}

async function lookHere(file: ReviewFile): Promise<FoundReview['here']> {
  const { database, findEdition } = surroundings;
  const read = await readDocument(database, file.assessmentId, findEdition);
  if (!read.ok) return { kind: read.problem.kind === 'not-here' ? 'not-here' : 'unreadable' };
  const { assessment, deletedAt } = read.value;
  if (deletedAt !== null) return { kind: 'binned' };
  const edition = await findEdition(assessment.edition);
  if (edition === undefined) throw new Error('The gate let an unknown edition through');
  return { kind: 'here', assessment, edition, added: howFarAdded(assessment, file) };
}

function howFarAdded(
  assessment: Assessment,
  { by, role, review }: ReviewFile,
): 'not-yet' | 'already' | 'other' {
  const known = reviewsOf(assessment).find((reviewed) => reviewed.review.id === review.id);
  if (known === undefined) return 'not-yet';
  return whatItSays(known) === whatItSays({ by, role, review }) ? 'already' : 'other';
}

/** The moment does not count: copies of the first release gave a review a new one each time it was saved. */
function whatItSays({ by, role, review: { writtenAt: _, ...review } }: Said): string {
  return digestOf([by, role, review]);
}
