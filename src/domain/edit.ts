import {
  type Answer,
  type EntryKind,
  emptyField,
  emptyFields,
  type FieldValue,
  isList,
  sameValue,
  withField,
} from './answer.ts';
import type { Assessment } from './assessment.ts';
import { type Result, refuse, succeed } from './result.ts';

export type Answers = Assessment['answers'];

interface QuestionPlace {
  question: { id: string; kind: EntryKind };
}

/** A stretch of text that took another's place; `at` counts from the start, and all round it stayed as it was. */
export interface Splice {
  at: number;
  removed: string;
  added: string;
}

/** One thing that became different in the answers: as little as will do, and good in both directions. */
export type Edit =
  | ({ kind: 'text'; entryId: string; field: string } & QuestionPlace & Splice)
  | ({ kind: 'note' } & QuestionPlace & Splice)
  | ({ kind: 'chosen'; entryId: string; field: string; removed: string[]; added: string[] } & QuestionPlace)
  | ({ kind: 'row-added' | 'row-removed' } & QuestionPlace & Row)
  | ({ kind: 'rows-ordered'; removed: string[]; added: string[] } & QuestionPlace);

/** A row that came or went. */
export type RowEdit = Extract<Edit, { kind: 'row-added' | 'row-removed' }>;

interface Row {
  entryId: string;
  /** Its place in the list, from 0. */
  at: number;
  fields: Record<string, FieldValue>;
}

type AnyEntry = { id: string; fields: Record<string, FieldValue> };

/** What takes the answers from one state to another, in an order in which each step fits. None when they say the same. */
export function editsBetween(before: Answers, after: Answers): Edit[] {
  const ids = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...ids].flatMap((id) => {
    const one = answerTo(before, id);
    const other = answerTo(after, id);
    // What was not touched is the very same object, so a long assessment costs no more than what changed in it.
    if (one === other) return [];
    const kind = (other ?? one)?.kind;
    if (kind === undefined) return [];
    return editsOfAnswer({ id, kind }, one, other);
  });
}

/** The answers after these edits, or a refusal where one does not fit what it meets. */
export function applyEdits(
  answers: Answers,
  edits: readonly Edit[],
): Result<Answers, { kind: 'does-not-fit' }> {
  let current = answers;
  for (const edit of edits) {
    const next = applyEdit(current, edit);
    if (next === null) return refuse({ kind: 'does-not-fit' });
    current = next;
  }
  return succeed(current);
}

/** The edits that undo these. */
export function reverseEdits(edits: readonly Edit[]): Edit[] {
  return edits.map(reverse).reverse();
}

/** The smallest splice between two texts. It never cuts a letter that is written as two code units in half. */
export function spliceBetween(before: string, after: string): Splice {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  if (endsInHalf(before.slice(0, start))) start--;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  if (end > 0 && beginsInHalf(before.slice(before.length - end))) end--;
  return {
    at: start,
    removed: before.slice(start, before.length - end),
    added: after.slice(start, after.length - end),
  };
}

function editsOfAnswer(question: QuestionPlace['question'], one?: Answer, other?: Answer): Edit[] {
  const before: AnyEntry[] = one?.entries ?? [];
  const after: AnyEntry[] = other?.entries ?? [];
  const edits: Edit[] = isList(question.kind) ? rowEdits(question, before, after) : [];
  const ids = isList(question.kind)
    ? after.map(({ id }) => id).filter((id) => find(before, id) !== undefined)
    : [...new Set([...before, ...after].map(({ id }) => id))];
  for (const entryId of ids) {
    edits.push(
      ...fieldEdits(
        question,
        entryId,
        fieldsIn(before, entryId, question),
        fieldsIn(after, entryId, question),
      ),
    );
  }
  const note = one?.note ?? '';
  const noteAfter = other?.note ?? '';
  if (note !== noteAfter) edits.push({ kind: 'note', question, ...spliceBetween(note, noteAfter) });
  return edits;
}

/** Rows that went, from the last; then the order of those that stayed; then rows that came, from the first. */
function rowEdits(question: QuestionPlace['question'], before: AnyEntry[], after: AnyEntry[]): Edit[] {
  const gone = before
    .map(({ id: entryId, fields }, at) => ({ entryId, fields, at }))
    .filter(({ entryId }) => find(after, entryId) === undefined)
    .reverse();
  const come = after
    .map(({ id: entryId, fields }, at) => ({ entryId, fields, at }))
    .filter(({ entryId }) => find(before, entryId) === undefined);
  const stayed = before.map(({ id }) => id).filter((id) => find(after, id) !== undefined);
  const order = after.map(({ id }) => id).filter((id) => find(before, id) !== undefined);
  return [
    ...gone.map((row): Edit => ({ kind: 'row-removed', question, ...row })),
    ...(sameValue(stayed, order)
      ? []
      : [{ kind: 'rows-ordered' as const, question, removed: stayed, added: order }]),
    ...come.map((row): Edit => ({ kind: 'row-added', question, ...row })),
  ];
}

