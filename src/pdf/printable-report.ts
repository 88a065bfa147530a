import type { Report } from '#src/report/report.ts';

/** Stands for a character that the font does not have. */
const BOX = '\u25a1';

// Tabs and odd line ends turn into spaces. The rest has no shape of its own: control characters, marks that turn the
// direction of text (the printed order would not be the typed one), and invisible joiners and selectors.
const SPACING = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const SHAPELESS =
  /[\p{Cc}\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Variation_Selector}/gu;

const letters = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });

/** The same report in characters that the font can draw, and those that it can't, each once. */
export function printableReport(
  report: Report,
  covers: (codePoint: number) => boolean,
): { report: Report; uncovered: string[] } {
  const uncovered = new Set<string>();
  const printable = (text: string): string => {
    const shaped = text.toWellFormed().replace(SPACING, ' ').replace(SHAPELESS, '').normalize('NFC');
    let out = '';
    for (const { segment } of letters.segment(shaped)) {
      if (Array.from(segment).every((letter) => covers(letter.codePointAt(0) ?? 0))) {
        out += segment;
      } else {
        uncovered.add(segment);
        out += BOX;
      }
    }
    return out;
  };
  return { report: inEveryText(report, printable), uncovered: [...uncovered] };
}

function inEveryText<Value>(value: Value, change: (text: string) => string): Value {
  if (typeof value === 'string') return change(value) as Value;
  if (Array.isArray(value)) return value.map((item) => inEveryText(item, change)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const changed = Object.entries(value).map(([key, part]) => [key, inEveryText(part, change)]);
  return Object.fromEntries(changed) as Value;
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
