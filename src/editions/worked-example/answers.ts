import { type Entry, type EntryKind, emptyFields, type Fields, ONLY } from '#src/domain/answer.ts';

interface AnswerOf<Kind extends EntryKind> {
  kind: Kind;
  note: string;
  entries: Entry<Kind>[];
}

/** An answer with a single entry. */
export function one<Kind extends EntryKind>(
  kind: Kind,
  fields: Partial<Fields<Kind>>,
  note = '',
): AnswerOf<Kind> {
  return rows(kind, { [ONLY]: fields }, note);
}

/** An answer with an entry for each key, in the order given. What is left out stays blank. */
export function rows<Kind extends EntryKind>(
  kind: Kind,
  entries: Record<string, Partial<Fields<Kind>>>,
  note = '',
): AnswerOf<Kind> {
  const filled = Object.entries(entries).map(([id, fields]) => ({
    id,
    fields: { ...emptyFields(kind), ...fields },
  }));
  return { kind, note, entries: filled };
}
