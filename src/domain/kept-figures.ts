import type { Fields } from './answer.ts';
import type { FiguresRow } from './inequality/figures.ts';

type Kept = Fields<'figures'>;
/** One line of a table as it is kept: every cell is text, as it came from the file or was typed. */
export type KeptRow = Record<(typeof COLUMNS)[number], string>;

const COLUMNS = [
  'names',
  'areas',
  'periods',
  'values',
  'lowers',
  'uppers',
  'counts',
  'denominators',
] as const;

/** The lines of a table. Where one column is shorter than the others its cells are empty. */
export function keptRows(fields: Kept): KeptRow[] {
  const length = Math.max(...COLUMNS.map((column) => fields[column].length));
  return Array.from({ length }, (_, at) => {
    const cells = COLUMNS.map((column) => [column, fields[column][at] ?? '']);
    return Object.fromEntries(cells) as KeptRow;
  });
}

/** The columns that keep these lines. */
export function columnsOf(rows: readonly KeptRow[]): Pick<Kept, (typeof COLUMNS)[number]> {
  const columns = COLUMNS.map((column) => [column, rows.map((row) => row[column])]);
  return Object.fromEntries(columns) as Pick<Kept, (typeof COLUMNS)[number]>;
}

/** The lines as numbers. What is no number is not known, never nought. */
export function readKept(fields: Kept): FiguresRow[] {
  return keptRows(fields).map(({ names, areas, periods, values, lowers, uppers, counts, denominators }) => ({
    group: names,
    area: areas,
    period: periods,
    value: readPlain(values),
    lower: readPlain(lowers),
    upper: readPlain(uppers),
    count: readPlain(counts),
    denominator: readPlain(denominators),
  }));
}

/** A line as it is kept, from numbers. */
export function keepRow(row: FiguresRow): KeptRow {
  const said = (number: number | null) => (number === null ? '' : String(number));
  return {
    names: row.group,
    areas: row.area,
    periods: row.period,
    values: said(row.value),
    lowers: said(row.lower),
    uppers: said(row.upper),
    counts: said(row.count),
    denominators: said(row.denominator),
  };
}

/** A cell as a number, as this app writes numbers; null for anything else. */
export function readPlain(cell: string): number | null {
  const number = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(cell.trim()) ? Number(cell) : Number.NaN;
  // 1e999 is more than a number holds, and no report can hold it.
  return Number.isFinite(number) ? number : null;
}
