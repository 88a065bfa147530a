import { BREAK } from './break.ts';
import { fontCovers, type ScriptFont, scriptFonts } from './font-coverage.ts';

/** What draws a stretch of text: the two fonts of every document, one for a script, or a box for want of any. */
export type Drawing = 'body' | 'box' | ScriptFont;

export interface Stretch {
  text: string;
  drawing: Drawing;
}

/** The fonts that may be used: all, unless some could not be fetched. */
export type Usable = ReadonlySet<ScriptFont>;

export const allScriptFonts: Usable = new Set(scriptFonts);

const letters = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });
// The beginning of the body font has no gap: most texts are nothing else.
const PLAIN = /^[\u0020-\u007e\u00a0-\u024f\u2010-\u201f\u200b]*$/;
const EMOJI = /\p{Emoji_Presentation}|\p{Regional_Indicator}|\ufe0f/u;
const SHARED = /^[\p{Script=Common}\p{Script=Inherited}]+$/u;

/** Splits a text where another font has to take over. One letter with its marks is never split. */
export function splitByFont(text: string, usable: Usable = allScriptFonts): Stretch[] {
  if (PLAIN.test(text)) return text === '' ? [] : [{ text, drawing: 'body' }];
  const stretches: Stretch[] = [];
  for (const { segment } of letters.segment(text)) {
    const last = stretches.at(-1);
    const drawing = chooseDrawing(segment, last?.drawing, usable);
    if (last?.drawing === drawing) last.text += segment;
    else stretches.push({ text: segment, drawing });
  }
  return stretches;
}

function chooseDrawing(letter: string, before: Drawing | undefined, usable: Usable): Drawing {
  if (letter === BREAK) return before ?? 'body';
  const points = Array.from(letter, (part) => part.codePointAt(0) ?? 0);
  const draws = (font: ScriptFont) => usable.has(font) && points.every((point) => fontCovers(font, point));
  if (EMOJI.test(letter) && draws('emoji')) return 'emoji';
  // Spaces, stops and digits go with the words before them, so that these are shaped as one.
  const goesOn = before !== undefined && before !== 'body' && before !== 'box' && before !== 'emoji';
  if (goesOn && SHARED.test(letter) && draws(before)) return before;
  if (points.every((point) => fontCovers('body', point))) return 'body';
  const script = scriptFonts.find(draws);
  // The font of signs has letters of other scripts too, for formulas: they do not join.
  if (script !== undefined && !SHARED.test(letter)) return script;
  if (points.every((point) => fontCovers('body', point) || fontCovers('signs', point))) return 'body';
  return script ?? 'box';
}
