import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SlopeIndex, slopeIndex } from '#src/domain/inequality/slope-index.ts';
import type { SlopeGroup, SlopeSettings } from '#src/domain/inequality/slope-input.ts';
import { independentSlope, type Twist } from './independent-slope.ts';
import { publishedSlopes } from './published-figures.ts';
import { randomSlopes } from './random-slopes.ts';

function found(groups: readonly SlopeGroup[], settings: Partial<SlopeSettings> = {}): SlopeIndex {
  const index = slopeIndex(groups, settings);
  if ('problem' in index) throw new Error(`refused: ${index.problem.kind}`);
  return index;
}

describe('the slope index of published figures', () => {
  it.each(publishedSlopes)('is what the R package prints: $of', ({ groups, settings, sii, rii }) => {
    const index = found(groups, settings);
    expect(Math.abs(index.sii - sii)).toBeLessThan(6e-6);
    if (rii !== undefined) expect(Math.abs((index.rii ?? 0) - rii)).toBeLessThan(6e-8);
  });

  it.each(publishedSlopes.filter(({ siiInterval }) => siiInterval !== undefined))(
    'has an interval within 1% of its width of the simulated one: $of',
    ({ groups, settings, siiInterval, riiInterval }) => {
      const { siiLower, siiUpper, riiLower, riiUpper } = found(groups, settings);
      expect(shift([siiLower, siiUpper], siiInterval)).toBeLessThan(0.01);
      if (riiInterval !== undefined) expect(shift([riiLower, riiUpper], riiInterval)).toBeLessThan(0.01);
    },
  );
});

/** The larger shift of an interval's two ends, as a share of its width. */
function shift(
  [lower, upper]: [number | null, number | null],
  published: [number, number] = [Number.NaN, Number.NaN],
) {
  const width = published[1] - published[0];
  return Math.max(Math.abs((lower ?? NaN) - published[0]), Math.abs((upper ?? NaN) - published[1])) / width;
}

describe('the slope index by another road', () => {
  const CASES = 10_000;
  const slopes = randomSlopes(20261126, CASES);

  /** How far apart the two roads come out, the largest number of each case relative to its own size. */
  function differences(cases: typeof slopes, twist: Twist = {}): number[] {
    return cases.map(({ groups, settings }) => {
      const ours = found(groups, settings);
      return Math.max(
        ...Object.entries(independentSlope(groups, settings, twist)).map(([name, theirs]) => {
          const our = ours[name as keyof SlopeIndex];
          if (our === null || theirs === null) return our === theirs ? 0 : Number.POSITIVE_INFINITY;
          return Math.abs(Number(our) - theirs) / Math.max(Math.abs(theirs), Number.MIN_VALUE);
        }),
      );
    });
  }

  it(`agrees to 1 part in 1,000,000,000 in ${CASES} random cases`, () => {
    expect(Math.max(...differences(slopes))).toBeLessThan(1e-9);
  }, 120_000);

  it('has met every kind of value, turned-round slopes and ratios without an end', () => {
    const kinds = new Set(
      slopes.map(({ settings }) => `${settings.valueType} ${settings.transform} ${settings.multiplier < 0}`),
    );
    expect(kinds.size).toBe(10);
    const endless = slopes.filter(({ groups, settings }) => found(groups, settings).riiLower === null);
    expect(endless.length).toBeGreaterThan(20);
    expect(endless.length).toBeLessThan(CASES / 10);
  });

  it.each<Twist>([{ place: 'far end' }, { weights: 'equal' }])(
    'tells a wrong formula apart in all of 1,000 cases: %o',
    (twist) => {
      // With two groups the line passes through both, whatever their weights.
      const telling = slopes.filter(({ groups }) => groups.length > 2).slice(0, 1000);
      expect(Math.min(...differences(telling, twist))).toBeGreaterThan(1e-6);
    },
  );
});

