import { emptyFields, type Fields } from '#src/domain/answer.ts';
import type { FiguresRow } from '#src/domain/inequality/figures.ts';
import { countsPer } from '#src/domain/inequality/interval-from-counts.ts';
import { isNoGroup } from '#src/domain/inequality/is-no-group.ts';
import { readIndexEdition } from '#src/domain/inequality/order-groups.ts';
import { orderInTable, type TableOrder } from '#src/domain/inequality/order-in-table.ts';
import { columnsOf, keepRow } from '#src/domain/kept-figures.ts';
import type { TableRow } from '#src/interchange/tables/table-row.ts';
import { guessType, guessUnit, typeOf, unitOf } from './guess-type.ts';

type Figures = Fields<'figures'>;

/** Rows that were chosen from a table, with what the table says about them. */
export interface Chosen {
  indicator: string;
  unit: string;
  /** The way in which people are broken down into groups, such as by deprivation; empty when the table does not say. */
  splitBy: string;
  /** What the column of values is called, where a person chose it. */
  valueColumn?: string;
  rows: readonly TableRow[];
}

/** How the groups lie: as `orderInTable` says, or the other way round. */
export type Order = 'as-listed' | 'turned';

/** What can be told of chosen rows without asking. What only a person can say is left empty. */
export function draftFigures({ indicator, unit, splitBy, rows, valueColumn = '' }: Chosen): Figures {
  const told = `${indicator} ${valueColumn}`;
  const labels = groupsOf(rows);
  const per = perOf(rows);
  const isDeprivation = /depriv|\bimd\b/i.test(`${splitBy} ${labels.join(' ')}`);
  const editions = [...new Set([splitBy, ...labels].flatMap((label) => readIndexEdition(label) ?? []))];
  const figures: Figures = {
    ...emptyFields('figures'),
    indicator,
    unit: draftUnit(told, unit, rows),
    valueType: typeOf(per) || guessType(told, unit),
    by: isDeprivation ? 'deprivation' : 'groups',
    index: editions.join(', '),
  };
  return reordered(figures, rows, orderInTable(labels), 'as-listed');
}

export function groupsOf(rows: readonly TableRow[]): string[] {
  return [...new Set(rows.map(({ figures }) => figures.group))];
}

/** Totals and people whose group is not known, unless fewer than two groups would be left to compare. */
export function leftOutAtFirst(groups: readonly string[]): string[] {
  const left = groups.filter(isNoGroup);
  return groups.length - left.length < 2 ? [] : left;
}

/** Whether 0.24 may stand for 24%: no figure is above 1, and no counts tell. */
export function mayBeShares(rows: readonly TableRow[]): boolean {
  const values = rows.flatMap(({ figures: { value } }) => value ?? []);
  return perOf(rows) === null && values.length > 0 && values.every((value) => value >= 0 && value <= 1);
}

/** The same figures with the groups in order, or the other way round, area by area and period by period. */
export function reordered(
  figures: Figures,
  rows: readonly TableRow[],
  { groups }: TableOrder,
  order: Order,
): Figures {
  const wanted = order === 'turned' ? groups.toReversed() : groups;
  const places = new Map(wanted.map((group, at) => [group, at]));
  const parts = new Map<string, FiguresRow[]>();
  for (const row of rowsOf(rows)) {
    const key = JSON.stringify([row.area, row.period]);
    parts.set(key, [...(parts.get(key) ?? []), row]);
  }
  const placeOf = ({ group }: FiguresRow) => places.get(group) ?? 0;
  const inOrder = [...parts.values()].flatMap((part) =>
    part.toSorted((one, other) => placeOf(one) - placeOf(other)),
  );
  return { ...figures, ...columnsOf(inOrder.map(keepRow)) };
}

/** Where whole areas are compared, the area is the group, and not a part of the table as well. */
function rowsOf(rows: readonly TableRow[]): FiguresRow[] {
  const isWhole = rows.every(({ figures: { group, area } }) => group === area);
  return rows.map(({ figures }) => (isWhole ? { ...figures, area: '' } : figures));
}

/** What one of the counts stands for in the values, such as 100 or 100,000; null where the rows do not tell. */
function perOf(rows: readonly TableRow[]): number | null {
  return countsPer(
    rows.map(({ figures }) => figures),
    '',
  );
}

/** Counts prove a unit; a name only hints at one. */
function draftUnit(told: string, given: string, rows: readonly TableRow[]): string {
  const per = perOf(rows);
  const isRefuted = given.trim() === '%' && per !== null && per !== 100;
  if (given !== '' && !isRefuted) return given;
  if (per !== null) return unitOf(per);
  const guessed = guessUnit(told);
  return guessed === '%' && mayBeShares(rows) ? '' : guessed;
}
