/** Longer runs of letters are keys and codes that nobody types in whole. */
const LONGEST = 60;

/** The words of a text as a search compares them: without capitals, accents and signs. */
export function splitWords(text: string): string[] {
  // Most texts have nothing to take apart, which takes longer than all else here.
  const plain = hasOnlyAscii(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '');
  const found = plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return found.map((word) => word.slice(0, LONGEST));
}

/** Whether every word sought is the beginning of some word of a text. */
export function saysAll(text: string, sought: readonly string[]): boolean {
  const words = splitWords(text);
  return sought.every((start) => words.some((word) => word.startsWith(start)));
}

function hasOnlyAscii(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are no words either way.
  return /^[\x00-\x7f]*$/.test(text);
}
