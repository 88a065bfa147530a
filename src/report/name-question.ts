import { STANDING } from '#src/domain/assessment.ts';
import { type Edition, questionsOf } from '#src/domain/edition.ts';

const standingNames: Record<string, string> = {
  [STANDING.details.id]: 'About this assessment',
  [STANDING.tags.id]: 'Themes',
  [STANDING.assessors.id]: 'Who assessed',
  [STANDING.contributors.id]: 'Who contributed',
  [STANDING.decision.id]: 'Decision',
  [STANDING.conditions.id]: 'Conditions',
  [STANDING.opinions.id]: 'People’s opinions',
  [STANDING.overruled.id]: 'What a reviewer would still ask',
};

/** What people call a question: its label in the edition, or the name of what every assessment is asked. */
export function nameQuestion(edition: Edition, id: string): string {
  return questionsOf(edition).find((question) => question.id === id)?.label ?? standingNames[id] ?? id;
}
