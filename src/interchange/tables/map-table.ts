import { makeRows } from './make-rows.ts';
import type { NumberColumns } from './number-columns.ts';
import type { NumberList } from './number-list.ts';
import type { Mapping } from './table-in-hand.ts';
import { MOST_ANSWERED } from './table-limits.ts';
import { type ChosenRows, NUMBER_FIELDS } from './table-row.ts';

/** The first rows of any table, as a person says that its columns are to be read. */
export function mapRows(rowNumbers: NumberList, columns: NumberColumns, mapping: Mapping): ChosenRows {
  const all = rowNumbers.length;
  const places = Array.from({ length: Math.min(all, MOST_ANSWERED) }, (_, row) => row);
  const text = (place: number | undefined) => {
    if (place === undefined) return () => '';
    const column = columns.column(place);
    return (row: number) => column.at(row);
  };
  const numbers = NUMBER_FIELDS.flatMap((field) => {
    const place = mapping[field];
    return place === undefined ? [] : [[field, columns.numbers(place)] as const];
  });
  return makeRows(places, all, {
    rowNumber: (row) => rowNumbers.at(row),
    group: text(mapping.group),
    area: text(mapping.area),
    period: text(mapping.period),
    note: () => '',
    numbers: Object.fromEntries(numbers),
  });
}
