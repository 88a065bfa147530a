import Papa from 'papaparse';

/** What Excel needs to read a file as UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * What a spreadsheet might take for the start of a formula, wide forms and leading gaps included. Such a text gets an
 * apostrophe in front, which spreadsheets take as "this is text".
 */
const MAYBE_A_FORMULA = /^[\s\p{C}]*[=+\-@|%＝＋－＠]/u;

/** A table as a file that spreadsheets open without running anything in it. Numbers stay numbers. */
export function writeCsv(
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const safe = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell : guarded(cell))));
  const text = Papa.unparse({ fields: [...columns], data: safe }, { newline: '\r\n' });
  return `${BYTE_ORDER_MARK}${text}\r\n`;
}

function guarded(text: string): string {
  return MAYBE_A_FORMULA.test(text) ? `'${text}` : text;
}
