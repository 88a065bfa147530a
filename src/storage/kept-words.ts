import { readKeptText, writeKeptText } from './kept-text.ts';
import { withLocalStorage } from './local-storage.ts';

/** How the names of all such words begin. */
export const KEPT_WORDS_KEYS = 'heat-kept-words:';

/** How it stands with words typed here: a reload would lose those that are not kept, or where another window's are. */
export type Keeping = 'kept' | 'not-kept' | 'other-words';

/** What this window last saw in each place. Any other words there are another window's. */
const seen = new Map<string, string>();

/**
 * Keeps words that are no answer yet, such as a reason that is still being typed: they go into the assessment with the
 * act they belong to. Empty words are forgotten. Another window's, which nobody saw here, stay.
 */
export function keepWords(assessmentId: string, about: string, words: string): Keeping {
  const key = keyOf(assessmentId, about);
  withLocalStorage((storage) => {
    const there = readAt(storage, key) ?? '';
    if (there !== '' && there !== words && there !== seen.get(key)) return;
    if (words === '') storage.removeItem(key);
    else storage.setItem(key, writeKeptText(key, words));
    seen.set(key, words);
  });
  return findKeeping(assessmentId, about, words);
}

/** How it stands now with words that were typed here: another window may have kept others or taken them since. */
export function findKeeping(assessmentId: string, about: string, words: string): Keeping {
  if (words === '') return 'kept';
  const key = keyOf(assessmentId, about);
  // A window that set a passcode has sealed them anew; this one can't read them until it hears of it.
  const there = withLocalStorage((storage) => readAt(storage, key) ?? words) ?? '';
  if (there === words) return 'kept';
  return there === '' || there === seen.get(key) ? 'not-kept' : 'other-words';
}

export function readKeptWords(assessmentId: string, about: string): string {
  const key = keyOf(assessmentId, about);
  const words = withLocalStorage((storage) => readAt(storage, key)) ?? '';
  seen.set(key, words);
  return words;
}

/** Forgets all that was kept for an assessment, of whichever window. */
export function forgetKeptWords(assessmentId: string): void {
  withLocalStorage((storage) => {
    for (const key of Object.keys(storage)) {
      if (key.startsWith(keyOf(assessmentId, ''))) storage.removeItem(key);
    }
  });
}

/** Null where there are some that can't be read now. */
function readAt(storage: Storage, key: string): string | null {
  return readKeptText(key, storage.getItem(key) ?? '');
}

function keyOf(assessmentId: string, about: string): string {
  return `${KEPT_WORDS_KEYS}${encodeURIComponent(assessmentId)}:${about}`;
}
