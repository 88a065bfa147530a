import { withLocalStorage } from './local-storage.ts';

/** How the names of all journals begin. */
export const JOURNAL_KEYS = 'heat-journal:';

/** Whether a window, here or gone, keeps words that are on no disk. In one turn, so without those in files alone. */
export function hasJournals(): boolean {
  return (
    withLocalStorage((storage) => Object.keys(storage).some((key) => key.startsWith(JOURNAL_KEYS))) ?? false
  );
}
