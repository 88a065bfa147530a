import type { FiguresRow } from '#src/domain/inequality/figures.ts';
import { type CellKind, NUMBER_FIELDS, type TableRow } from '#src/interchange/tables/table-row.ts';

/** Rows of a table as they were read, one for each of these figures. */
export function tableRows(figures: readonly FiguresRow[]): TableRow[] {
  return figures.map((row, at) => {
    const cells = Object.entries(row).map(([field, cell]) => [field, String(cell ?? '')]);
    const kinds = NUMBER_FIELDS.map((field): [string, CellKind] => [
      field,
      row[field] === null ? 'blank' : 'number',
    ]);
    return {
      row: at + 2,
      texts: Object.fromEntries(cells) as TableRow['texts'],
      figures: row,
      kinds: Object.fromEntries(kinds) as TableRow['kinds'],
      note: '',
    };
  });
}
