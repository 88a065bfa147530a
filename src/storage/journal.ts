import type { Change } from '#src/domain/change.ts';

const KEY = 'heat-journal:';

/**
 * Changes that may not reach the disk before the page goes. A page that is closing gets no more turns for IndexedDB
 * (measured: 0 of 6 writes begun in `pagehide` landed), while localStorage takes them at once.
 */
export function keepJournal(assessmentId: string, changes: readonly Change[]): void {
  if (changes.length === 0) dropJournal(assessmentId);
  else localStorage.setItem(KEY + assessmentId, JSON.stringify(changes));
}

/** What was left behind, to be said again; changes that did land are recognised when they are applied. */
export function readJournal(assessmentId: string): Change[] {
  const kept = localStorage.getItem(KEY + assessmentId);
  return kept === null ? [] : (JSON.parse(kept) as Change[]);
}

export function dropJournal(assessmentId: string): void {
  localStorage.removeItem(KEY + assessmentId);
}
