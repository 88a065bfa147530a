import { type Result, refuse, succeed } from '#src/domain/result.ts';
import type { Encoding } from './find-encoding.ts';
import { findLayout, HEAD_LETTERS, type Layout } from './find-layout.ts';
import { type FingertipsColumns, findFingertips } from './fingertips.ts';
import { RowGatherer, type ShortRows } from './gather-rows.ts';
import { type PieceProblem, readPieces } from './read-pieces.ts';
import { RowSplitter } from './split-rows.ts';
import { MOST_LETTERS } from './table-limits.ts';
import type { TableProblem } from './table-problem.ts';
import { TextColumn } from './text-column.ts';

export interface ReadOptions {
  shortRows?: ShortRows;
  onProgress?: (progress: TableProgress) => void;
  /** Bytes that are read at once. */
  pieceSize?: number;
}

export interface TableProgress {
  /** How much of the file has been read. */
  bytes: number;
  all: number;
  rows: number;
}

/** A table in memory, column by column. */
export interface ReadTable {
  encoding: Encoding;
  layout: Layout;
  /** Where the columns of Fingertips are; null for any other table. */
  fingertips: FingertipsColumns | null;
  /** Null for a column that nobody will ask for. */
  columns: readonly (TextColumn | null)[];
  rows: RowGatherer;
}

const PIECE_SIZE = 1_048_576;
/** Letters of a row that has not ended. More than this have no place in any cell that may be kept. */
const MOST_UNENDED = 2_000_000;

/** Reads a table whose letters are written in a known way. */
export async function readRows(
  file: Blob,
  encoding: Encoding,
  { shortRows = 'set-aside', onProgress = () => undefined, pieceSize = PIECE_SIZE }: ReadOptions,
): Promise<Result<ReadTable, TableProblem | PieceProblem>> {
  let head = '';
  let reading: TableReading | null = null;
  for await (const piece of readPieces(file, encoding, pieceSize)) {
    if (!piece.ok) return piece;
    let { text } = piece.value;
    if (reading === null) {
      head += text;
      if (head.length <= HEAD_LETTERS && piece.value.bytes < file.size) continue;
      const layout = findLayout(head.slice(0, HEAD_LETTERS), head.length <= HEAD_LETTERS);
      if (!layout.ok) return layout;
      reading = new TableReading(encoding, layout.value, shortRows);
      text = head;
    }
    const problem = reading.take(text);
    if (problem !== null) return refuse(problem);
    onProgress({ bytes: piece.value.bytes, all: file.size, rows: reading.table.rows.rowNumbers.length });
  }
  return reading === null ? refuse({ kind: 'empty' }) : reading.end();
}

class TableReading {
  readonly table: ReadTable;
  readonly #splitter: RowSplitter;

  constructor(encoding: Encoding, layout: Layout, shortRows: ShortRows) {
    const fingertips = layout.names === null ? null : findFingertips(layout.names);
    const columns = Array.from({ length: layout.width }, (_, place) => {
      if (fingertips === null) return new TextColumn();
      const use = fingertips.uses[place];
      return use === undefined ? null : new TextColumn({ staysCoded: use === 'told-apart' });
    });
    const rows = new RowGatherer(layout, columns, shortRows);
    this.table = { encoding, layout, fingertips, columns, rows };
    this.#splitter = new RowSplitter(layout.delimiter);
  }

  take(text: string): TableProblem | null {
    const problem = this.table.rows.take(this.#splitter.push(text));
    return problem ?? (this.#splitter.unended > MOST_UNENDED ? this.#problemOfUnended() : null);
  }

  end(): Result<ReadTable, TableProblem> {
    const { rows, layout } = this.table;
    const problem = this.take('\n') ?? (this.#splitter.unended > 0 ? this.#problemOfUnended() : null);
    if (problem !== null) return refuse(problem);
    if (rows.rowNumbers.length > 0) return succeed(this.table);
    const [first] = rows.setAside.first;
    if (first === undefined) return refuse({ kind: 'no-rows' });
    const { row, cells } = first;
    return first.because === 'quotes'
      ? refuse({ kind: 'bad-quotes', row })
      : refuse({ kind: 'no-row-fits', names: layout.width, row, cells });
  }

  #problemOfUnended(): TableProblem {
    const cells = this.#splitter.unendedRow();
    const row = this.table.rows.rowsSeen + 1;
    const tooLong = cells.findIndex(({ length }) => length > MOST_LETTERS);
    if (tooLong !== -1) return { kind: 'cell-too-long', row, column: tooLong + 1 };
    return this.#splitter.unended > MOST_UNENDED
      ? { kind: 'too-many-columns', columns: cells.length }
      : { kind: 'open-quote', row, column: cells.length };
  }
}
