import { readKeptText, writeKeptText } from './kept-text.ts';
import { withLocalStorage } from './local-storage.ts';

/** How the names of all such words begin. */
export const KEPT_WORDS_KEYS = 'heat-kept-words:';

/**
 * Keeps words that are no answer yet, such as a reason that is still being typed: they go into the assessment with the
 * act they belong to. Empty words are forgotten. Says whether a reload would lose none of them.
 */
export function keepWords(assessmentId: string, about: string, words: string): boolean {
  const key = keyOf(assessmentId, about);
  const areKept = withLocalStorage((storage) => {
    if (words === '') storage.removeItem(key);
    else storage.setItem(key, writeKeptText(key, words));
    return true;
  });
  return areKept ?? words === '';
}

export function readKeptWords(assessmentId: string, about: string): string {
  const key = keyOf(assessmentId, about);
  return withLocalStorage((storage) => readKeptText(key, storage.getItem(key) ?? '')) ?? '';
}

function keyOf(assessmentId: string, about: string): string {
  return `${KEPT_WORDS_KEYS}${encodeURIComponent(assessmentId)}:${about}`;
}
