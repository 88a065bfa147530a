import type { FiguresRow } from '#src/domain/inequality/figures.ts';
import type { Listing } from './listing.ts';
import type { Unreadable } from './read-number.ts';

/** The parts of a row that are numbers. */
export type NumberField = 'value' | 'lower' | 'upper' | 'count' | 'denominator';

export const NUMBER_FIELDS: readonly NumberField[] = ['value', 'lower', 'upper', 'count', 'denominator'];

/** What a cell turned out to be. Only a `number` has a figure; `suppressed`: the publisher keeps it back. */
export type CellKind = 'number' | 'blank' | 'suppressed' | 'unreadable';

/** One row of figures, as it stands in the file and as numbers. */
export interface TableRow {
  /** As a spreadsheet numbers it. */
  row: number;
  /** Cells as in the file, without the spaces around them; empty for what has no column. */
  texts: Record<keyof FiguresRow, string>;
  figures: FiguresRow;
  kinds: Record<NumberField, CellKind>;
  /** What the publisher says about the figure; mostly empty. */
  note: string;
}

/** A cell that should be a number and can't be trusted to be one. */
export interface UnreadableCell {
  row: number;
  /** From 0. */
  column: number;
  /** The column's name. */
  name: string;
  text: string;
  because: Unreadable;
}

/** Rows that were asked for, with everything in them that is not as it should be. */
export interface ChosenRows {
  /** At most as many as a page can show: see `all`. */
  rows: TableRow[];
  /** How many rows there are. What is listed below is about `rows` only. */
  all: number;
  unreadable: Listing<UnreadableCell>;
  /** Cells in columns that were asked for. */
  blank: number;
  suppressed: number;
  /** Rows for the same group, area and period as an earlier one. */
  repeated: Listing<{ row: number; first: number }>;
  /** Names of columns in which some numbers have a percent sign and others have none. */
  partlyPercent: string[];
}
