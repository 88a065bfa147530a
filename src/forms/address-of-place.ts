import { type Assessment, STANDING } from '#src/domain/assessment.ts';
import { blockOfQuestion, type Edition, questionsOf } from '#src/domain/edition.ts';
import { answersMayChange } from '#src/domain/lifecycle.ts';
import { COMMITMENTS } from '#src/report/place-of.ts';
import type { Place } from '#src/report/report.ts';
import { addressOf } from '#src/workflow/address.ts';
import { hasOwnPage } from './own-page.ts';

/** Pages on which no answer is changed, but for those of the sign-off itself. */
const ALWAYS_OPEN: ReadonlySet<string> = new Set(['standing', 'reviews', 'check', 'sign-off']);

/** Where a part of the report can be changed. */
export function addressOfPlace(assessmentId: string, edition: Edition, place: Place): string {
  const { page, questionId = '', entryId = '' } = place;
  if (page === 'details') return addressOf(assessmentId, { page: 'details' });
  if (page === 'opinions' || page === 'reviews' || page === 'standing' || page === 'check')
    return addressOf(assessmentId, { page });
  if (page === 'sign-off') return addressOf(assessmentId, { page: 'sign-off', step: stepOf(questionId) });
  const question = questionsOf(edition).find(({ id }) => id === questionId);
  if (question !== undefined && entryId !== '' && hasOwnPage(question.kind)) {
    const blockId = blockOfQuestion(edition, questionId)?.id ?? page;
    return addressOf(assessmentId, { page: 'entry', blockId, questionId, entryId });
  }
  return addressOf(assessmentId, { page: 'block', blockId: page, at: questionId });
}

/** The same, or null while that page stays shut: one that changes answers which stay as they are. */
export function openAddressOfPlace(assessment: Assessment, edition: Edition, place: Place): string | null {
  const isOpen = ALWAYS_OPEN.has(place.page) || answersMayChange(assessment);
  return isOpen ? addressOfPlace(assessment.id, edition, place) : null;
}

function stepOf(questionId: string) {
  if (questionId === COMMITMENTS) return 'commitments';
  return questionId === STANDING.decision.id || questionId === STANDING.conditions.id ? 'decision' : 'people';
}
