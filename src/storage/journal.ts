import { type Change, sameAddress } from '#src/domain/change.ts';
import { changeSchema } from '#src/domain/change-schema.ts';
import { readKeptText, writeKeptText } from './kept-text.ts';
import { withLocalStorage } from './local-storage.ts';

/** How the names of all journals begin. */
export const JOURNAL_KEYS = 'heat-journal:';

export interface Journal {
  key: string;
  changes: Change[];
}

/**
 * Where one window keeps the changes that may not reach the disk before its page goes. A page that is closing gets no
 * more turns for IndexedDB (measured: 0 of 6 writes begun in `pagehide` landed), while localStorage takes them at
 * once. Each window has its own, or the last to close would take away what another left behind.
 */
export function journalKey(assessmentId: string, windowId: string): string {
  return `${keysOf(assessmentId)}${windowId}`;
}

export function keepJournal(key: string, changes: readonly Change[]): void {
  withLocalStorage((storage) => {
    if (changes.length === 0) storage.removeItem(key);
    else storage.setItem(key, writeKeptText(key, JSON.stringify(changes)));
  });
}

/** What windows left behind, to be said again. One that can't be read, or not before a passcode, stays where it is. */
export function readJournals(assessmentId: string): Journal[] {
  const found = withLocalStorage((storage) =>
    Object.keys(storage)
      .filter((key) => key.startsWith(keysOf(assessmentId)))
      .map((key) => ({ key, kept: readKeptText(key, storage.getItem(key) ?? '') ?? '' })),
  );
  return (found ?? []).flatMap(({ key, kept }) => {
    const changes = changeSchema.array().safeParse(parse(kept));
    return changes.success ? [{ key, changes: changes.data }] : [];
  });
}

/** Whether a change in a journal is settled by a later one, so that it does not matter if it no longer fits. */
export function isOvertaken(changes: readonly Change[], place: number): boolean {
  const change = changes[place];
  if (change === undefined) return false;
  return changes
    .slice(place + 1)
    .some(
      (later) =>
        sameAddress(later, change) ||
        (later.kind === 'entry-removed' &&
          change.kind === 'field-changed' &&
          later.question.id === change.question.id &&
          later.entryId === change.entryId),
    );
}

function keysOf(assessmentId: string): string {
  return `${JOURNAL_KEYS}${encodeURIComponent(assessmentId)}:`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
