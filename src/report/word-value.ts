import type { EntryKind, FieldValue } from '#src/domain/answer.ts';
import { type Choice, type Edition, type Question, questionsOf } from '#src/domain/edition.ts';
import { actionStatusLabels, decisionLabels, effectLabels, subjectLabels, verdictLabels } from './labels.ts';
import type { Source } from './source.ts';

/** The fields that hold ids instead of words, with what each id is called. */
type Names = (question: Question | undefined, source: Source) => readonly Choice[];

const named: Partial<Record<EntryKind, Record<string, Names>>> = {
  'single-choice': { choice: (question) => (question?.kind === 'single-choice' ? question.choices : []) },
  checklist: { chosen: (question) => (question?.kind === 'checklist' ? question.choices : []) },
  drivers: {
    chosen: (question) =>
      question?.kind === 'drivers' ? question.families.flatMap(({ drivers }) => drivers) : [],
  },
  'population-groups': {
    effect: () => fromLabels(effectLabels),
    noEvidence: () => [{ id: 'yes', label: 'Yes' }],
  },
  'widening-risks': { verdict: () => fromLabels(verdictLabels) },
  evidence: {
    kind: (question) => (question?.kind === 'evidence' ? question.evidenceKinds : []),
    strength: (question) => (question?.kind === 'evidence' ? question.strengths : []),
    supports: (_, { questions, groups }) => [...fromMap(questions), ...fromMap(groups)],
  },
  'action-plan': {
    groups: (_, { groups }) => fromMap(groups),
    status: () => fromLabels(actionStatusLabels),
  },
  monitoring: { groups: (_, { groups }) => fromMap(groups) },
  details: { subject: () => fromLabels(subjectLabels) },
  decision: {
    decision: () => fromLabels(decisionLabels),
    commitments: (_, { edition }) =>
      edition.commitments.map(({ id, statement }) => ({ id, label: statement })),
  },
};

/** What one field says, in the words that a person chose or typed. Empty when it says nothing. */
export function wordValue(
  source: Source,
  question: { id: string; kind: EntryKind },
  field: string,
  value: FieldValue,
): string {
  const names = named[question.kind]?.[field];
  if (names === undefined) return typeof value === 'string' ? value : value.join('; ');
  const choices = names(findQuestion(source.edition, question.id), source);
  const ids = typeof value === 'string' ? [value] : value;
  return ids.map((id) => choices.find((choice) => choice.id === id)?.label ?? id).join('; ');
}

function findQuestion(edition: Edition, id: string): Question | undefined {
  return questionsOf(edition).find((question) => question.id === id);
}

function fromLabels(labels: Record<string, string>): Choice[] {
  return Object.entries(labels).map(([id, label]) => ({ id, label }));
}

function fromMap(names: ReadonlyMap<string, string>): Choice[] {
  return [...names].map(([id, label]) => ({ id, label }));
}
