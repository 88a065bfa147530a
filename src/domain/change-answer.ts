import {
  type Answer,
  type EntryKind,
  emptyField,
  emptyFields,
  type Fields,
  type FieldValue,
  isList,
  MOST_ENTRIES,
  sameValue,
  withField,
} from './answer.ts';
import { type Assessment, findAnswer } from './assessment.ts';
import type { Change, ChangeProblem } from './change.ts';
import { type Result, refuse, succeed } from './result.ts';

type Of<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>;
type AnyEntry = { id: string; fields: Record<string, FieldValue> };

export function changeField(
  assessment: Assessment,
  change: Of<'field-changed'>,
): Result<Assessment, ChangeProblem> {
  const { question, entryId, field } = change;
  const entries = anyEntriesOf(assessment, question);
  const entry = entries.find(({ id }) => id === entryId);
  if (entry === undefined && isList(question.kind)) {
    return refuse({ kind: 'entry-gone', question: question.id, entryId });
  }
  const fields = entry?.fields ?? blank(question.kind);
  const theirs = fields[field] ?? emptyField(question.kind, field);
  if (!sameValue(theirs, change.from) && !sameValue(theirs, change.to)) {
    return refuse({
      kind: 'changed-elsewhere',
      address: { question, entryId, field },
      mine: change.to,
      theirs,
    });
  }
  const changed: AnyEntry = { id: entryId, fields: withField(question.kind, fields, field, change.to) };
  const next =
    entry === undefined ? [...entries, changed] : entries.map((other) => (other === entry ? changed : other));
  return succeed(withAnswer(assessment, question, { entries: next }));
}

export function changeNote(
  assessment: Assessment,
  change: Of<'note-changed'>,
): Result<Assessment, ChangeProblem> {
  const theirs = findAnswer(assessment, change.question.id)?.note ?? '';
  if (theirs !== change.from && theirs !== change.to) {
    const address = { question: change.question, entryId: '', field: 'note' };
    return refuse({ kind: 'changed-elsewhere', address, mine: change.to, theirs });
  }
  return succeed(withAnswer(assessment, change.question, { note: change.to }));
}

export function addEntry(
  assessment: Assessment,
  change: Of<'entry-added'>,
): Result<Assessment, ChangeProblem> {
  const entries = anyEntriesOf(assessment, change.question);
  if (entries.some(({ id }) => id === change.entryId)) return succeed(assessment);
  if (entries.length >= MOST_ENTRIES) return refuse({ kind: 'list-full', most: MOST_ENTRIES });
  const { kind } = change.question;
  const given = Object.entries(change.fields);
  const fields = given.reduce((all, [name, value]) => withField(kind, all, name, value), blank(kind));
  const added = { id: change.entryId, fields };
  const at = change.at ?? entries.length;
  const next = [...entries.slice(0, at), added, ...entries.slice(at)];
  return succeed(withAnswer(assessment, change.question, { entries: next }));
}

export function removeEntry(
  assessment: Assessment,
  { question, entryId }: Of<'entry-removed'>,
): Result<Assessment, ChangeProblem> {
  const entries = anyEntriesOf(assessment, question);
  const left = entries.filter(({ id }) => id !== entryId);
  if (left.length === entries.length) return succeed(assessment);
  return succeed(withAnswer(assessment, question, { entries: left }));
}

export function moveEntry(
  assessment: Assessment,
  { question, entryId, to }: Of<'entry-moved'>,
): Result<Assessment, ChangeProblem> {
  const entries = anyEntriesOf(assessment, question);
  const moved = entries.filter(({ id }) => id === entryId);
  if (moved.length === 0) return refuse({ kind: 'entry-gone', question: question.id, entryId });
  const others = entries.filter(({ id }) => id !== entryId);
  return succeed(
    withAnswer(assessment, question, { entries: [...others.slice(0, to), ...moved, ...others.slice(to)] }),
  );
}

function anyEntriesOf(assessment: Assessment, question: { id: string; kind: EntryKind }): AnyEntry[] {
  const answer = findAnswer(assessment, question.id);
  if (answer !== undefined && answer.kind !== question.kind) {
    throw new Error(`${question.id} was answered as ${answer.kind}, not ${question.kind}`);
  }
  return answer?.entries ?? [];
}

function withAnswer(
  assessment: Assessment,
  question: { id: string; kind: EntryKind },
  part: { note?: string; entries?: AnyEntry[] },
): Assessment {
  const before = findAnswer(assessment, question.id) ?? { kind: question.kind, note: '', entries: [] };
  const answer = { ...before, ...part } as Answer;
  return counted(assessment, { answers: { ...assessment.answers, [question.id]: answer } });
}

function blank(kind: EntryKind): Record<string, FieldValue> {
  return emptyFields(kind) as Fields<EntryKind> & Record<string, FieldValue>;
}

/** Every change counts the revision up by one. */
function counted(assessment: Assessment, part: Partial<Assessment>): Assessment {
  return { ...assessment, ...part, revision: assessment.revision + 1 };
}
