import { StyleSheet } from '@react-pdf/renderer';
import { FONT_FAMILY } from '../load-fonts.ts';

export const colours = {
  ink: '#0b0c0c',
  muted: '#4b5459',
  brand: '#0f5f73',
  line: '#a3afb4',
  watermark: '#e9eef0',
} as const;

/** All in points; A4 is 595 by 842. */
export const sheet = { width: 595.28, marginX: 54, marginTop: 46, marginBottom: 68 } as const;
export const contentWidth = sheet.width - 2 * sheet.marginX;
export const indent = 12;
export const labelWidth = 124;
export const noteWidth = 34;
export const gap = 10;

/** A text style always holds its size and line height together: apart, the height is worked out from another size. */
export interface TextSize {
  fontSize: number;
  lineHeight: number;
}

export const text = {
  body: { fontSize: 11, lineHeight: 1.38 },
  entry: { fontSize: 11, lineHeight: 1.32 },
  brief: { fontSize: 10.5, lineHeight: 1.3 },
  small: { fontSize: 9.5, lineHeight: 1.32 },
  tag: { fontSize: 9, lineHeight: 1.2 },
  title: { fontSize: 21, lineHeight: 1.2 },
  chapter: { fontSize: 18, lineHeight: 1.25 },
  section: { fontSize: 13.5, lineHeight: 1.3 },
  briefHeading: { fontSize: 11.5, lineHeight: 1.25 },
  question: { fontSize: 11.5, lineHeight: 1.32 },
} as const satisfies Record<string, TextSize>;

export const styles = StyleSheet.create({
  page: {
    fontFamily: FONT_FAMILY,
    color: colours.ink,
    paddingTop: sheet.marginTop,
    paddingBottom: sheet.marginBottom,
    paddingHorizontal: sheet.marginX,
  },
  // Rows never stretch their cells: a stretched row can't be split, and is cut off at the foot of the page.
  row: { flexDirection: 'row', alignItems: 'flex-start' },
});

/**
 * Where the engine would end a line inside a word, it puts in a hyphen that nobody typed: between two scripts, say. This
 * cost is the one that it takes to mean never.
 */
export const NO_HYPHEN = 10_000;

/** The line beside an entry. Every piece draws its own stretch: a frame round all would trail on to the foot of the page. */
export const rule = {
  borderLeftWidth: 2.5,
  borderLeftColor: colours.line,
  paddingLeft: indent - 2.5,
} as const;
/** The same beside a text, which leaves no room for its own border. */
export const textRule = { ...rule, paddingLeft: indent } as const;

/**
 * How far below a heading no page may end: just past the gap under it, so that what follows has begun. Any more, and the
 * headings of short entries forbid each other's pages to end anywhere.
 */
export const KEEP = 14;
