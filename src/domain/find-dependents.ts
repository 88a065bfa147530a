import { type EntryKind, type FieldValue, sameValue } from './answer.ts';
import { type Assessment, entriesOf, findAnswer } from './assessment.ts';
import type { Change } from './change.ts';

/** One row of a list. */
export interface RowPlace {
  question: { id: string; kind: EntryKind };
  entryId: string;
}

/** A field of another row that names this one, and would point at nothing if it went. */
export interface Dependent extends RowPlace {
  field: string;
}

type Answered = Pick<Assessment, 'answers'>;

/** The fields that hold ids of rows, or of questions. */
const NAMING: Partial<Record<EntryKind, string>> = {
  'action-plan': 'groups',
  monitoring: 'groups',
  evidence: 'supports',
};

/** Every answer that names a row: actions, measures and evidence by its id, combined groups by its name. Tables of figures are named by evidence alone. */
export function findDependents(assessment: Answered, row: RowPlace): Dependent[] {
  return Object.entries(assessment.answers).flatMap(([id, { kind, entries }]) =>
    entries.flatMap((entry): Dependent[] => {
      if (id === row.question.id && entry.id === row.entryId) return [];
      const field = kind === 'population-groups' ? 'combines' : NAMING[kind];
      if (field === undefined) return [];
      const named = referenceTo(assessment, row, field);
      const value: FieldValue | undefined = (entry.fields as Record<string, FieldValue>)[field];
      if (named === null || !Array.isArray(value) || !value.includes(named)) return [];
      return [{ question: { id, kind }, entryId: entry.id, field }];
    }),
  );
}

/** The questions that would be left without any evidence if this item of evidence went. */
export function findLeftWithoutEvidence(assessment: Answered, { question, entryId }: RowPlace): string[] {
  if (question.kind !== 'evidence') return [];
  const items = entriesOf(assessment, { id: question.id, kind: 'evidence' });
  const supported = items.find(({ id }) => id === entryId)?.fields.supports ?? [];
  const others = items.filter(({ id }) => id !== entryId).flatMap(({ fields }) => fields.supports);
  return supported.filter((id) => !others.includes(id));
}

/** The changes that remove a row with its name wherever it stands, to be made together. */
export function changesToRemove(assessment: Answered, row: RowPlace): Change[] {
  const cleaned = findDependents(assessment, row).map((dependent): Change => {
    const from = valueAt(assessment, dependent) ?? [];
    return { kind: 'field-changed', ...dependent, from, to: without(from, assessment, row, dependent.field) };
  });
  return [...cleaned, { kind: 'entry-removed', question: row.question, entryId: row.entryId }];
}

/** The changes that bring a removed row back to its place, and its name to the answers that are still there. */
export function changesToBringBack(now: Answered, before: Answered, row: RowPlace): Change[] {
  const entries = findAnswer(before, row.question.id)?.entries ?? [];
  const at = entries.findIndex(({ id }) => id === row.entryId);
  const entry = entries[at];
  if (entry === undefined) return [];
  const added: Change = {
    kind: 'entry-added',
    question: row.question,
    entryId: row.entryId,
    fields: { ...entry.fields },
    at,
  };
  const named = findDependents(before, row).flatMap((dependent): Change[] => {
    const from = valueAt(now, dependent);
    const was = valueAt(before, dependent) ?? [];
    const reference = referenceTo(before, row, dependent.field);
    if (from === undefined || reference === null || from.includes(reference)) return [];
    // As it was, unless something else in it has changed since.
    const to = sameValue(from, without(was, before, row, dependent.field)) ? was : [...from, reference];
    return [{ kind: 'field-changed', ...dependent, from, to }];
  });
  return [added, ...named];
}

/** By what a field names this row; null when it does not name rows of this kind, or another row goes by the same name. */
function referenceTo(assessment: Answered, { question, entryId }: RowPlace, field: string): string | null {
  if (question.kind === 'figures') return field === 'supports' ? entryId : null;
  if (question.kind !== 'population-groups') return null;
  if (field !== 'combines') return entryId;
  const groups = entriesOf(assessment, { id: question.id, kind: 'population-groups' });
  const name = groups.find(({ id }) => id === entryId)?.fields.name ?? '';
  const isShared = groups.some(({ id, fields }) => id !== entryId && fields.name === name);
  return name === '' || isShared ? null : name;
}

function without(value: readonly string[], assessment: Answered, row: RowPlace, field: string): string[] {
  const named = referenceTo(assessment, row, field);
  return value.filter((item) => item !== named);
}

function valueAt(assessment: Answered, { question, entryId, field }: Dependent): string[] | undefined {
  const entry = findAnswer(assessment, question.id)?.entries.find(({ id }) => id === entryId);
  const value = (entry?.fields as Record<string, FieldValue> | undefined)?.[field];
  return Array.isArray(value) ? value : undefined;
}
