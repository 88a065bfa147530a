// Tabs, odd line ends and rows of spaces turn into one space. The rest has no shape of its own: control characters and
// marks that turn the direction of text (the printed order would not be the typed one), and invisible fillers.
const SPACING = /[ \t\n\v\f\r\u0085\u2028\u2029]+/g;
const SHAPELESS =
  /[\p{Cc}\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;
// A selector asks for one of two shapes of a character; we have one, but for pictures.
const SELECTOR = /(?<!\p{Emoji})\ufe0f|(?!\ufe0f)\p{Variation_Selector}/gu;

/** Text in characters that can be put on paper. */
export function printableText(text: string): string {
  return text
    .toWellFormed()
    .replace(SPACING, ' ')
    .replace(SHAPELESS, '')
    .replace(/ {2,}/g, ' ')
    .replace(SELECTOR, '')
    .normalize('NFC');
}

/** The same report, or part of one, in characters that can be put on paper. */
export function printableReport<Said>(said: Said): Said {
  return inEveryText(said, printableText);
}

function inEveryText<Value>(value: Value, change: (text: string) => string): Value {
  if (typeof value === 'string') return change(value) as Value;
  if (Array.isArray(value)) return value.map((item) => inEveryText(item, change)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const changed = Object.entries(value).map(([key, part]) => [key, inEveryText(part, change)]);
  return Object.fromEntries(changed) as Value;
}
