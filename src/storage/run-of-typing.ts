import { type Answers, applyEdits, type Edit, editsBetween, reverseEdits } from '#src/domain/edit.ts';
import type { HistoryEntry } from '#src/domain/history.ts';

/** How long typing in one field may go on and still be one entry of the history. */
const LONGEST_RUN = 2 * 60_000;
/** How many letters may be typed and taken away again without an entry that still has them. */
const FORGETTABLE = 10;

/** The newest entry of a history, while this window may still add to it. */
export interface Run {
  seq: number;
  /** When it began, in milliseconds since 1970. */
  began: number;
  entry: HistoryEntry;
  /** The most letters that it held at any time. */
  peak: number;
}

/** How many letters these edits put in. */
export function lettersIn(edits: readonly Edit[]): number {
  return edits.reduce((sum, edit) => sum + ('fields' in edit ? 0 : edit.added.length), 0);
}

/**
 * The entry for what was just changed, joined to the run before it when both are typing in the same field: a history of
 * single letters would help nobody. Null when it is an entry of its own, as where more than a slip of the finger would be
 * forgotten by joining them. Without edits when the run ends where it began.
 */
export function continueRun(
  run: Run | null,
  { before, after, next }: { before: Answers; after: Answers; next: HistoryEntry },
): Run['entry'] | null {
  if (run === null) return null;
  const { entry, began, peak } = run;
  const at = Date.parse(next.at);
  if (at < began || at - began > LONGEST_RUN) return null;
  if (entry.by !== next.by || entry.version !== next.version) return null;
  if (!isSameField(entry.edits, next.edits)) return null;
  if (forgetsWords(entry.edits, next.edits)) return null;
  const start = applyEdits(before, reverseEdits(entry.edits));
  if (!start.ok) return null;
  const edits = editsBetween(start.value, after);
  return peak - lettersIn(edits) > FORGETTABLE ? null : { ...next, edits };
}

/** Whether edits take away more than a slip of the finger of what those before them put in, in the same field. */
export function forgetsWords([one]: readonly Edit[], [other]: readonly Edit[]): boolean {
  if (one?.kind !== 'text' && one?.kind !== 'note') return false;
  if (other?.kind !== 'text' && other?.kind !== 'note') return false;
  const from = Math.max(one.at, other.at);
  const to = Math.min(one.at + one.added.length, other.at + other.removed.length);
  return to - from > FORGETTABLE;
}

function isSameField([one, ...more]: readonly Edit[], [other, ...others]: readonly Edit[]): boolean {
  if (one === undefined || other === undefined || more.length > 0 || others.length > 0) return false;
  if (one.question.id !== other.question.id) return false;
  if (one.kind === 'note' && other.kind === 'note') return true;
  return (
    one.kind === 'text' && other.kind === 'text' && one.entryId === other.entryId && one.field === other.field
  );
}
