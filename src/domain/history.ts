import { type EntryKind, fieldSchemas } from './answer.ts';
import type { Assessment } from './assessment.ts';
import { type Answers, applyEdits, type Edit, editsBetween, reverseEdits } from './edit.ts';
import { z } from './zod.ts';

const id = z.string().min(1).max(100);
const place = z.number().int().min(0);
const text = z.string();
const question = z.strictObject({
  id,
  kind: z.enum(Object.keys(fieldSchemas) as [EntryKind, ...EntryKind[]]),
});
const splice = { at: place, removed: text, added: text };
const row = {
  question,
  entryId: id,
  fields: z.record(z.string(), z.union([text, z.array(text)])),
  at: place,
};

const editSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), question, entryId: id, field: text, ...splice }),
  z.strictObject({ kind: z.literal('note'), question, ...splice }),
  z.strictObject({
    kind: z.literal('chosen'),
    question,
    entryId: id,
    field: text,
    removed: z.array(text),
    added: z.array(text),
  }),
  z.strictObject({ kind: z.literal('row-added'), ...row }),
  z.strictObject({ kind: z.literal('row-removed'), ...row }),
  z.strictObject({ kind: z.literal('rows-ordered'), question, removed: z.array(id), added: z.array(id) }),
]) as unknown as z.ZodType<Edit>;

/** What became different in one go: a run of typing in one field, a row that came or went, an older state put back. */
export const historyEntrySchema = z.strictObject({
  /** When it ended. Shown, never used to order. */
  at: z.iso.datetime(),
  /** The name given on the device it was done on; empty when none was. */
  by: text.max(1_000),
  /** The version that was being worked on. */
  version: z.number().int().min(1).max(10_000),
  edits: z.array(editSchema).min(1),
});

/** Oldest first. */
export const historySchema = z.array(historyEntrySchema).max(200_000);

export type HistoryEntry = z.infer<typeof historyEntrySchema>;

/**
 * The answers as they were before the entry at `place`, walked back from what they are now. Null when an entry on the
 * way does not fit, as in a history of which a part is missing.
 */
export function answersBefore(
  { answers }: Pick<Assessment, 'answers'>,
  history: readonly HistoryEntry[],
  place: number,
): Answers | null {
  const edits = history.slice(place).flatMap((entry) => entry.edits);
  const walked = applyEdits(answers, reverseEdits(edits));
  return walked.ok ? walked.value : null;
}

/** How far back the history leads from what the answers are now: the place of the oldest entry that still fits. */
export function reachOf({ answers }: Pick<Assessment, 'answers'>, history: readonly HistoryEntry[]): number {
  let current = answers;
  for (let place = history.length - 1; place >= 0; place--) {
    const walked = applyEdits(current, reverseEdits(history[place]?.edits ?? []));
    if (!walked.ok) return place + 1;
    current = walked.value;
  }
  return 0;
}

/**
 * The place in the history before which the answers said what `then` says: the newest one, walked back from what they are
 * now, and the end where they say it still. Null where they never did, as far as the history leads back.
 */
export function placeOfState(
  { answers }: Pick<Assessment, 'answers'>,
  history: readonly HistoryEntry[],
  then: Answers,
): number | null {
  let current = answers;
  let place = history.length;
  const different = new Set(editsBetween(current, then).map(({ question }) => question.id));
  while (different.size > 0) {
    const edits = history[place - 1]?.edits;
    const walked = edits && applyEdits(current, reverseEdits(edits));
    if (edits === undefined || !walked?.ok) return null;
    current = walked.value;
    place--;
    // Only what was just undone can have become the same, or another.
    for (const { id } of edits.map(({ question }) => question)) {
      if (editsBetween(only(current, id), only(then, id)).length === 0) different.delete(id);
      else different.add(id);
    }
  }
  return place;
}

function only(answers: Answers, id: string): Answers {
  const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
  return answer === undefined ? {} : { [id]: answer };
}
