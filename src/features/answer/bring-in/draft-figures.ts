import { emptyFields, type Fields } from '#src/domain/answer.ts';
import { orderGroups, readIndexEdition } from '#src/domain/inequality/order-groups.ts';
import { columnsOf, keepRow } from '#src/domain/kept-figures.ts';
import type { TableRow } from '#src/interchange/tables/table-row.ts';

type Figures = Fields<'figures'>;

/** Rows that were chosen from a table, with what the table says about them. */
export interface Chosen {
  indicator: string;
  unit: string;
  /** The way in which people are broken down into groups, such as by deprivation; empty when the table does not say. */
  splitBy: string;
  rows: readonly TableRow[];
}

/** How the groups lie: as their labels say, or as a person says. */
export type Order = 'as-listed' | 'turned' | 'none';

/** What can be told of chosen rows without asking. What only a person can say is left empty. */
export function draftFigures({ indicator, unit, splitBy, rows }: Chosen): Figures {
  const labels = [...new Set(rows.map(({ figures }) => figures.group))];
  const order = orderGroups(labels);
  const per = perOf(rows);
  const isDeprivation = /depriv|\bimd\b/i.test(`${splitBy} ${labels.join(' ')}`);
  const editions = [...new Set([splitBy, ...labels].flatMap((label) => readIndexEdition(label) ?? []))];
  return {
    ...emptyFields('figures'),
    indicator,
    unit: unit || guessUnit(indicator) || unitOf(per),
    valueType: guessType(`${unit} ${indicator}`) || typeOf(per),
    by: isDeprivation ? 'deprivation' : 'groups',
    index: editions.join(', '),
    ...columnsOf(inOrder(rows, order.kind === 'unknown' ? labels : order.mostDeprivedFirst).map(keepRow)),
  };
}

/** Whether the labels themselves say which group is the most deprived. */
export function orderIsSaid(rows: readonly TableRow[]): boolean {
  return orderGroups(rows.map(({ figures }) => figures.group)).kind === 'ordered';
}

/** The same figures with the groups the other way round, or in the order of the table. */
export function reordered(figures: Figures, rows: readonly TableRow[], order: Order): Figures {
  const labels = [...new Set(rows.map((row) => row.figures.group))];
  const said = orderGroups(labels);
  const placed = said.kind === 'unknown' ? labels : said.mostDeprivedFirst;
  const wanted = order === 'turned' ? placed.toReversed() : order === 'none' ? labels : placed;
  return { ...figures, ...columnsOf(inOrder(rows, wanted).map(keepRow)) };
}

/** Area by area and period by period, groups in the order given; those that are not in it come last. */
function inOrder(rows: readonly TableRow[], labels: readonly string[]) {
  const place = (group: string) => (labels.includes(group) ? labels.indexOf(group) : labels.length);
  const parts = Map.groupBy(
    rows.map(({ figures }) => figures),
    ({ area, period }) => JSON.stringify([area, period]),
  );
  return [...parts.values()].flatMap((part) =>
    part.toSorted((one, other) => place(one.group) - place(other.group)),
  );
}

/** What one of the counts stands for in the values, such as 100 or 100,000; null where the table does not tell. */
function perOf(rows: readonly TableRow[]): number | null {
  const found = rows.flatMap(({ figures: { value, count, denominator } }) =>
    value === null || !count || !denominator ? [] : [(value * denominator) / count],
  );
  const plain = 10 ** Math.round(Math.log10(found[0] ?? Number.NaN));
  return found.length > 0 && found.every((per) => Math.abs(per / plain - 1) < 0.05) ? plain : null;
}

function typeOf(per: number | null): Figures['valueType'] {
  if (per === null) return '';
  return per <= 100 ? 'proportion' : 'rate';
}

function unitOf(per: number | null): string {
  if (per === 100) return '%';
  return per === null || per < 100 ? '' : `per ${per.toLocaleString('en-GB')}`;
}

function guessUnit(indicator: string): string {
  if (/%|per ?cent|percentage|proportion/i.test(indicator)) return '%';
  const per = /per [\d,]+(?: [a-z]+)?/i.exec(indicator)?.[0];
  if (per !== undefined) return per;
  return /life expectancy|years of life/i.test(indicator) ? 'years' : '';
}

function guessType(words: string): Figures['valueType'] {
  if (/life expectancy|\byears?\b(?! old)/i.test(words) && !/%|\brate\b/i.test(words)) return 'other';
  if (/%|per ?cent|percentage|proportion|prevalence|coverage|uptake/i.test(words)) return 'proportion';
  return /per [\d,]{3,}|\brates?\b|mortality|admissions/i.test(words) ? 'rate' : '';
}
