import {
  type Answer,
  type EntryKind,
  emptyField,
  emptyFields,
  type FieldValue,
  isList,
  withField,
} from './answer.ts';
import type { Change } from './change.ts';
import type { Difference } from './difference.ts';
import type { Answers } from './edit.ts';
import { changesToPutBack } from './put-back.ts';

type Entry = { id: string; fields: Record<string, FieldValue> };

/**
 * The changes after which the answers say in one thing, the one that is different, what another state says, and in all
 * else what they say now. None when they say that already.
 */
export function changesToTake(now: Answers, other: Answers, difference: Difference): Change[] {
  return changesToPutBack(now, take(now, other, difference));
}

function take(now: Answers, other: Answers, difference: Difference): Answers {
  const { question } = difference;
  const here = answerTo(now, question);
  const there = answerTo(other, question);
  const withPart = (part: { note?: string; entries?: Entry[] }): Answers => ({
    ...now,
    [question.id]: { ...here, ...part } as Answer,
  });
  switch (difference.kind) {
    case 'note':
      return withPart({ note: there.note });
    case 'text':
    case 'chosen': {
      const { entryId, field } = difference;
      const source = there.entries.find(({ id }) => id === entryId)?.fields ?? blank(question.kind);
      const target = here.entries.find(({ id }) => id === entryId);
      // A row that is gone from here comes back whole, or its words would have no place.
      if (target === undefined && isList(question.kind)) {
        return withPart({ entries: bring(here.entries, there.entries, entryId) });
      }
      const fields = target?.fields ?? blank(question.kind);
      const value = source[field] ?? emptyField(question.kind, field);
      const taken = { id: entryId, fields: withField(question.kind, fields, field, value) };
      if (target === undefined) return withPart({ entries: [...here.entries, taken] });
      return withPart({ entries: here.entries.map((entry) => (entry === target ? taken : entry)) });
    }
    case 'row-added':
    case 'row-removed':
      return withPart({ entries: bring(here.entries, there.entries, difference.entryId) });
    case 'rows-ordered':
      return withPart({ entries: inOrderOf(there.entries, here.entries) });
  }
}

/** One row as the other state has it: there, in the place it has there, or not there. */
function bring(here: readonly Entry[], there: readonly Entry[], entryId: string): Entry[] {
  const others = here.filter(({ id }) => id !== entryId);
  const at = there.findIndex(({ id }) => id === entryId);
  const row = there[at];
  if (row === undefined) return others;
  const previous = there.slice(0, at).findLast(({ id }) => others.some((entry) => entry.id === id));
  const after = previous === undefined ? -1 : others.findIndex(({ id }) => id === previous.id);
  return others.toSpliced(after + 1, 0, row);
}

/** The rows both states have take the other's order; those that are only here keep their places. */
function inOrderOf(there: readonly Entry[], here: readonly Entry[]): Entry[] {
  const shared = there.flatMap(({ id }) => here.find((entry) => entry.id === id) ?? []);
  return here.map((entry) => (shared.includes(entry) ? nextOf(shared, here, entry) : entry));
}

function nextOf(shared: readonly Entry[], here: readonly Entry[], entry: Entry): Entry {
  const place = here.filter((candidate) => shared.includes(candidate)).indexOf(entry);
  return shared[place] ?? entry;
}

function answerTo(answers: Answers, { id, kind }: { id: string; kind: EntryKind }) {
  const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
  return { kind, note: answer?.note ?? '', entries: (answer?.entries ?? []) as Entry[] };
}

function blank(kind: EntryKind): Record<string, FieldValue> {
  return emptyFields(kind) as Record<string, FieldValue>;
}
