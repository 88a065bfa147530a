import {
  type EntryKind,
  emptyField,
  emptyFields,
  type FieldValue,
  fieldNames,
  isList,
  sameValue,
} from './answer.ts';
import { STANDING } from './assessment.ts';
import type { Answers } from './edit.ts';
import { type Edition, type Question, questionsOf } from './edition.ts';

interface OfQuestion {
  question: { id: string; kind: EntryKind };
}

/** One thing that two states of the answers say differently, with what each of them says. It can be taken by itself. */
export type Difference =
  | ({ kind: 'text'; entryId: string; field: string; before: string; after: string } & OfQuestion)
  | ({ kind: 'chosen'; entryId: string; field: string; before: string[]; after: string[] } & OfQuestion)
  | ({ kind: 'note'; before: string; after: string } & OfQuestion)
  | ({ kind: 'row-added' | 'row-removed'; entryId: string; fields: Record<string, FieldValue> } & OfQuestion)
  /** The rows that both states have, in the order of each. */
  | ({ kind: 'rows-ordered'; before: string[]; after: string[] } & OfQuestion);

type Entry = { id: string; fields: Record<string, FieldValue> };

/** All that is different, in reading order: the front page, the edition's questions, the sign-off, then the rest. */
export function findDifferences(before: Answers, after: Answers, edition: Edition): Difference[] {
  return questionsInOrder(before, after, edition).flatMap((id) => differencesOf(id, before, after, edition));
}

/** Tells one difference from another, such as for a list on screen. */
export function keyOf(difference: Difference): string {
  const { kind, question } = difference;
  const entryId = 'entryId' in difference ? difference.entryId : '';
  return [kind, question.id, entryId, 'field' in difference ? difference.field : ''].join(' ');
}

function questionsInOrder(before: Answers, after: Answers, edition: Edition): string[] {
  const { details, tags, ...signOff } = STANDING;
  return [
    ...new Set([
      details.id,
      tags.id,
      ...questionsOf(edition).map(({ id }) => id),
      ...Object.values(signOff).map(({ id }) => id),
      ...Object.keys(before),
      ...Object.keys(after),
    ]),
  ];
}

function differencesOf(id: string, before: Answers, after: Answers, edition: Edition): Difference[] {
  const one = Object.hasOwn(before, id) ? before[id] : undefined;
  const other = Object.hasOwn(after, id) ? after[id] : undefined;
  const kind = (other ?? one)?.kind;
  if (one === other || kind === undefined) return [];
  const question = { id, kind };
  const note = { before: one?.note ?? '', after: other?.note ?? '' };
  return [
    ...differencesOfEntries(question, one?.entries ?? [], other?.entries ?? [], edition),
    ...(note.before === note.after ? [] : [{ kind: 'note' as const, question, ...note }]),
  ];
}

function differencesOfEntries(
  question: OfQuestion['question'],
  before: readonly Entry[],
  after: readonly Entry[],
  edition: Edition,
): Difference[] {
  const ids = entriesInOrder(question, before, after, edition);
  const found = ids.flatMap((entryId): Difference[] => {
    const one = find(before, entryId);
    const other = find(after, entryId);
    if (one !== undefined && other !== undefined) return differencesOfFields(question, entryId, one, other);
    if (!isList(question.kind)) {
      const blank = emptyFields(question.kind) as Record<string, FieldValue>;
      return differencesOfFields(question, entryId, one ?? blank, other ?? blank);
    }
    if (other !== undefined) return [{ kind: 'row-added', question, entryId, fields: other }];
    return [{ kind: 'row-removed', question, entryId, fields: one ?? {} }];
  });
  const stayed = before.map(({ id }) => id).filter((id) => find(after, id) !== undefined);
  const order = after.map(({ id }) => id).filter((id) => find(before, id) !== undefined);
  if (!isList(question.kind) || sameValue(stayed, order)) return found;
  return [...found, { kind: 'rows-ordered', question, before: stayed, after: order }];
}

function differencesOfFields(
  question: OfQuestion['question'],
  entryId: string,
  before: Record<string, FieldValue>,
  after: Record<string, FieldValue>,
): Difference[] {
  return fieldNames(question.kind).flatMap((field): Difference[] => {
    const one = before[field] ?? emptyField(question.kind, field);
    const other = after[field] ?? emptyField(question.kind, field);
    if (sameValue(one, other)) return [];
    if (typeof one === 'string' && typeof other === 'string') {
      return [{ kind: 'text', question, entryId, field, before: one, after: other }];
    }
    return [{ kind: 'chosen', question, entryId, field, before: [...one], after: [...other] }];
  });
}

/** As people see them: as listed now with what is gone at its old place, or by the edition where it names them. */
function entriesInOrder(
  { id }: { id: string },
  before: readonly Entry[],
  after: readonly Entry[],
  edition: Edition,
): string[] {
  const asked = questionsOf(edition).find((question) => question.id === id);
  const order = [...listedBy(asked), ...after.map((entry) => entry.id)];
  before.forEach((entry, place) => {
    if (order.includes(entry.id)) return;
    const previous = before[place - 1]?.id;
    order.splice(previous === undefined ? 0 : order.indexOf(previous) + 1, 0, entry.id);
  });
  return [...new Set(order)];
}

function listedBy(question: Question | undefined): string[] {
  if (question?.kind === 'drivers') return question.families.map(({ id }) => id);
  return question?.kind === 'widening-risks' ? question.risks.map(({ id }) => id) : [];
}

function find(entries: readonly Entry[], id: string): Entry['fields'] | undefined {
  return entries.find((entry) => entry.id === id)?.fields;
}
