import type { EntryKind } from '#src/domain/answer.ts';
import { STANDING } from '#src/domain/assessment.ts';
import { blockOfQuestion, type Edition } from '#src/domain/edition.ts';
import { fieldLabels } from './labels.ts';
import { nameQuestion } from './name-question.ts';
import { reportWords } from './words.ts';

const { details, tags, ...signOff } = STANDING;

/** What a question is called and the page it stands on. One that this edition does not ask goes by its id. */
export function wordQuestion(edition: Edition, id: string): { page: string; label: string } {
  return { page: pageOf(edition, id), label: nameQuestion(edition, id) };
}

function pageOf(edition: Edition, id: string): string {
  if (id === details.id || id === tags.id) return reportWords.frontPage;
  if (Object.values(signOff).some((asked) => asked.id === id)) return reportWords.signOff;
  return blockOfQuestion(edition, id)?.title ?? reportWords.noLongerAsked;
}

/** What a field is called. */
export function wordField({ kind }: { kind: EntryKind }, field: string): string {
  const labels: Record<string, string> = fieldLabels[kind];
  return labels[field] ?? field;
}
