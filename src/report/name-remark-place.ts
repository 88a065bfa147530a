import { type Assessment, findAnswer, STANDING } from '#src/domain/assessment.ts';
import { blockOfRemark, type RemarkPlace } from '#src/domain/changed-since.ts';
import { type Edition, findBlock, questionsOf } from '#src/domain/edition.ts';
import { nameRow } from './name-entry.ts';
import { nameQuestion } from './name-question.ts';
import { reportWords } from './words.ts';

/** What the part is called that a remark is found under. */
export function nameRemarkBlock(edition: Edition, blockId: string): string {
  if (blockId === STANDING.details.id) return nameQuestion(edition, blockId);
  return findBlock(edition, blockId)?.title ?? reportWords.noLongerAsked;
}

/** What a remark speaks of: a part as a whole, a question, or one row of its answer, by what the row says now. */
export function nameRemarkPlace(assessment: Assessment, edition: Edition, place: RemarkPlace): string {
  const { questionId, entryId } = place;
  if (questionId === '') return `${nameRemarkBlock(edition, blockOfRemark(edition, place))}, as a whole`;
  const label = nameQuestion(edition, questionId);
  const answer = findAnswer(assessment, questionId);
  if (entryId === '' || answer === undefined) return label;
  const at = answer.entries.findIndex(({ id }) => id === entryId);
  const entry = answer.entries[at];
  if (entry === undefined) return label;
  const asked = questionsOf(edition).find(({ id }) => id === questionId);
  return `${label}: ${nameRow(answer, asked, { entryId, fields: { ...entry.fields }, at })}`;
}
