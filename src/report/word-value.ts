import type { EntryKind, FieldValue } from '#src/domain/answer.ts';
import { type Choice, type Edition, type Question, questionsOf, tagsOf } from '#src/domain/edition.ts';
import {
  actionStatusLabels,
  askedLabels,
  consentLabels,
  decisionLabels,
  effectLabels,
  nextLabels,
  outcomeLabels,
  rankingLabels,
  splitLabels,
  subjectLabels,
  valueTypeLabels,
  verdictLabels,
  worseLabels,
} from './labels.ts';
import { goneNames, type Names } from './source.ts';

/** The fields that hold ids instead of words, with what each id is called. */
type ChoicesOf = (question: Question | undefined, names: Names) => readonly Choice[];

const named: Partial<Record<EntryKind, Record<string, ChoicesOf>>> = {
  'single-choice': { choice: (question) => (question?.kind === 'single-choice' ? question.choices : []) },
  checklist: {
    // The themes are asked of every assessment, by no question of the edition.
    chosen: (question, { edition }) => (question?.kind === 'checklist' ? question.choices : tagsOf(edition)),
  },
  drivers: {
    chosen: (question) =>
      question?.kind === 'drivers' ? question.families.flatMap(({ drivers }) => drivers) : [],
  },
  'population-groups': {
    listedAs: (question) =>
      question?.kind === 'population-groups' ? question.dimensions.flatMap(({ groups }) => groups) : [],
    dimensions: (question) =>
      question?.kind === 'population-groups'
        ? question.dimensions.map(({ id, title }) => ({ id, label: title }))
        : [],
    effect: () => fromLabels(effectLabels),
    noEvidence: () => [{ id: 'yes', label: 'Yes' }],
  },
  'widening-risks': { verdict: () => fromLabels(verdictLabels) },
  evidence: {
    kind: (question) => (question?.kind === 'evidence' ? question.evidenceKinds : []),
    strength: (question) => (question?.kind === 'evidence' ? question.strengths : []),
    consent: () => fromLabels(consentLabels),
    supports: (_, { questions, groups, figures }) => [questions, groups, figures].flatMap(fromMap),
  },
  figures: {
    valueType: () => fromLabels(valueTypeLabels),
    worse: () => fromLabels(worseLabels),
    by: () => fromLabels(splitLabels),
    ranking: () => fromLabels(rankingLabels),
  },
  'action-plan': {
    groups: (_, { groups }) => fromMap(groups),
    status: () => fromLabels(actionStatusLabels),
  },
  monitoring: { groups: (_, { groups }) => fromMap(groups) },
  'action-outcomes': { outcome: () => fromLabels(outcomeLabels), next: () => fromLabels(nextLabels) },
  details: { subject: () => fromLabels(subjectLabels), topics: (_, { edition }) => topicsOf(edition) },
  opinions: { asked: () => fromLabels(askedLabels) },
  decision: {
    decision: () => fromLabels(decisionLabels),
    commitments: (_, { edition }) =>
      edition.commitments.map(({ id, statement }) => ({ id, label: statement })),
  },
};

/** What one field says, in the words that a person chose or typed. Empty when it says nothing. */
export function wordValue(
  names: Names,
  question: { id: string; kind: EntryKind },
  field: string,
  value: FieldValue,
): string {
  return wordChoices(names, question, field, value).join('; ');
}

/** The same, each of several choices by itself. */
export function wordChoices(
  names: Names,
  question: { id: string; kind: EntryKind },
  field: string,
  value: FieldValue,
): string[] {
  const ids = typeof value === 'string' ? [value] : value;
  const choicesOf = named[question.kind]?.[field];
  if (choicesOf === undefined) return ids;
  const choices = choicesOf(findQuestion(names.edition, question.id), names);
  const gone = new Map<string, string>(Object.entries(goneNames)).get(field);
  return ids.map((id) => choices.find((choice) => choice.id === id)?.label ?? gone ?? id);
}

/** Whether a field holds ids of choices instead of typed words. */
export function isChosen({ kind }: { kind: EntryKind }, field: string): boolean {
  return named[kind]?.[field] !== undefined;
}

function findQuestion(edition: Edition, id: string): Question | undefined {
  return questionsOf(edition).find((question) => question.id === id);
}

function topicsOf({ topics = [] }: Edition): Choice[] {
  return topics.map(({ id, title }) => ({ id, label: title }));
}

function fromLabels(labels: Record<string, string>): Choice[] {
  return Object.entries(labels).map(([id, label]) => ({ id, label }));
}

function fromMap(names: ReadonlyMap<string, string>): Choice[] {
  return [...names].map(([id, label]) => ({ id, label }));
}
