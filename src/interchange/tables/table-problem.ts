import type { OtherKind } from '../recognise-file.ts';

/** Why a file or a pasted text can't be read as a table. Rows and columns are numbered as a spreadsheet does, from 1. */
export type TableProblem =
  | { kind: 'empty' }
  | { kind: 'too-large'; bytes: number }
  /** It may have been moved or taken away while it was read. */
  | { kind: 'gone' }
  | { kind: 'another-kind'; what: Exclude<OtherKind, 'utf-16'> | 'zip' }
  | { kind: 'not-text' }
  /** Its letters take two bytes each, and some are missing. */
  | { kind: 'broken-utf-16' }
  /** Nothing parts one cell from the next. */
  | { kind: 'one-column' }
  | { kind: 'no-rows' }
  /** Every row below the names has another number of cells. */
  | { kind: 'no-row-fits'; names: number; row: number; cells: number }
  /** In every row below the names a quotation mark stands in the middle of a cell. */
  | { kind: 'bad-quotes'; row: number }
  /** The rows have cells without a name, which may mean that every name stands over the wrong column. */
  | { kind: 'too-few-names'; row: number; names: number; cells: number }
  | { kind: 'too-many-columns'; columns: number }
  | { kind: 'too-many-rows' }
  | { kind: 'cell-too-long'; row: number; column: number }
  | { kind: 'open-quote'; row: number; column: number }
  | { kind: 'could-not-read'; reason: string }
  | { kind: 'stopped' };
