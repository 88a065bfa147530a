import { describe, expect, it } from 'vitest';
import { findGaps, type GapGroup, type GapSettings, type Gaps } from '#src/domain/inequality/gap.ts';

const wards: GapGroup[] = [
  { group: 'North', value: 30, standardError: 3 },
  { group: 'East', value: 10, standardError: 1 },
  { group: 'West', value: 20, standardError: 4 },
];

function gaps(groups: readonly GapGroup[], settings: GapSettings): Gaps {
  const found = findGaps(groups, settings);
  if ('problem' in found) throw new Error(found.problem.kind);
  return found;
}

describe('the gap between groups', () => {
  it('runs from the worst to the best and to a chosen group', () => {
    const { worstToBest, worstToReference } = gaps(wards, { worse: 'higher', reference: 'West' });
    expect(worstToBest).toMatchObject({ from: 'North', to: 'East', difference: 20, ratio: 3 });
    expect(worstToReference).toMatchObject({ from: 'North', to: 'West', difference: 10, ratio: 1.5 });
  });

  it('turns round where lower is worse', () => {
    const { worstToBest, worstToReference } = gaps(wards, { worse: 'lower', reference: 'East' });
    expect(worstToBest).toMatchObject({ from: 'East', to: 'North', difference: -20, ratio: 10 / 30 });
    expect(worstToReference).toBeNull();
  });

  it('has the interval of a difference and of a ratio', () => {
    const { worstToBest } = gaps(wards, { worse: 'higher' });
    const z = 1.959963984540054;
    expect(worstToBest.differenceLower).toBeCloseTo(20 - z * Math.sqrt(10), 12);
    expect(worstToBest.differenceUpper).toBeCloseTo(20 + z * Math.sqrt(10), 12);
    // Each log moves by 0.1 standard errors: sqrt(0.1^2 + 0.1^2).
    expect(worstToBest.ratioLower).toBeCloseTo(3 / Math.exp(z * Math.sqrt(0.02)), 12);
    expect(worstToBest.ratioUpper).toBeCloseTo(3 * Math.exp(z * Math.sqrt(0.02)), 12);
  });

  it('has a wider interval for more confidence', () => {
    const [usual, sure] = [0.95, 0.99].map(
      (confidence) => gaps(wards, { worse: 'higher', confidence }).worstToBest.differenceUpper ?? 0,
    );
    expect(sure).toBeGreaterThan(usual ?? 0);
  });

  it('has no interval without both standard errors', () => {
    const { worstToBest } = gaps([{ group: 'South', value: 40, standardError: null }, ...wards], {
      worse: 'higher',
    });
    expect(worstToBest).toMatchObject({ difference: 30, differenceLower: null, ratio: 4, ratioUpper: null });
  });

  it.each([
    [0, 'zero-in-ratio'],
    [-1, 'negative-in-ratio'],
  ])('has no ratio to %d', (value, ratioProblem) => {
    const { worstToBest } = gaps([...wards, { group: 'South', value, standardError: 1 }], {
      worse: 'higher',
    });
    expect(worstToBest).toMatchObject({
      difference: 30 - value,
      ratio: null,
      ratioLower: null,
      ratioProblem,
    });
  });

  it('compares two groups that are alike', () => {
    const alike = wards.slice(0, 2).map((group) => ({ ...group, value: 5 }));
    expect(gaps(alike, { worse: 'higher' }).worstToBest).toMatchObject({
      from: 'North',
      to: 'East',
      difference: 0,
      ratio: 1,
    });
  });

  const [north] = wards;
  it.each<[string, GapGroup[], GapSettings, object]>([
    ['nothing', [], { worse: 'higher' }, { kind: 'nothing-to-compare' }],
    ['one group', wards.slice(0, 1), { worse: 'higher' }, { kind: 'nothing-to-compare' }],
    ['no such group', wards, { worse: 'higher', reference: 'Up' }, { kind: 'reference-not-found' }],
    ['certainty', wards, { worse: 'higher', confidence: 1 }, { kind: 'confidence-impossible' }],
    [
      'no number',
      [...wards, { group: 'South', value: Number.NaN, standardError: 1 }],
      { worse: 'higher' },
      { kind: 'not-a-number', group: 'South' },
    ],
    [
      'an error below 0',
      [...wards, { group: 'South', value: 1, standardError: -1 }],
      { worse: 'higher' },
      { kind: 'standard-error-negative', group: 'South' },
    ],
    [
      'more than a number holds',
      [
        { group: 'South', value: -1.7e308, standardError: 1 },
        { ...north, group: 'North', value: 1.7e308, standardError: 1 },
      ],
      { worse: 'higher' },
      { kind: 'out-of-range' },
    ],
  ])('names what stands in its way: %s', (_what, groups, settings, problem) => {
    expect(findGaps(groups, settings)).toEqual({ problem });
  });
});
