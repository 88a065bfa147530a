import { describe, expect, it } from 'vitest';
import { orderInTable } from '#src/domain/inequality/order-in-table.ts';

describe('the order of groups in a table', () => {
  it('is that of the labels where all of them say it', () => {
    expect(orderInTable(['Least deprived', 'Most deprived'])).toEqual({
      kind: 'said',
      groups: ['Most deprived', 'Least deprived'],
    });
  });

  it.each([
    [['Most deprived', 'Middle', 'Least deprived']],
    [['Most deprived', '2', '3', '4', 'Least deprived']],
    [['Most deprived', 'Next', 'Last']],
    [['First', 'Middle', 'Least deprived']],
  ])('is that of the table where it agrees with the labels that say it: %j', (groups) => {
    expect(orderInTable(groups)).toEqual({ kind: 'partly-said', groups });
    expect(orderInTable(groups.toReversed())).toEqual({ kind: 'partly-said', groups });
  });

  it.each([
    ['a group beyond an end', ['Most deprived', 'Least deprived', 'Middle']],
    ['an end in the middle', ['1', '2', '3 - most deprived', '4', '5']],
    ['numbers to and fro', ['Most deprived', '3', '2', '4', 'Least deprived']],
    [
      'placed labels to and fro',
      ['Third most deprived', 'Odd', 'Most deprived', 'Second most deprived', 'Least deprived'],
    ],
    ['one label that is no end', ['North', 'Second most deprived', 'South']],
    ['two editions', ['Most deprived (IMD2015)', 'Most deprived (IMD2019)', 'Least deprived (IMD2019)']],
  ])('is contradicted, and not guessed: %s', (_what, groups) => {
    expect(orderInTable(groups)).toEqual({ kind: 'contradicted', groups });
  });

  it('goes by the size of numbers, as a table may be sorted as text or by its values', () => {
    const sorted = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];

    expect(orderInTable(sorted.toSorted())).toEqual({ kind: 'not-said', groups: sorted });
    expect(orderInTable(['Quintile 3', 'Quintile 1', 'Quintile 2']).groups).toEqual([
      'Quintile 1',
      'Quintile 2',
      'Quintile 3',
    ]);
  });

  it('is that of the table where nothing says it', () => {
    expect(orderInTable(['South', '1', 'North', 'South'])).toEqual({
      kind: 'not-said',
      groups: ['South', '1', 'North'],
    });
    expect(orderInTable([])).toEqual({ kind: 'not-said', groups: [] });
  });
});
