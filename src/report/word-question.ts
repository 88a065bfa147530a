import type { EntryKind } from '#src/domain/answer.ts';
import { STANDING } from '#src/domain/assessment.ts';
import { blockOfQuestion, type Edition, questionsOf } from '#src/domain/edition.ts';
import { fieldLabels } from './labels.ts';
import { reportWords } from './words.ts';

const standing: Record<string, { page: string; label: string }> = {
  [STANDING.details.id]: { page: 'Front page', label: 'About this assessment' },
  [STANDING.assessors.id]: { page: 'Sign-off', label: 'Who assessed' },
  [STANDING.contributors.id]: { page: 'Sign-off', label: 'Who contributed' },
  [STANDING.decision.id]: { page: 'Sign-off', label: 'Decision' },
  [STANDING.conditions.id]: { page: 'Sign-off', label: 'Conditions' },
};

/** What a question asks and the page it stands on. One that this edition does not ask goes by its id. */
export function wordQuestion(edition: Edition, id: string): { page: string; label: string } {
  const known = Object.hasOwn(standing, id) ? standing[id] : undefined;
  if (known !== undefined) return known;
  const label = questionsOf(edition).find((question) => question.id === id)?.label;
  if (label === undefined) return { page: reportWords.noLongerAsked, label: id };
  return { page: blockOfQuestion(edition, id)?.title ?? '', label };
}

/** What a field is called; the question itself where it has no name of its own. */
export function wordField({ kind }: { kind: EntryKind }, field: string): string {
  const labels: Record<string, string> = fieldLabels[kind];
  return labels[field] ?? field;
}
