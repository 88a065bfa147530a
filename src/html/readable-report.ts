// Tabs and odd line ends turn into spaces.
const SPACING = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
// A page may not hold control characters and what Unicode says is no character. The two that turn all letters after them
// round would show other words than were typed; marks and joiners that scripts need stay.
const UNREADABLE = /[\p{Cc}\p{Noncharacter_Code_Point}\u202d\u202e]/gu;

/** The same report, or part of one, in characters that a web page can hold. */
export function readableReport<Said>(said: Said): Said {
  return JSON.parse(JSON.stringify(said), (_, value) =>
    typeof value === 'string' ? readableText(value) : value,
  );
}

/** Words as a web page can hold them: half a character becomes the sign for one that is missing. */
export function readableText(text: string): string {
  return text.toWellFormed().replace(SPACING, ' ').replace(UNREADABLE, '');
}
