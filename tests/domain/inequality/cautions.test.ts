import { describe, expect, it } from 'vitest';
import { findCautions, findShareCautions } from '#src/domain/inequality/cautions.ts';
import type { FiguresRow } from '#src/domain/inequality/figures.ts';

function aRow(group: string, value: number | null, change: Partial<FiguresRow> = {}): FiguresRow {
  const around = value === null ? { lower: null, upper: null } : { lower: value - 1, upper: value + 1 };
  return {
    group,
    area: 'Barsetshire',
    period: '2026',
    value,
    ...around,
    count: 50,
    denominator: 900,
    ...change,
  };
}

const rows = [aRow('Most', 30), aRow('Middle', 20), aRow('Least', 10)];
const order = ['Most', 'Middle', 'Least'];

describe('what must be said of figures', () => {
  it('is nothing when nothing is amiss', () => {
    expect(findCautions(rows, order)).toEqual([]);
    expect(findCautions([])).toEqual([]);
  });

  it('names counts under 8', () => {
    const small = [
      aRow('Most', 30, { count: 7 }),
      aRow('Middle', 20, { count: 8 }),
      aRow('Least', 10, { count: 0 }),
    ];
    expect(findCautions(small)).toEqual([{ kind: 'small-counts', groups: ['Most', 'Least'] }]);
  });

  it('names blank values as left out, and asks nothing else of them', () => {
    const blank = [...rows, aRow('Unknown', null, { denominator: null })];
    expect(findCautions(blank)).toEqual([{ kind: 'values-left-out', groups: ['Unknown'] }]);
  });

  it('names missing intervals and denominators', () => {
    const missing = [aRow('Most', 30, { upper: null }), aRow('Least', 10, { denominator: null })];
    expect(findCautions(missing, ['Most', 'Least'])).toEqual([
      { kind: 'intervals-missing', groups: ['Most'] },
      { kind: 'denominators-missing', groups: ['Least'] },
      { kind: 'too-few-groups', groups: 2 },
    ]);
    // Without an order no line is fitted, which is all that the people are needed for.
    expect(findCautions(missing)).toEqual([{ kind: 'intervals-missing', groups: ['Most'] }]);
  });

  it.each([
    ['apart', 12.9, []],
    ['touching', 13, [{ kind: 'intervals-overlap', highest: 'Most', lowest: 'Least' }]],
  ])('says whether the highest and the lowest may be the same: %s', (_what, upper, cautions) => {
    expect(findCautions([aRow('Most', 14), aRow('Least', 10, { upper })])).toEqual(cautions);
  });

  it('names where the values turn back along the order', () => {
    const turning = [aRow('First', 30), aRow('Second', 24), aRow('Third', 27), aRow('Fourth', 20)];
    const along = ['First', 'Second', 'Third', 'Fourth'];
    expect(findCautions(turning, along)).toEqual([{ kind: 'not-a-steady-gradient', turnsAt: ['Third'] }]);
    expect(findCautions(turning)).toEqual([]);
    expect(findCautions(turning.toReversed(), along)).toEqual([
      { kind: 'not-a-steady-gradient', turnsAt: ['Third'] },
    ]);
  });

  it('takes equal neighbours for steady, and a rise and fall to the same value for a turn', () => {
    const step = [aRow('Most', 30), aRow('Middle', 30), aRow('Least', 10)];
    expect(findCautions(step, order)).toEqual([]);
    const hill = [aRow('Most', 10), aRow('Middle', 30), aRow('Least', 10)];
    expect(findCautions(hill, order)).toContainEqual({ kind: 'not-a-steady-gradient', turnsAt: ['Least'] });
  });

  it('says when there are too few groups for a slope', () => {
    const two = [...rows.slice(0, 2), aRow('Least', null)];
    expect(findCautions(two, order)).toContainEqual({ kind: 'too-few-groups', groups: 2 });
    expect(findCautions(rows.slice(0, 2))).toEqual([]);
  });

  it('names whose users or people are not counted, where shares are taken, and asks for no values', () => {
    const users = [aRow('A', null), aRow('B', 20, { count: null }), aRow('C', 10, { denominator: -1 })];
    expect(findShareCautions(users)).toEqual([{ kind: 'counts-left-out', groups: ['B', 'C'] }]);
  });

  it('says when the groups are of more than one edition of the index', () => {
    const mixed = [aRow('Most deprived (IMD2019)', 30), aRow('Least deprived (IMD 2015)', 10)];
    expect(findCautions(mixed)).toEqual([{ kind: 'mixed-editions', editions: ['IMD2015', 'IMD2019'] }]);
  });
});
