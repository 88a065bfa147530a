import Papa from 'papaparse';
import { printableText } from './printable-text.ts';

/**
 * What a spreadsheet may take for a formula: the signs that begin one, also wide, small or raised, whatever unseen
 * characters stand before them, and a cell that begins with a break. The library's own pattern passes over cells of
 * several lines.
 */
const FORMULA = /^[\s\p{C}]*[=＝﹦⁼₌⩵⩶+＋﹢⁺₊﬩\-－﹣@＠﹫]|^[\t\n]/u;

/**
 * Rows as a table file that Excel opens with every letter right (UTF-8 with its mark, lines ended by CR and LF). A cell
 * that could run as a formula gets an apostrophe in front, so that it stays text.
 */
export function writeCsv(rows: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> {
  const cells = rows.map((row) => row.map(printableText));
  const text = Papa.unparse(cells, { newline: '\r\n', escapeFormulae: FORMULA });
  return new TextEncoder().encode(`\ufeff${text}\r\n`);
}
