import type { Change } from '#src/domain/change.ts';

const KEY = 'heat-journal:';

/**
 * Changes that may not reach the disk before the page goes. A page that is closing gets no more turns for IndexedDB
 * (measured: 0 of 6 writes begun in `pagehide` landed), while localStorage takes them at once.
 */
export function keepJournal(assessmentId: string, changes: readonly Change[]): void {
  withLocalStorage((storage) => {
    if (changes.length === 0) storage.removeItem(KEY + assessmentId);
    else storage.setItem(KEY + assessmentId, JSON.stringify(changes));
  });
}

/** What was left behind, to be said again; changes that did land are recognised when they are applied. */
export function readJournal(assessmentId: string): Change[] {
  const kept = withLocalStorage((storage) => storage.getItem(KEY + assessmentId)) ?? null;
  return kept === null ? [] : (JSON.parse(kept) as Change[]);
}

/** Where a browser denies storage, or has no room, there is no journal; the save status has already said so. */
function withLocalStorage<Value>(use: (storage: Storage) => Value): Value | undefined {
  try {
    return use(localStorage);
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
