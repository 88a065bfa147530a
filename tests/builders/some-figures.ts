import { emptyFields, type Fields } from '#src/domain/answer.ts';
import type { FiguresRow } from '#src/domain/inequality/figures.ts';
import { columnsOf, keepRow } from '#src/domain/kept-figures.ts';

/** A line of a table; what is not given is not known. */
export function aLine(group: string, value: number | null, part: Partial<FiguresRow> = {}): FiguresRow {
  return {
    group,
    area: '',
    period: '',
    value,
    lower: null,
    upper: null,
    count: null,
    denominator: null,
    ...part,
  };
}

/** Smoking by deprivation: three groups of a thousand people, with ranges. */
export const smoking: readonly FiguresRow[] = [
  aLine('Most deprived', 24, { lower: 21.5, upper: 26.7, count: 240, denominator: 1_000 }),
  aLine('Middle', 18, { lower: 15.7, upper: 20.5, count: 180, denominator: 1_000 }),
  aLine('Least deprived', 12, { lower: 10.1, upper: 14.2, count: 120, denominator: 1_000 }),
];

/** A table of figures as it is kept. */
export function someFigures(
  rows: readonly FiguresRow[] = smoking,
  part: Partial<Fields<'figures'>> = {},
): Fields<'figures'> {
  return {
    ...emptyFields('figures'),
    indicator: 'Smoking, adults',
    unit: '%',
    valueType: 'proportion',
    worse: 'higher',
    by: 'deprivation',
    ...columnsOf(rows.map(keepRow)),
    ...part,
  };
}