function fieldEdits(
  question: QuestionPlace['question'],
  entryId: string,
  before: Record<string, FieldValue>,
  after: Record<string, FieldValue>,
): Edit[] {
  const names = new Set([...Object.keys(after), ...Object.keys(before)]);
  return [...names].flatMap((field): Edit[] => {
    const one = before[field] ?? emptyField(question.kind, field);
    const other = after[field] ?? emptyField(question.kind, field);
    if (sameValue(one, other)) return [];
    if (typeof one === 'string' && typeof other === 'string') {
      return [{ kind: 'text', question, entryId, field, ...spliceBetween(one, other) }];
    }
    return [{ kind: 'chosen', question, entryId, field, removed: [...one], added: [...other] }];
  });
}

function applyEdit(answers: Answers, edit: Edit): Answers | null {
  const { question } = edit;
  const answer = answerTo(answers, question.id) ?? { kind: question.kind, note: '', entries: [] };
  if (answer.kind !== question.kind) return null;
  const entries: AnyEntry[] = answer.entries;
  const withPart = (part: { note?: string; entries?: AnyEntry[] }): Answers => ({
    ...answers,
    [question.id]: { ...answer, ...part } as Answer,
  });
  switch (edit.kind) {
    case 'note': {
      const note = splice(answer.note, edit);
      return note === null ? null : withPart({ note });
    }
    case 'text':
    case 'chosen': {
      const entry = find(entries, edit.entryId);
      if (entry === undefined && isList(question.kind)) return null;
      const fields = entry?.fields ?? blank(question.kind);
      const was = fields[edit.field] ?? emptyField(question.kind, edit.field);
      const value = edit.kind === 'text' ? splice(was, edit) : choose(was, edit);
      if (value === null) return null;
      const changed = { id: edit.entryId, fields: withField(question.kind, fields, edit.field, value) };
      return withPart({
        entries:
          entry === undefined ? [...entries, changed] : entries.map((old) => (old === entry ? changed : old)),
      });
    }
    case 'row-added': {
      const { entryId, at, fields } = edit;
      if (find(entries, entryId) !== undefined || at > entries.length) return null;
      return withPart({
        entries: entries.toSpliced(at, 0, { id: entryId, fields: { ...blank(question.kind), ...fields } }),
      });
    }
    case 'row-removed': {
      const { entryId, at, fields } = edit;
      const entry = entries[at];
      // One that has come to say something else is not the row that was meant.
      if (entry?.id !== entryId || !saysTheSame(question.kind, entry.fields, fields)) return null;
      return withPart({ entries: entries.toSpliced(at, 1) });
    }
    case 'rows-ordered': {
      if (
        !sameValue(
          entries.map(({ id }) => id),
          edit.removed,
        )
      )
        return null;
      return withPart({ entries: edit.added.flatMap((id) => find(entries, id) ?? []) });
    }
  }
}

function reverse(edit: Edit): Edit {
  switch (edit.kind) {
    case 'text':
    case 'note':
      return { ...edit, removed: edit.added, added: edit.removed };
    case 'chosen':
    case 'rows-ordered':
      return { ...edit, removed: edit.added, added: edit.removed };
    case 'row-added':
      return { ...edit, kind: 'row-removed' };
    case 'row-removed':
      return { ...edit, kind: 'row-added' };
  }
}

function splice(text: FieldValue, { at, removed, added }: Splice): string | null {
  if (typeof text !== 'string' || !text.startsWith(removed, at)) return null;
  return text.slice(0, at) + added + text.slice(at + removed.length);
}

function choose(
  chosen: FieldValue,
  { removed, added }: { removed: string[]; added: string[] },
): string[] | null {
  return Array.isArray(chosen) && sameValue(chosen, removed) ? added : null;
}

function saysTheSame(
  kind: EntryKind,
  one: Record<string, FieldValue>,
  other: Record<string, FieldValue>,
): boolean {
  return fieldEdits({ id: '', kind }, '', one, other).length === 0;
}

function answerTo(answers: Answers, id: string): Answer | undefined {
  return Object.hasOwn(answers, id) ? answers[id] : undefined;
}

function find(entries: readonly AnyEntry[], id: string): AnyEntry | undefined {
  return entries.find((entry) => entry.id === id);
}

function fieldsIn(entries: readonly AnyEntry[], id: string, { kind }: QuestionPlace['question']) {
  return find(entries, id)?.fields ?? blank(kind);
}

function blank(kind: EntryKind): Record<string, FieldValue> {
  return emptyFields(kind) as Record<string, FieldValue>;
}

function endsInHalf(text: string): boolean {
  return /[\uD800-\uDBFF]$/.test(text);
}

function beginsInHalf(text: string): boolean {
  return /^[\uDC00-\uDFFF]/.test(text);
}
