import { BREAK } from './scripts/break.ts';

const letters = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });
// Addresses read best when they break after these.
const GOOD_END = /[/\\.\-_?&=@:,;+#%]$/;
const LONGEST_PIECE = 14;

// Chinese has no spaces: a line may end after any character, but for what closes or opens, such as 。 and 「.
const IDEOGRAPH =
  /[\p{Script=Han}\p{Script=Bopomofo}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/u;
const NEVER_FIRST = /^[\p{Pe}\p{Pf}\p{M}、。，．：；？！…‥・ー々〜,.!?:;%％]/u;
const NEVER_LAST = /[\p{Ps}\p{Pi}]$/u;

/** Marks where words wider than their column may break, and Chinese. No letter is added or lost. */
export function breakWords(
  text: string,
  width: number,
  size: number,
  widthOf: (point: number) => number,
): string {
  return text.replace(/[^ ]+/g, (word) =>
    splitIdeographs(word)
      .map((part) => (measureWords(part, size, widthOf) <= width ? part : pieces(part)))
      .join(BREAK),
  );

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

function splitIdeographs(word: string): string[] {
  if (!IDEOGRAPH.test(word)) return [word];
  const parts: string[] = [];
  let before = '';
  for (const { segment } of letters.segment(word)) {
    const mayBreak = IDEOGRAPH.test(before) || IDEOGRAPH.test(segment);
    if (before !== '' && mayBreak && !NEVER_FIRST.test(segment) && !NEVER_LAST.test(before))
      parts.push(segment);
    else parts.push((parts.pop() ?? '') + segment);
    before = segment;
  }
  return parts;
}

/** How wide words are on one line. */
export function measureWords(word: string, size: number, widthOf: (point: number) => number): number {
  let width = 0;
  for (const letter of word) width += widthOf(letter.codePointAt(0) ?? 0);
  return width * size;
}
