import type { Catalogue } from './catalogue.ts';
import type { FingertipsWish } from './choose-fingertips.ts';
import type { Encoding } from './find-encoding.ts';
import type { ColumnGuess } from './guess-column.ts';
import type { Delimiter } from './split-rows.ts';
import type { TableNote } from './table-note.ts';
import type { ChosenRows, NumberField } from './table-row.ts';

/** How a table was read. */
export interface AboutTable {
  encoding: Encoding;
  delimiter: Delimiter;
  /** Rows that can be used. */
  rows: number;
  /** What a person should know; `wordTableNote` says it. */
  notes: TableNote[];
}

export interface FingertipsFacts {
  kind: 'fingertips';
  dialect: 'legacy' | 'new';
  about: AboutTable;
  catalogue: Catalogue;
}

export interface FingertipsQuestions {
  /** What there is among the rows that a wish means, to choose further from. */
  narrow(wish: FingertipsWish): Catalogue;
  choose(wish: FingertipsWish): ChosenRows;
}

export interface PlainColumn extends ColumnGuess {
  /** Different for each column; made up where the file has none. */
  name: string;
}

export interface PlainFacts {
  kind: 'table';
  about: AboutTable;
  columns: PlainColumn[];
  /** The first 20 rows, each with its number in a spreadsheet. */
  first: { row: number; cells: string[] }[];
}

/** Which column is which, from 0. */
export interface Mapping extends Partial<Record<Exclude<NumberField, 'value'>, number>> {
  group: number;
  value: number;
  area?: number;
  period?: number;
}

export interface PlainQuestions {
  map(mapping: Mapping): ChosenRows;
}

/** A table that was read, in the memory of whoever asks. */
export type TableInHand =
  | { facts: FingertipsFacts; questions: FingertipsQuestions }
  | { facts: PlainFacts; questions: PlainQuestions };
