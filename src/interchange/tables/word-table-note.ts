import { columnLetters } from './column-letters.ts';
import type { SetAside, TableNote } from './table-note.ts';

const number = new Intl.NumberFormat('en-GB');
const list = new Intl.ListFormat('en-GB');
/** More than this are not read one by one in a sentence. */
const NAMED = 5;

/** What a person should know about how their table was read. */
export function wordTableNote(note: TableNote): string {
  switch (note.kind) {
    case 'read-as-windows-1252':
      return 'This file is not saved as UTF-8. It was read as older Windows programs save text (Windows-1252). Figures are not affected. Look at names with accents, and at signs such as £ and –.';
    case 'lines-above':
      return `Above the names of the columns ${note.lines.count === 1 ? 'is one line that is' : `are ${number.format(note.lines.count)} lines that are`} not part of the table: ${some(note.lines, (line) => `“${line}”`)}.`;
    case 'no-names':
      return 'The first row holds figures, so it was read as a row. The columns have no names: they are called Column A, Column B and so on.';
    case 'unnamed-columns':
      return `${note.columns.length === 1 ? 'One column has no name. It is' : `${note.columns.length} columns have no name. They are`} called ${list.format(note.columns.slice(0, NAMED).map((column) => `Column ${columnLetters(column)}`))}${note.columns.length > NAMED ? ' and so on' : ''}.`;
    case 'names-twice':
      return `More than one column is called ${list.format(note.names.map((name) => `“${name}”`))}. The later ones have a number after their name.`;
    case 'rows-set-aside':
      return `${rows(note.rows.count)} left out, because it is not sure which figure belongs to which column (there are ${note.width} columns): ${some(note.rows, aside)}. Mend ${note.rows.count === 1 ? 'it' : 'them'} in the table to have ${note.rows.count === 1 ? 'it' : 'them'} read.`;
    case 'rows-filled':
      return `${rows(note.rows.count)} shorter than the others. The cells missing at the end were read as blank: ${some(note.rows, (row) => `row ${number.format(row)}`)}.`;
    case 'lines-in-cells':
      return `Some cells hold more than one line: ${some(note.rows, ({ row, lines }) => `row ${number.format(row)} (${number.format(lines)} lines)`)}. If that is not meant, a quotation mark (") may be missing there, and rows may have been read as one cell.`;
  }
}

function aside({ row, cells, lines, because }: SetAside): string {
  const why =
    because === 'cells'
      ? `${cells} ${cells === 1 ? 'cell' : 'cells'}`
      : 'a quotation mark in the wrong place';
  return `row ${number.format(row)} (${why}${lines > 1 ? `, over ${number.format(lines)} lines of the file` : ''})`;
}

function rows(count: number): string {
  return count === 1 ? 'One row is' : `${number.format(count)} rows are`;
}

function some<Item>(
  { count, first }: { count: number; first: readonly Item[] },
  word: (item: Item) => string,
): string {
  const named = first.slice(0, NAMED).map(word);
  return list.format(
    count > named.length ? [...named, `${number.format(count - named.length)} more`] : named,
  );
}
