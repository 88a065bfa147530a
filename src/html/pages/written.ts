import { languageOf } from '#src/report/language-of.ts';

/** The way that someone's words run, which the browser sees for itself, and their language, where it can be told. */
export function written(words: string): { dir: 'auto'; lang: string | undefined } {
  return { dir: 'auto', lang: languageOf(words) };
}
