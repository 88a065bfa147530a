import type { FingertipsField } from './fingertips.ts';
import type { FingertipsTable } from './fingertips-table.ts';

/** One thing that rows can be chosen by, and how many rows have it. */
export interface Counted {
  text: string;
  rows: number;
}

/** What a Fingertips file holds, in the order in which it comes; periods in their own order. */
export interface Catalogue {
  rows: number;
  /** `unit` is empty where the file gives none. */
  indicators: { id: string; name: string; unit: string; rows: number }[];
  /** `id` is for choosing: an area may come once for each type of area that it counts as. */
  areas: { id: string; code: string; name: string; type: string; rows: number }[];
  sexes: Counted[];
  ages: Counted[];
  /** Ways in which areas are broken down into groups, such as by deprivation. */
  categoryTypes: { name: string; rows: number; categories: Counted[] }[];
  /** Rows about areas as a whole. */
  totals: number;
  periods: Counted[];
}

const inOrder = new Intl.Collator('en-GB', { numeric: true });

/** What the rows at these places hold. */
export function catalogueOf(rows: FingertipsTable, places: readonly number[]): Catalogue {
  const count = (...fields: FingertipsField[]) => tally(rows, places, fields);
  const counted = (field: FingertipsField) =>
    count(field)
      .map(({ first, count: many }) => ({ text: rows.text(field, first), rows: many }))
      .filter(({ text }) => text !== '');
  const isTotal = (place: number) => rows.text('category', place) === '';
  const kinds = new Map<string, Counted[]>();
  for (const { first, count: many } of count('categoryType', 'category')) {
    if (isTotal(first)) continue;
    const name = rows.text('categoryType', first);
    kinds.set(name, [...(kinds.get(name) ?? []), { text: rows.text('category', first), rows: many }]);
  }
  return {
    rows: places.length,
    indicators: count('indicatorId').map(({ first, count: many }) => ({
      id: rows.text('indicatorId', first),
      name: rows.text('indicatorName', first),
      unit: rows.text('unit', first),
      rows: many,
    })),
    areas: count('areaCode', 'areaType').map(({ first, count: many }) => ({
      id: areaId(rows, first),
      code: rows.text('areaCode', first),
      name: rows.text('areaName', first),
      type: rows.text('areaType', first),
      rows: many,
    })),
    sexes: counted('sex'),
    ages: counted('age'),
    categoryTypes: [...kinds].map(([name, categories]) => ({ name, rows: sumOf(categories), categories })),
    totals: places.length - [...kinds.values()].reduce((sum, categories) => sum + sumOf(categories), 0),
    periods: count('period')
      .sort((one, other) => comparePeriods(rows, one.first, other.first))
      .map(({ first, count: many }) => ({ text: rows.text('period', first), rows: many })),
  };
}

function sumOf(counted: readonly Counted[]): number {
  return counted.reduce((sum, { rows }) => sum + rows, 0);
}

export function areaId(rows: FingertipsTable, place: number): string {
  const type = rows.text('areaType', place);
  return type === '' ? rows.text('areaCode', place) : `${rows.text('areaCode', place)} ${type}`;
}

/** How many rows have each combination of fields, with the first row of each. */
function tally(
  rows: FingertipsTable,
  places: readonly number[],
  [field, second]: FingertipsField[],
): { first: number; count: number }[] {
  const found = new Map<number, { first: number; count: number }>();
  for (const place of places) {
    const code = field === undefined ? 0 : rows.code(field, place);
    // Both are whole numbers below two million, so no two pairs come to the same.
    const key = second === undefined ? code : code * 4_194_304 + rows.code(second, place);
    const known = found.get(key);
    if (known === undefined) found.set(key, { first: place, count: 1 });
    else known.count++;
  }
  return [...found.values()];
}

function comparePeriods(rows: FingertipsTable, one: number, other: number): number {
  const by = (field: FingertipsField) => inOrder.compare(rows.text(field, one), rows.text(field, other));
  return by('periodSortable') || by('period');
}
