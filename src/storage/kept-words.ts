import { withLocalStorage } from './local-storage.ts';

/**
 * Keeps words that are no answer yet, such as a reason that is still being typed: they go into the assessment with the
 * act they belong to. Empty words are forgotten.
 */
export function keepWords(assessmentId: string, about: string, words: string): void {
  withLocalStorage((storage) => {
    if (words === '') storage.removeItem(keyOf(assessmentId, about));
    else storage.setItem(keyOf(assessmentId, about), words);
  });
}

export function readKeptWords(assessmentId: string, about: string): string {
  return withLocalStorage((storage) => storage.getItem(keyOf(assessmentId, about))) ?? '';
}

function keyOf(assessmentId: string, about: string): string {
  return `heat-kept-words:${encodeURIComponent(assessmentId)}:${about}`;
}
