import { BREAK } from './load-fonts.ts';

const letters = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });
// Addresses read best when they break after these.
const GOOD_END = /[/\\.\-_?&=@:,;+#%]$/;
const LONGEST_PIECE = 14;

/** Marks where words wider than their column may break. Words that fit stay whole, and no letter is added or lost. */
export function breakWords(
  text: string,
  width: number,
  size: number,
  widthOf: (point: number) => number,
): string {
  return text.replace(/[^ ]+/g, (word) => (measureWords(word, size, widthOf) <= width ? word : pieces(word)));

  function pieces(word: string): string {
    const done: string[] = [];
    let piece = '';
    let count = 0;
    for (const { segment } of letters.segment(word)) {
      if (piece !== '' && measureWords(piece + segment, size, widthOf) > width) {
        done.push(piece);
        piece = '';
        count = 0;
      }
      piece += segment;
      count += 1;
      if (count >= LONGEST_PIECE || (count >= 6 && GOOD_END.test(piece))) {
        done.push(piece);
        piece = '';
        count = 0;
      }
    }
    return [...done, piece].filter((part) => part !== '').join(BREAK);
  }
}

/** How wide words are on one line. */
export function measureWords(word: string, size: number, widthOf: (point: number) => number): number {
  let width = 0;
  for (const letter of word) width += widthOf(letter.codePointAt(0) ?? 0);
  return width * size;
}
