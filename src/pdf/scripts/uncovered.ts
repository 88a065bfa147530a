import { splitByFont, type Usable } from './split-by-font.ts';

const letters = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });

/** The letters of printable text that no font draws, each once. They are printed as boxes. */
export function findUncovered(texts: readonly string[], usable?: Usable): string[] {
  const found = new Set<string>();
  for (const text of texts) {
    for (const { text: boxed, drawing } of splitByFont(text, usable)) {
      if (drawing === 'box') for (const { segment } of letters.segment(boxed)) found.add(segment);
    }
  }
  return [...found];
}

/** The code points of characters that could not be drawn, in the way that character tables name them. */
export function nameUncovered(uncovered: readonly string[]): string {
  const names = uncovered.map((letter) =>
    Array.from(
      letter,
      (part) => `U+${(part.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    ).join(' '),
  );
  const shown = names.slice(0, 40).join(', ');
  return names.length > 40 ? `${shown} and ${names.length - 40} more` : shown;
}
