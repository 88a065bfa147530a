import type { EntryKind, FieldValue } from './answer.ts';
import { type Assessment, SIGN_OFF_ANSWERS, type Signature } from './assessment.ts';
import { addEntry, changeField, changeNote, moveEntry, removeEntry } from './change-answer.ts';
import { changeSchema } from './change-schema.ts';
import { walkEvents } from './lifecycle.ts';
import { type Result, refuse, succeed } from './result.ts';
import { type Happening, happen, type StepProblem, sign } from './take-step.ts';

/** Where one field is: which question, which of its entries. */
export interface FieldAddress {
  question: { id: string; kind: EntryKind };
  entryId: string;
  field: string;
}

/** The smallest things that can happen to an assessment. Storage applies them to what is on disk, never a whole copy. */
export type Change =
  | ({ kind: 'field-changed'; from: FieldValue; to: FieldValue } & FieldAddress)
  | { kind: 'note-changed'; question: { id: string; kind: EntryKind }; from: string; to: string }
  | {
      kind: 'entry-added';
      question: { id: string; kind: EntryKind };
      entryId: string;
      fields: Record<string, FieldValue>;
      /** The place in the list; at the end when it is left out. */
      at?: number;
    }
  | { kind: 'entry-removed'; question: { id: string; kind: EntryKind }; entryId: string }
  | { kind: 'entry-moved'; question: { id: string; kind: EntryKind }; entryId: string; to: number }
  | { kind: 'signed'; signature: Signature }
  /** Anything else that happens to an assessment as a whole. `blanks` are the questions that it asks afresh. */
  | { kind: 'happened'; event: Happening; blanks?: readonly string[] };

/** Why a change does not fit the assessment it meets. Nothing was changed. */
export type ChangeProblem =
  | { kind: 'signed-off'; version: number }
  | { kind: 'changed-elsewhere'; address: FieldAddress; mine: FieldValue; theirs: FieldValue }
  | { kind: 'entry-gone'; question: string; entryId: string }
  | { kind: 'list-full'; most: number }
  | { kind: 'with-reviewers'; state: 'in-review' | 'ready' }
  | { kind: 'given-up'; state: 'abandoned' | 'superseded' }
  | { kind: 'step-refused'; problem: StepProblem }
  | { kind: 'wrong-version'; version: number };

/**
 * The assessment after one change, with its revision counted up. The one given is left as it was. A change that is
 * made a second time (a write tried again, a journal read back) leaves things as they are. Throws on a change that
 * would leave an answer of the wrong shape, which the document gate would not open again.
 */
export function applyChange(assessment: Assessment, made: Change): Result<Assessment, ChangeProblem> {
  const change = changeSchema.parse(made);
  if (change.kind === 'happened')
    return askAfresh(assessment, happen(assessment, change.event), change.blanks);
  const locked = findLock(assessment, change);
  if (locked !== null) return refuse(locked);
  switch (change.kind) {
    case 'field-changed':
      return changeField(assessment, change);
    case 'note-changed':
      return changeNote(assessment, change);
    case 'entry-added':
      return addEntry(assessment, change);
    case 'entry-removed':
      return removeEntry(assessment, change);
    case 'entry-moved':
      return moveEntry(assessment, change);
    case 'signed':
      return sign(assessment, change.signature);
  }
}

/** Only what does happen blanks anything: not what is refused, and not what had happened before. */
function askAfresh(
  before: Assessment,
  happened: Result<Assessment, ChangeProblem>,
  blanks: readonly string[] = [],
): Result<Assessment, ChangeProblem> {
  if (!happened.ok || happened.value === before || blanks.length === 0) return happened;
  const others = Object.entries(happened.value.answers).filter(([id]) => !blanks.includes(id));
  return succeed({ ...happened.value, answers: Object.fromEntries(others) });
}

/** Why these words may not change now: they are signed, with reviewers, or given up. */
function findLock(
  assessment: Assessment,
  change: Exclude<Change, { kind: 'happened' }>,
): ChangeProblem | null {
  const { state } = walkEvents(assessment.events);
  switch (state) {
    case 'drafting':
    case 'reviewing-effect':
    case 'returned':
      return null;
    case 'in-review':
    case 'ready': {
      const mayChange =
        change.kind === 'signed' ? state === 'ready' : SIGN_OFF_ANSWERS.includes(change.question.id);
      return mayChange ? null : { kind: 'with-reviewers', state };
    }
    case 'signed':
    case 'review-due':
      return { kind: 'signed-off', version: assessment.version };
    case 'abandoned':
    case 'superseded':
      return { kind: 'given-up', state };
  }
}

/** The assessment after all of these changes, or why the first that does not fit does not. */
export function applyChanges(
  assessment: Assessment,
  changes: readonly Change[],
): Result<Assessment, { change: Change; problem: ChangeProblem }> {
  let current = assessment;
  for (const change of changes) {
    const changed = applyChange(current, change);
    if (!changed.ok) return refuse({ change, problem: changed.problem });
    current = changed.value;
  }
  return succeed(current);
}

/** Whether two changes set the same field or note, so that the later one says it all. */
export function sameAddress(one: Change, other: Change): boolean {
  if (one.kind === 'note-changed' && other.kind === 'note-changed')
    return one.question.id === other.question.id;
  return (
    one.kind === 'field-changed' &&
    other.kind === 'field-changed' &&
    one.question.id === other.question.id &&
    one.entryId === other.entryId &&
    one.field === other.field
  );
}
