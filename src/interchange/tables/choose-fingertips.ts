import { areaId } from './catalogue.ts';
import type { FingertipsField } from './fingertips.ts';
import type { FingertipsTable } from './fingertips-table.ts';

/** Which rows are wanted. What is left out narrows nothing. */
export interface FingertipsWish {
  /** An indicator's id. */
  indicator?: string;
  /** Ids of areas. */
  areas?: readonly string[];
  periods?: readonly string[];
  /** The way in which areas are broken down; empty for areas as a whole. */
  categoryType?: string;
  sex?: string;
  age?: string;
}

/** The places of the rows that a wish means, in the order of the file. */
export function findChosen(rows: FingertipsTable, wish: FingertipsWish): number[] {
  const tests: ((place: number) => boolean)[] = [];
  const only = (field: FingertipsField, texts: readonly string[] | undefined) => {
    if (texts === undefined) return;
    const codes = new Set(texts.map((text) => rows.codeOf(field, text)));
    tests.push((place) => codes.has(rows.code(field, place)));
  };
  only('indicatorId', listOf(wish.indicator));
  only('sex', listOf(wish.sex));
  only('age', listOf(wish.age));
  only('period', wish.periods);
  const { areas, categoryType } = wish;
  if (categoryType === '') only('category', ['']);
  else if (categoryType !== undefined) {
    only('categoryType', [categoryType]);
    const blank = rows.codeOf('category', '');
    tests.push((place) => rows.code('category', place) !== blank);
  }
  if (areas !== undefined) tests.push(isIn(rows, new Set(areas)));
  const chosen: number[] = [];
  for (let place = 0; place < rows.length; place++) {
    if (tests.every((test) => test(place))) chosen.push(place);
  }
  return chosen;
}

/** The ids of areas are put together once for each area and type, and not for each row. */
function isIn(rows: FingertipsTable, areas: ReadonlySet<string>): (place: number) => boolean {
  const known = new Map<number, boolean>();
  return (place) => {
    const key = rows.code('areaCode', place) * 4_194_304 + rows.code('areaType', place);
    const is = known.get(key) ?? areas.has(areaId(rows, place));
    known.set(key, is);
    return is;
  };
}

function listOf(text: string | undefined): string[] | undefined {
  return text === undefined ? undefined : [text];
}

/**
 * What tells the chosen rows apart: their categories, and sexes or ages where there are several. A row that has nothing of
 * that is called by its area.
 */
export function groupNamer(rows: FingertipsTable, places: readonly number[]): (place: number) => string {
  const [first] = places;
  const fields = (['category', 'sex', 'age'] as const).filter(
    (field) =>
      field === 'category' ||
      places.some((place) => rows.code(field, place) !== rows.code(field, first ?? place)),
  );
  return (place) => {
    const parts = fields.map((field) => rows.text(field, place)).filter((part) => part !== '');
    return parts.length === 0 ? rows.text('areaName', place) : parts.join(', ');
  };
}
