import type { Listing } from './listing.ts';

/** A row whose cells can't be told apart for sure: its figures are not used. */
export interface SetAside {
  /** As a spreadsheet numbers it. */
  row: number;
  cells: number;
  /** How many lines of the file it takes: a quotation mark in the wrong place makes one row of several. */
  lines: number;
  /** It has more or fewer cells than there are columns, or a quotation mark stands where none may be. */
  because: 'cells' | 'quotes';
}

/** What a person should know about how a table was read. Columns are numbered from 0, rows as a spreadsheet does. */
export type TableNote =
  /** The bytes are not UTF-8, so they were taken for what Windows used before. */
  | { kind: 'read-as-windows-1252' }
  /** Titles and the like above the names of the columns. */
  | { kind: 'lines-above'; lines: Listing<string> }
  /** The first row holds figures, so it was taken for a row and not for names. */
  | { kind: 'no-names' }
  | { kind: 'unnamed-columns'; columns: number[] }
  | { kind: 'names-twice'; names: string[] }
  /** `short`: how many of the rows only have too few cells, so that they can be filled. */
  | { kind: 'rows-set-aside'; width: number; rows: Listing<SetAside>; short: number }
  /** Rows with too few cells, to which empty ones were added because a person asked for it. */
  | { kind: 'rows-filled'; width: number; rows: Listing<number> }
  /** Cells of several lines: a quotation mark in the wrong place swallows rows in the same way. */
  | { kind: 'lines-in-cells'; rows: Listing<{ row: number; lines: number }> };
