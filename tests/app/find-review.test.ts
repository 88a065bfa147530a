// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import { findReview } from '#src/app/find-review.ts';
import { surroundings } from '#src/app/surroundings.ts';
import type { Review } from '#src/domain/review.ts';
import { heatEngland2024 } from '#src/editions/heat-england-2024/edition.ts';
import { addDocument } from '#src/storage/add-document.ts';
import { aReviewFile, takenIn } from '#tests/builders/a-review-file.ts';
import { aSentExample, happened } from '#tests/builders/a-sent-example.ts';

const sent = aSentExample('reviewed');

beforeAll(async () => {
  const assessment = happened(sent, takenIn(aReviewFile(sent), 1));
  const { database, clock } = surroundings;
  await addDocument(database, { assessment, records: [], history: [] }, heatEngland2024, clock);
});

/** How a file with such a review stands to the one that was taken in. */
async function added(part: Partial<Review>) {
  const { here } = await findReview('again.heat-review.json', aReviewFile(sent, part));
  return here.kind === 'here' ? here.added : here.kind;
}

describe('a review in a file', () => {
  it('is here already where it was saved twice, also by a copy that gave it a new moment', async () => {
    expect(await added({})).toBe('already');
    expect(await added({ writtenAt: '2026-11-25T14:30:00.000Z' })).toBe('already');
  });

  it('is another where it has the name of one here and says something else', async () => {
    expect(await added({ said: 'A bad start.' })).toBe('other');
  });

  it('is new where it has a name of its own', async () => {
    expect(await added({ id: 'review-2' })).toBe('not-yet');
  });
});
