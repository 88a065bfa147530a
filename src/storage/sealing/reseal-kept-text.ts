import { isJournal } from '../journal.ts';
import type { KeptText } from '../kept-text.ts';
import { KEPT_WORDS_KEYS } from '../kept-words.ts';
import { withLocalStorage } from '../local-storage.ts';

/**
 * Writes every journal and every kept word again, as `to` writes them. What `from` can't read stays as it is. Done
 * whenever a passcode is set, given or taken away, so that a window that died half way leaves nothing readable for long.
 */
export function resealKeptText(from: KeptText, to: KeptText): void {
  withLocalStorage((storage) => {
    for (const key of Object.keys(storage)) {
      if (!isJournal(key) && !key.startsWith(KEPT_WORDS_KEYS)) continue;
      const kept = storage.getItem(key);
      const text = kept === null ? null : from.read(key, kept);
      if (text !== null) storage.setItem(key, to.write(key, text));
    }
  });
}
