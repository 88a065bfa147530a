import { type Assessment, STANDING } from './assessment.ts';
import { blockOfQuestion, type Edition, findBlock } from './edition.ts';
import { digestOfAnswer } from './remarks.ts';
import type { Remark } from './review.ts';

/** Where a remark was made. A question that is left empty means its block as a whole, an entry the answer as a whole. */
export type RemarkPlace = Pick<Remark, 'blockId' | 'questionId' | 'entryId'>;

/** The answers that a remark speaks of. None where this edition has no such block. */
export function questionsOfRemark(edition: Edition, { blockId, questionId }: RemarkPlace): string[] {
  if (questionId !== '') return [questionId];
  if (blockId === STANDING.details.id) return [STANDING.details.id];
  return findBlock(edition, blockId)?.questions.map(({ id }) => id) ?? [];
}

/** What stands for all that a remark at this place speaks of, as it is now. */
export function digestAt(
  assessment: Pick<Assessment, 'answers'>,
  edition: Edition,
  place: RemarkPlace,
): string {
  return digestOfAnswer(assessment, {
    questionIds: questionsOfRemark(edition, place),
    entryId: place.entryId,
  });
}

/** Whether what a remark speaks of is another now than what its reviewer read. */
export function hasChangedSince(
  assessment: Pick<Assessment, 'answers'>,
  edition: Edition,
  remark: Remark,
): boolean {
  return digestAt(assessment, edition, remark) !== remark.answer;
}

/** The block under which people look for a remark: where its question is asked now, else where it was made. */
export function blockOfRemark(edition: Edition, { blockId, questionId }: RemarkPlace): string {
  return blockOfQuestion(edition, questionId)?.id ?? blockId;
}
