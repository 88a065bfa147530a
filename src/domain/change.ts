import { type Answer, type EntryKind, emptyFields, type Fields, type FieldValue, isList } from './answer.ts';
import { type Assessment, findAnswer, type Signature, STANDING, signatureOf } from './assessment.ts';
import { changeSchema } from './change-schema.ts';
import { type Result, refuse, succeed } from './result.ts';

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
  | { kind: 'review-opened-early'; at: string; because: string }
  | { kind: 'signed'; signature: Signature }
  | { kind: 'amended'; at: string; because: string };

/** Why a change does not fit the assessment it meets. Nothing was changed. */
export type ChangeProblem =
  | { kind: 'signed-off'; version: number }
  | { kind: 'changed-elsewhere'; address: FieldAddress; mine: FieldValue; theirs: FieldValue }
  | { kind: 'entry-gone'; question: string; entryId: string }
  | { kind: 'not-signed-off' }
  | { kind: 'wrong-version'; version: number };

/**
 * The assessment after one change, with its revision counted up. The one given is left as it was. A change that is
 * made a second time (a write tried again, a journal read back) leaves things as they are. Throws on a change that
 * would leave an answer of the wrong shape, which the document gate would not open again.
 */
export function applyChange(assessment: Assessment, made: Change): Result<Assessment, ChangeProblem> {
  const change = changeSchema.parse(made);
  if (alreadyHappened(assessment, change)) return succeed(assessment);
  const signature = signatureOf(assessment);
  if (signature !== undefined && change.kind !== 'amended') {
    return refuse({ kind: 'signed-off', version: signature.version });
  }
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
      return withEntries(assessment, change, (entries) => {
        const others = entries.filter(({ id }) => id !== change.entryId);
        const moved = entries.filter(({ id }) => id === change.entryId);
        return [...others.slice(0, change.to), ...moved, ...others.slice(change.to)];
      });
    case 'review-opened-early':
      return succeed(
        counted(assessment, {
          events: [
            ...assessment.events,
            {
              kind: 'review-opened-early',
              at: change.at,
              version: assessment.version,
              because: change.because,
            },
          ],
        }),
      );
    case 'signed':
      return sign(assessment, change.signature);
    case 'amended':
      return amend(assessment, change);
  }
}

type Of<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>;
type AnyEntry = { id: string; fields: Record<string, FieldValue> };

/** Whether this draft was already begun, or opened for review, by this very change: events are told by their moment. */
function alreadyHappened(assessment: Assessment, change: Change): boolean {
  if (change.kind !== 'amended' && change.kind !== 'review-opened-early') return false;
  const { events, version } = assessment;
  if (signatureOf(assessment) !== undefined) return false;
  return events.some(
    (event) => event.kind === change.kind && event.at === change.at && event.version === version,
  );
}

function changeField(assessment: Assessment, change: Of<'field-changed'>): Result<Assessment, ChangeProblem> {
  const { question, entryId, field } = change;
  const entries = anyEntriesOf(assessment, question);
  const entry = entries.find(({ id }) => id === entryId);
  if (entry === undefined && isList(question.kind)) {
    return refuse({ kind: 'entry-gone', question: question.id, entryId });
  }
  const fields = entry?.fields ?? blank(question.kind);
  const theirs = fields[field] ?? '';
  if (!sameValue(theirs, change.from) && !sameValue(theirs, change.to)) {
    return refuse({
      kind: 'changed-elsewhere',
      address: { question, entryId, field },
      mine: change.to,
      theirs,
    });
  }
  const changed: AnyEntry = { id: entryId, fields: { ...fields, [field]: change.to } };
  const next =
    entry === undefined ? [...entries, changed] : entries.map((other) => (other === entry ? changed : other));
  return succeed(withAnswer(assessment, question, { entries: next }));
}

function changeNote(assessment: Assessment, change: Of<'note-changed'>): Result<Assessment, ChangeProblem> {
  const theirs = findAnswer(assessment, change.question.id)?.note ?? '';
  if (theirs !== change.from && theirs !== change.to) {
    const address = { question: change.question, entryId: '', field: 'note' };
    return refuse({ kind: 'changed-elsewhere', address, mine: change.to, theirs });
  }
  return succeed(withAnswer(assessment, change.question, { note: change.to }));
}

function addEntry(assessment: Assessment, change: Of<'entry-added'>): Result<Assessment, ChangeProblem> {
  const entries = anyEntriesOf(assessment, change.question);
  if (entries.some(({ id }) => id === change.entryId)) return succeed(assessment);
  const added = { id: change.entryId, fields: { ...blank(change.question.kind), ...change.fields } };
  const at = change.at ?? entries.length;
  const next = [...entries.slice(0, at), added, ...entries.slice(at)];
  return succeed(withAnswer(assessment, change.question, { entries: next }));
}

function removeEntry(
  assessment: Assessment,
  { question, entryId }: Of<'entry-removed'>,
): Result<Assessment, ChangeProblem> {
  const entries = anyEntriesOf(assessment, question);
  const left = entries.filter(({ id }) => id !== entryId);
  if (left.length === entries.length) return succeed(assessment);
  return succeed(withAnswer(assessment, question, { entries: left }));
}

function withEntries(
  assessment: Assessment,
  { question, entryId }: { question: { id: string; kind: EntryKind }; entryId: string },
  edit: (entries: AnyEntry[]) => AnyEntry[],
): Result<Assessment, ChangeProblem> {
  const entries = anyEntriesOf(assessment, question);
  if (!entries.some(({ id }) => id === entryId)) {
    return refuse({ kind: 'entry-gone', question: question.id, entryId });
  }
  return succeed(withAnswer(assessment, question, { entries: edit(entries) }));
}

function sign(assessment: Assessment, signature: Signature): Result<Assessment, ChangeProblem> {
  if (signature.version !== assessment.version)
    return refuse({ kind: 'wrong-version', version: assessment.version });
  const { version, signedAt: at, makerName: by, fingerprint } = signature;
  return succeed(
    counted(assessment, {
      signatures: [...assessment.signatures, signature],
      events: [...assessment.events, { kind: 'signed', at, version, by, fingerprint }],
    }),
  );
}

function amend(assessment: Assessment, change: Of<'amended'>): Result<Assessment, ChangeProblem> {
  if (signatureOf(assessment) === undefined) return refuse({ kind: 'not-signed-off' });
  const version = assessment.version + 1;
  const {
    [STANDING.decision.id]: _decided,
    [STANDING.conditions.id]: _conditions,
    ...answers
  } = assessment.answers;
  return succeed(
    counted(assessment, {
      version,
      // The old decision stays in the signed version; a new version is decided afresh.
      answers,
      events: [...assessment.events, { kind: 'amended', at: change.at, version, because: change.because }],
    }),
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

function counted(assessment: Assessment, part: Partial<Assessment>): Assessment {
  return { ...assessment, ...part, revision: assessment.revision + 1 };
}

function blank(kind: EntryKind): Record<string, FieldValue> {
  return emptyFields(kind) as Fields<EntryKind> & Record<string, FieldValue>;
}

/** Whether two field values say the same. */
export function sameValue(one: FieldValue, other: FieldValue): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  return one.length === other.length && one.every((item, place) => item === other[place]);
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
