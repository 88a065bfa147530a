import type { Layout } from './find-layout.ts';
import { addTo, emptyListing } from './listing.ts';
import { NumberList } from './number-list.ts';
import type { SplitRows } from './split-rows.ts';
import { MOST_LETTERS, MOST_ROWS } from './table-limits.ts';
import type { SetAside } from './table-note.ts';
import type { TableProblem } from './table-problem.ts';
import type { TextColumn } from './text-column.ts';

/** What is done with rows that have too few cells: which are missing, the last or others, the file does not say. */
export type ShortRows = 'set-aside' | 'fill';

/** Puts rows into columns as they come. A row whose cells are not sure to be in their columns is set aside, and listed. */
export class RowGatherer {
  readonly #layout: Layout;
  readonly #columns: readonly (TextColumn | null)[];
  readonly #shortRows: ShortRows;
  /** The number of each row that was kept, as a spreadsheet numbers it. */
  readonly rowNumbers = new NumberList();
  readonly setAside = emptyListing<SetAside>();
  /** How many of those only have too few cells: they are filled where a person asks for it. */
  short = 0;
  readonly filled = emptyListing<number>();
  readonly breaks = emptyListing<{ row: number; lines: number }>();
  #row = 0;

  /** `columns`: one for each cell of a row; null for those that nobody will ask for. */
  constructor(layout: Layout, columns: readonly (TextColumn | null)[], shortRows: ShortRows) {
    this.#layout = layout;
    this.#columns = columns;
    this.#shortRows = shortRows;
  }

  /** How many rows have come, with those above the names and blank ones. */
  get rowsSeen(): number {
    return this.#row;
  }

  /** Null, or the problem that ends the reading. */
  take({ rows, badQuotes, hasBreaks }: SplitRows): TableProblem | null {
    for (const [place, cells] of rows.entries()) {
      const row = ++this.#row;
      const tooLong = cells.findIndex(({ length }) => length > MOST_LETTERS);
      if (tooLong !== -1) return { kind: 'cell-too-long', row, column: tooLong + 1 };
      if (row <= this.#layout.skipped || cells.every(isBlank)) continue;
      if (this.rowNumbers.length + this.setAside.count === MOST_ROWS) return { kind: 'too-many-rows' };
      const lines = hasBreaks ? countLines(cells) : 1;
      if (lines > 1) addTo(this.breaks, { row, lines });
      if (badQuotes.has(place)) addTo(this.setAside, asideOf(cells, row, 'quotes'));
      else this.#place(cells, row);
    }
    return null;
  }

  #place(cells: readonly string[], row: number): void {
    const { width } = this.#layout;
    const isShort = cells.length < width;
    if (cells.length > width || (isShort && this.#shortRows === 'set-aside')) {
      addTo(this.setAside, asideOf(cells, row, 'cells'));
      if (isShort) this.short++;
      return;
    }
    if (isShort) addTo(this.filled, row);
    this.rowNumbers.push(row);
    for (let column = 0; column < width; column++) this.#columns[column]?.push(cells[column] ?? '');
  }
}

function asideOf(cells: readonly string[], row: number, because: SetAside['because']): SetAside {
  return { row, cells: cells.length, lines: countLines(cells), because };
}

/** How many lines of the file a row takes. */
function countLines(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 1);
}

function isBlank(cell: string): boolean {
  return cell === '' || cell.trim() === '';
}
