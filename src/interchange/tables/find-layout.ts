import { type Result, refuse, succeed } from '#src/domain/result.ts';
import { findDelimiter } from './find-delimiter.ts';
import { findNames } from './find-names.ts';
import type { Listing } from './listing.ts';
import { type Delimiter, RowSplitter } from './split-rows.ts';
import { MOST_COLUMNS } from './table-limits.ts';
import type { TableProblem } from './table-problem.ts';

/** How a table lies in its text. */
export interface Layout {
  delimiter: Delimiter;
  /** How many cells each row has. */
  width: number;
  /** How many rows come before the first with figures: what is above the names, and the names. */
  skipped: number;
  /** What stands above the names, blank lines left out. */
  above: Listing<string>;
  /** As in the file, blank where a column has none; null when no row has names. */
  names: string[] | null;
}

/** As much of a table's beginning as tells how it is laid out. */
export const HEAD_LETTERS = 65_536;

/** Rows. */
const LOOKED_AT = 500;

/** Finds what parts the cells, and where the names of the columns are. `isWhole`: nothing follows the head. */
export function findLayout(head: string, isWhole: boolean): Result<Layout, TableProblem> {
  if (isWhole && isBlank(head)) return refuse({ kind: 'empty' });
  const parted = findDelimiter(head, isWhole);
  if (parted === null) return refuse({ kind: 'one-column' });
  const { delimiter, width } = parted;
  const rows = firstRows(head, isWhole, delimiter);
  const found = findNames(rows, width);
  if (found === null) return refuse({ kind: 'one-column' });
  const { place, hasNames } = found;
  const row = rows[place] ?? [];
  const named = row.findLastIndex((name) => !isBlank(name)) + 1;
  const columns = Math.max(width, hasNames ? named : row.length);
  if (columns > MOST_COLUMNS) return refuse({ kind: 'too-many-columns', columns });
  // Empty cells at the end of each row need no names.
  const used = Math.max(
    ...rows
      .slice(place + 1)
      .filter(hasWidth(width))
      .map(lengthUsed),
  );
  if (hasNames && row.length < width && used > row.length) {
    return refuse({ kind: 'too-few-names', row: place + 1, names: row.length, cells: width });
  }
  return succeed({
    delimiter,
    width: columns,
    skipped: place + Number(hasNames),
    above: listAbove(rows.slice(0, place)),
    names: hasNames ? Array.from({ length: columns }, (_, column) => row[column]?.trim() ?? '') : null,
  });
}

function firstRows(head: string, isWhole: boolean, delimiter: Delimiter): string[][] {
  const splitter = new RowSplitter(delimiter);
  const { rows } = splitter.push(isWhole ? `${head}\n` : head);
  // A quotation mark that is not closed hides all below it: what has come of that row is better than nothing.
  return rows.length === 0 ? [splitter.unendedRow()] : rows.slice(0, LOOKED_AT);
}

function listAbove(rows: readonly (readonly string[])[]): Listing<string> {
  const lines = rows
    .map((row) => row.filter((cell) => !isBlank(cell)).join(' '))
    .filter((line) => line !== '');
  return { count: lines.length, first: lines.slice(0, 10).map((line) => line.slice(0, 200)) };
}

function hasWidth(width: number): (row: readonly string[]) => boolean {
  return ({ length }) => length === width;
}

function lengthUsed(row: readonly string[]): number {
  return row.findLastIndex((cell) => !isBlank(cell)) + 1;
}

function isBlank(cell: string): boolean {
  return cell.trim() === '';
}
