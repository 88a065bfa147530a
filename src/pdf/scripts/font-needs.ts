import type { ScriptFont } from './font-coverage.ts';
import { splitByFont } from './split-by-font.ts';

/** What a text takes beside the fonts of every document. */
export interface FontNeeds {
  scripts: ReadonlySet<ScriptFont>;
  /** Whether letters of the body font have to be put together by HarfBuzz. */
  shaping: boolean;
}

// Marks without a letter of their own, letters of Hindi, which the body font has, and characters that take two units of a string, which the text engine counts as one.
const SHAPED = /\p{M}|\p{Script=Devanagari}|[\u{10000}-\u{10ffff}]/u;

export function needsShaping(text: string): boolean {
  return SHAPED.test(text);
}

export function fontNeedsOf(texts: readonly string[]): FontNeeds {
  const scripts = new Set<ScriptFont>();
  let shaping = false;
  for (const text of texts) {
    for (const stretch of splitByFont(text)) {
      if (stretch.drawing === 'body') shaping ||= needsShaping(stretch.text);
      else if (stretch.drawing !== 'box') scripts.add(stretch.drawing);
    }
  }
  return { scripts, shaping };
}
