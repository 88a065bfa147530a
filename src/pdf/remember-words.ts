import type { Glyph, GlyphPosition, GlyphRun } from './scripts/shape-text.ts';

type LayOut = (text: string) => GlyphRun;

const WORD = / +|[^ ]+/g;

/**
 * Lays out each word once, however often a document has it: the rules of the font (kerning, ligatures) end at spaces.
 * The text engine copies positions before it changes them, so runs may share them.
 */
export function rememberWords(layOut: LayOut): LayOut {
  const known = new Map<string, GlyphRun>();
  const layOutWord = (word: string): GlyphRun => {
    const remembered = known.get(word);
    if (remembered !== undefined) return remembered;
    const run = layOut(word);
    known.set(word, run);
    return run;
  };
  return (text) => {
    const glyphs: Glyph[] = [];
    const positions: GlyphPosition[] = [];
    let advanceWidth = 0;
    for (const [word] of text.matchAll(WORD)) {
      const run = layOutWord(word);
      for (const glyph of run.glyphs) glyphs.push(glyph);
      for (const position of run.positions) positions.push(position);
      advanceWidth += run.advanceWidth;
    }
    return { glyphs, positions, advanceWidth };
  };
}
