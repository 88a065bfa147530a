import { describe, expect, it } from 'vitest';
import type { FiguresRow } from '#src/domain/inequality/figures.ts';
import { orderInTable } from '#src/domain/inequality/order-in-table.ts';
import { measureFigures } from '#src/domain/measure-figures.ts';
import {
  draftFigures,
  groupsOf,
  leftOutAtFirst,
  mayBeShares,
  reordered,
} from '#src/features/answer/bring-in/draft-figures.ts';
import { tableRows } from '#tests/builders/a-table-row.ts';
import { aLine } from '#tests/builders/some-figures.ts';

const draft = (
  rows: readonly FiguresRow[],
  part: { indicator?: string; unit?: string; splitBy?: string; valueColumn?: string } = {},
) => draftFigures({ indicator: 'Smoking', unit: '', splitBy: '', ...part, rows: tableRows(rows) });
const named = (...groups: string[]) => groups.map((group, at) => aLine(group, 30 - at));

describe('whole areas', () => {
  it('are compared with each other, period by period', () => {
    const rows = ['2022', '2023'].flatMap((period) => [
      aLine('Wexcombe', 24, { area: 'Wexcombe', period }),
      aLine('Barset', 12, { area: 'Barset', period }),
    ]);

    expect(measureFigures(draft(rows))).toMatchObject([
      { area: '', period: '2022', gaps: { worstToBest: { from: 'Wexcombe', to: 'Barset', difference: 12 } } },
      { area: '', period: '2023', gaps: { worstToBest: { difference: 12 } } },
    ]);
  });

  it('stay areas where there are groups in them', () => {
    const rows = [
      aLine('Wexcombe', 18, { area: 'Wexcombe' }),
      aLine('Men', 24, { area: 'Wexcombe' }),
      aLine('Women', 12, { area: 'Wexcombe' }),
    ];

    expect(new Set(draft(rows).areas)).toEqual(new Set(['Wexcombe']));
  });
});

describe('the order of groups', () => {
  it('is that of the table where the names say a part of it', () => {
    const groups = ['Most deprived', '2', '3', '4', 'Least deprived'];

    expect(draft(named(...groups)).names).toEqual(groups);
    expect(draft(named(...groups.toReversed())).names).toEqual(groups);
  });

  it('is that of numbers, and can be turned round', () => {
    const rows = named('1', '10', '2', '9');
    const figures = draft(rows, { splitBy: 'Deprivation decile' });
    const read = tableRows(rows);

    expect(figures).toMatchObject({ by: 'deprivation', names: ['1', '2', '9', '10'] });
    expect(reordered(figures, read, orderInTable(groupsOf(read)), 'turned').names).toEqual([
      '10',
      '9',
      '2',
      '1',
    ]);
  });
});

describe('groups that are left out at first', () => {
  it('are totals and those of whom nothing is known', () => {
    expect(leftOutAtFirst(['Most deprived', 'Total', 'Least deprived', 'Not stated'])).toEqual([
      'Total',
      'Not stated',
    ]);
  });

  it('are none where fewer than two would be left', () => {
    expect(leftOutAtFirst(['Wexcombe', 'England'])).toEqual([]);
  });
});

describe('the kind of figure and its unit', () => {
  const counted = (value: number, count: number, denominator: number) => [
    aLine('A', value, { count, denominator }),
    aLine('B', value * 2, { count: count * 2, denominator }),
  ];

  it.each([
    ['per cent', 24, '%', 'proportion'],
    ['a share of 1', 0.24, '', 'proportion'],
    ['a rate', 24_000, 'per 100,000', 'rate'],
  ])('are what the counts prove, whatever the name says: %s', (_what, value, unit, valueType) => {
    for (const indicator of ['Percentage who smoke', 'Life expectancy', 'Deaths per 1,000']) {
      expect(draft(counted(value, 24, 100), { indicator })).toMatchObject({ unit, valueType });
    }
  });

  it.each([
    ['Share of people aged 65 years and over', 'proportion'],
    ['Prevalence of depression, 18 years and over', 'proportion'],
    ['Per cent of adults (18+ years)', 'proportion'],
    ['Mortality under 75 years', 'rate'],
    ['Deaths per 100,000, under 75 years', 'rate'],
    ['Life expectancy at birth', 'other'],
    ['Smokers, 18 years and over', ''],
  ])('are guessed from the name where no counts tell: %s', (indicator, valueType) => {
    expect(draft(named('A', 'B'), { indicator }).valueType).toBe(valueType);
  });

  it('are not per cent where all figures are at most 1 and only the name says so', () => {
    const shares = [aLine('A', 0.24), aLine('B', 0.12)];

    expect(draft(shares, { indicator: 'Proportion who smoke' }).unit).toBe('');
    expect(draft(counted(0.24, 24, 100), { indicator: 'Smoking', unit: '%' }).unit).toBe('');
    expect(draft(named('A', 'B'), { indicator: 'Proportion who smoke' }).unit).toBe('%');
    expect(mayBeShares(tableRows(shares))).toBe(true);
    expect(mayBeShares(tableRows(named('A', 'B')))).toBe(false);
    expect(mayBeShares(tableRows(counted(0.24, 24, 100)))).toBe(false);
  });
});

describe('the kind of figure', () => {
  it('is told by the name of the column where the indicator’s says nothing', () => {
    const rows = named('Most deprived', 'Least deprived');

    expect(draft(rows, { valueColumn: 'Percent' })).toMatchObject({ unit: '%', valueType: 'proportion' });
    expect(draft(rows, { valueColumn: 'Rate per 100,000' })).toMatchObject({
      unit: 'per 100,000',
      valueType: 'rate',
    });
    expect(draft(rows, { valueColumn: 'Value' })).toMatchObject({ unit: '', valueType: '' });
  });
});
