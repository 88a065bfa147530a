import { makeRows } from './make-rows.ts';
import type { NumberColumns } from './number-columns.ts';
import type { NumberList } from './number-list.ts';
import type { Distinct, Mapping } from './table-in-hand.ts';
import { MOST_ANSWERED } from './table-limits.ts';
import { type ChosenRows, NUMBER_FIELDS } from './table-row.ts';
import type { TextColumn } from './text-column.ts';

const MOST_TEXTS = 200;

/** The rows of any table, as a person says that its columns are to be read. */
export function mapRows(rowNumbers: NumberList, columns: NumberColumns, mapping: Mapping): ChosenRows {
  const filters = (mapping.filters ?? []).map(({ column, texts }) => ({
    column: columns.column(column),
    texts: new Set(texts),
  }));
  const chosen: number[] = [];
  for (let row = 0; row < rowNumbers.length; row++) {
    if (filters.every(({ column, texts }) => texts.has(column.at(row)))) chosen.push(row);
  }
  const text = (place: number | undefined) => {
    if (place === undefined) return () => '';
    const column = columns.column(place);
    return (row: number) => column.at(row);
  };
  const numbers = NUMBER_FIELDS.flatMap((field) => {
    const place = mapping[field];
    return place === undefined ? [] : [[field, columns.numbers(place)] as const];
  });
  return makeRows(chosen.slice(0, MOST_ANSWERED), chosen.length, {
    rowNumber: (row) => rowNumbers.at(row),
    group: text(mapping.group),
    area: text(mapping.area),
    period: text(mapping.period),
    note: text(mapping.note),
    numbers: Object.fromEntries(numbers),
  });
}

/** The texts of a column, to choose from. */
export function distinctOf(column: TextColumn): Distinct {
  const found = new Map<string, number>();
  column.each((text, rows) => found.set(text, (found.get(text) ?? 0) + rows));
  const texts = [...found].slice(0, MOST_TEXTS).map(([text, rows]) => ({ text, rows }));
  return { texts, all: found.size };
}
