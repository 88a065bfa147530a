import type { AnswerKind } from '#src/domain/answer.ts';
import { type Assessment, entriesOf } from '#src/domain/assessment.ts';
import type { Question } from '#src/domain/edition.ts';
import { groupName, labelOf } from './source.ts';
import { oneLine, shortened } from './text.ts';

const LONGEST_NAME = 80;

/** The field that names a thing in a list, and what to call the thing while that field is empty. */
const NAMES: Partial<Record<AnswerKind, readonly [field: string, thing: string]>> = {
  people: ['name', 'Person'],
  evidence: ['title', 'Evidence'],
  'evidence-gaps': ['missing', 'Gap'],
  'action-plan': ['action', 'Action'],
  monitoring: ['measure', 'Measure'],
};

/** What to call one entry of an answer where nothing else stands beside it: by its own words, else by its number. */
export function nameEntry(assessment: Assessment, question: Question, entryId: string): string {
  return shortened(longName(assessment, question, entryId), LONGEST_NAME);
}

function longName(assessment: Assessment, question: Question, entryId: string): string {
  if (question.kind === 'widening-risks') return labelOf(question.risks, entryId);
  if (question.kind === 'drivers') {
    return question.families.find(({ id }) => id === entryId)?.title ?? entryId;
  }
  if (question.kind === 'population-groups') {
    const group = entriesOf(assessment, question).find(({ id }) => id === entryId);
    const choices = question.dimensions.flatMap(({ groups }) => groups);
    return group === undefined ? entryId : groupName(group.fields, choices);
  }
  const entries = entriesOf(assessment, question);
  const at = entries.findIndex(({ id }) => id === entryId);
  const [field, thing] = NAMES[question.kind] ?? ['', question.label];
  const own = (entries[at]?.fields as Record<string, unknown> | undefined)?.[field];
  return (typeof own === 'string' && oneLine(own)) || `${thing} ${at + 1}`;
}
