/** Scripts with the language that they are most likely to stand for in England; `und` where no one language is (RFC 5646). */
const languages: readonly (readonly [script: RegExp, language: string])[] = [
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Cyrillic}/gu, 'und-Cyrl'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Gurmukhi}/gu, 'pa'],
  [/\p{Script=Gujarati}/gu, 'gu'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Han}/gu, 'zh'],
];

/** Most texts have no such letter, and are done with. */
const BEYOND_LATIN = /[\u0370-\u1dff\u2c00-\uffff]/;
/** Letters that Arabic does not have, the first that is found deciding. */
const inArabicScript: readonly (readonly [letters: RegExp, language: string])[] = [
  [/[ٹڈڑںےہ]/u, 'ur'],
  [/[ټډړښځڅې]/u, 'ps'],
  [/[ڕڵۆێە]/u, 'ckb'],
  [/[پچژگکی]/u, 'fa'],
];

/**
 * The language of a paragraph whose letters are mostly of another script than the page's, so that it is spoken in a voice
 * that can read it (WCAG 2.2, 3.1.2). Nobody says it, so it is guessed from the letters; undefined where they are Latin.
 */
export function languageOf(text: string): string | undefined {
  if (!BEYOND_LATIN.test(text)) return undefined;
  const half = (text.match(/\p{L}/gu) ?? []).length / 2;
  const found = languages.find(([script]) => (text.match(script) ?? []).length > half)?.[1];
  if (found !== 'ar') return found;
  return inArabicScript.find(([letters]) => letters.test(text))?.[1] ?? found;
}