describe('the slope index', () => {
  const groups = [
    { population: 100, value: 70, lower: 69, upper: 71 },
    { population: 120, value: 75, lower: 74, upper: 76 },
    { population: 90, value: 78, lower: 77, upper: 79 },
  ];

  it('is the difference between two groups of one size, stretched to the ends of the population', () => {
    const two = [
      { population: 50, value: 10, standardError: 1 },
      { population: 50, value: 12, standardError: 1 },
    ];
    expect(found(two)).toMatchObject({ sii: 4, intercept: 9 });
    expect(found(two).rii).toBeCloseTo(13 / 9, 14);
  });

  it('turns round with a multiplier below 0, its limits in order and its ratio the other way up', () => {
    const as = found(groups);
    const turned = found(groups, { multiplier: -1 });
    expect([turned.sii, turned.siiLower, turned.siiUpper]).toEqual([-as.sii, -as.siiUpper, -as.siiLower]);
    expect(turned.rii).toBeCloseTo(1 / (as.rii ?? 0), 14);
    expect(turned.riiLower).toBeCloseTo(1 / (as.riiUpper ?? 0), 14);
    expect(turned.riiUpper).toBeCloseTo(1 / (as.riiLower ?? 0), 14);
  });

  it('multiplies the intercept only after a transform, and without the sign', () => {
    const rates = { valueType: 'rate', multiplier: -100 } as const;
    expect(found(groups, rates).intercept).toBe(found(groups).intercept);
    const on = found(groups, { ...rates, transform: true });
    const once = found(groups, { valueType: 'rate', transform: true });
    expect(on.intercept).toBeCloseTo(100 * once.intercept, 10);
  });

  it('takes a standard error as the one behind the limits', () => {
    const errors = groups.map(({ population, value, lower, upper }) => ({
      population,
      value,
      standardError: (upper - lower) / (2 * 1.959963984540054),
    }));
    expect(found(errors).siiUpper).toBeCloseTo(found(groups).siiUpper, 12);
  });

  it.each([
    ['raw', { valueType: 'other' }],
    ['log', { valueType: 'rate', transform: true }],
    ['logit', { valueType: 'proportion', transform: true, multiplier: -100 }],
  ] as const)('finds no slope in equal values: %s', (_scale, settings) => {
    const equal = [3, 14, 159, 26].map((population) => ({ population, value: 0.3, lower: 0.2, upper: 0.4 }));
    expect(found(equal, settings)).toMatchObject({ sii: 0, rii: 1 });
  });

  it('gives no ratio to a line that starts at nothing', () => {
    const nothing = groups.map((group) => ({ ...group, value: 0, lower: 0, upper: 0 }));
    expect(found(nothing)).toMatchObject({
      sii: 0,
      rii: null,
      riiLower: null,
      riiProblem: 'no-ratio-to-zero',
    });
  });

  it('gives the ratio no interval when its bottom half cannot be told from nothing', () => {
    const vague = groups.map((group) => ({ ...group, lower: group.value - 500, upper: group.value + 500 }));
    expect(found(vague)).toMatchObject({ riiLower: null, riiUpper: null, riiProblem: 'no-end' });
    expect(found(vague).rii).toBeCloseTo(found(groups).rii ?? 0, 14);
  });

  const [first, ...others] = groups;
  const changed = (change: object) => [...others, { ...first, ...change } as SlopeGroup];
  const shares = groups.map(({ population, value, lower, upper }) => ({
    population,
    value: value / 100,
    lower: lower / 100,
    upper: upper / 100,
  }));
  const logit = { valueType: 'proportion', transform: true } as const;
  it.each<[string, readonly SlopeGroup[], object, object]>([
    ['no group', [], {}, { kind: 'too-few-groups' }],
    ['one group', groups.slice(0, 1), {}, { kind: 'too-few-groups' }],
    ['nobody', changed({ population: 0 }), {}, { kind: 'population-not-positive', group: 2 }],
    ['fewer than nobody', changed({ population: -5 }), {}, { kind: 'population-not-positive', group: 2 }],
    ['no number', changed({ value: Number.NaN }), {}, { kind: 'not-a-number', group: 2 }],
    ['a blank', changed({ value: null }), {}, { kind: 'not-a-number', group: 2 }],
    ['no limit', changed({ upper: undefined }), {}, { kind: 'not-a-number', group: 2 }],
    ['no end', changed({ upper: Number.POSITIVE_INFINITY }), {}, { kind: 'not-a-number', group: 2 }],
    ['limits crossed', changed({ lower: 80, upper: 60 }), {}, { kind: 'limits-crossed', group: 2 }],
    ['an error below 0', changed({ standardError: -1 }), {}, { kind: 'standard-error-negative', group: 2 }],
    ['over 1', groups, { valueType: 'proportion' }, { kind: 'not-a-proportion', group: 0 }],
    ['a rate below 0', changed({ value: -1 }), { valueType: 'rate' }, { kind: 'rate-below-zero', group: 2 }],
    [
      'a rate of 0 on the log scale',
      changed({ value: 0, lower: 0 }),
      { valueType: 'rate', transform: true },
      { kind: 'cannot-transform', group: 2 },
    ],
    [
      'none',
      [{ population: 1, value: 0, lower: 0, upper: 0.1 }, ...shares],
      logit,
      { kind: 'cannot-transform', group: 0 },
    ],
    [
      'all',
      [{ population: 1, value: 1, lower: 0.9, upper: 1 }, ...shares],
      logit,
      { kind: 'cannot-transform', group: 0 },
    ],
    ['no transform for it', groups, { transform: true }, { kind: 'nothing-to-transform' }],
    ['times nothing', groups, { multiplier: 0 }, { kind: 'multiplier-impossible' }],
    ['times no number', groups, { multiplier: Number.NaN }, { kind: 'multiplier-impossible' }],
    ['certainty', groups, { confidence: 1 }, { kind: 'confidence-impossible' }],
    [
      'more than a number holds',
      changed({ value: 1e308, upper: 1.7e308, lower: -1.7e308 }),
      {},
      { kind: 'out-of-range' },
    ],
  ])('names what stands in its way: %s', (_what, given, settings, problem) => {
    expect(slopeIndex(given, settings)).toEqual({ problem });
  });

  it('is a named problem or all numbers, whatever comes', () => {
    const nasty = fc.oneof(
      fc.double(),
      fc.double({ min: 0, max: 1 }),
      fc.constantFrom(
        0,
        -0,
        1,
        0.5,
        1e-320,
        1e308,
        -1e308,
        Number.NaN,
        Number.POSITIVE_INFINITY,
        1 - 2 ** -53,
      ),
    );
    const group = fc.oneof(
      fc.record({ population: nasty, value: nasty, lower: nasty, upper: nasty }),
      fc.record({ population: nasty, value: nasty, standardError: nasty }),
      fc.record({
        population: fc.constantFrom(1, 1e-300, 1e300),
        value: fc.constantFrom(0.5, 1e-320, 1e-9, 0.999),
        standardError: fc.constantFrom(0, 1e-320, 0.1, 1e300),
      }),
    );
    const settings = fc.record({
      valueType: fc.constantFrom('other', 'rate', 'proportion'),
      transform: fc.boolean(),
      multiplier: fc.oneof(fc.constantFrom(1, -100), nasty),
      confidence: fc.constantFrom(0.95, 0.98, 0.99),
    });
    let given = 0;
    fc.assert(
      fc.property(fc.array(group, { maxLength: 6 }), settings, (groups, options) => {
        const index = slopeIndex(groups, options as SlopeSettings);
        if ('problem' in index) {
          expect(index.problem.kind).toMatch(/^[a-z-]+$/);
          return;
        }
        given += 1;
        const { riiProblem, ...numbers } = index;
        for (const number of Object.values(numbers))
          if (number !== null) expect(number).toSatisfy(Number.isFinite);
        expect(index.siiLower).toBeLessThanOrEqual(index.siiUpper);
        expect(index.riiLower === null).toBe(riiProblem !== null);
      }),
      { seed: 20261126, numRuns: 20_000 },
    );
    expect(given).toBeGreaterThan(300);
  });
});
