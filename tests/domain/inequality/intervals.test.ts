import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byar, exactPoisson, type Interval, wilson } from '#src/domain/inequality/intervals.ts';

function given(interval: ReturnType<typeof wilson>): Interval {
  if ('problem' in interval) throw new Error(interval.problem.kind);
  return interval;
}

function near(interval: ReturnType<typeof wilson>, lower: number, upper: number) {
  expect(given(interval).lower).toBeCloseTo(lower, 6);
  expect(given(interval).upper).toBeCloseTo(upper, 6);
}

const impossible = [-1, Number.NaN, Number.POSITIVE_INFINITY];

describe("Wilson's interval of a proportion", () => {
  it('is as published', () => {
    near(wilson(65, 100), 0.552544, 0.736358);
    near(wilson(0, 10), 0, 0.277533);
    near(wilson(10, 10), 0.722467, 1);
  });

  it('holds the shares that the proportion does not rule out', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (total, part) => {
          const count = Math.round(total * part);
          const { lower, upper } = given(wilson(count, total, 0.99));
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(upper).toBeLessThanOrEqual(1);
          for (const share of [lower, upper]) {
            const away = (count / total - share) ** 2;
            const allowed = (2.5758293035489004 ** 2 * share * (1 - share)) / total;
            expect(Math.abs(away - allowed)).toBeLessThan(1e-12);
          }
        },
      ),
      { seed: 20261126, numRuns: 2000 },
    );
  });

  it('refuses what cannot be', () => {
    for (const count of impossible)
      expect(wilson(count, 10)).toEqual({ problem: { kind: 'count-impossible' } });
    for (const total of [0, ...impossible]) {
      expect(wilson(0, total)).toEqual({ problem: { kind: 'total-impossible' } });
    }
    expect(wilson(11, 10)).toEqual({ problem: { kind: 'count-over-total' } });
    expect(wilson(1, 10, 1)).toEqual({ problem: { kind: 'confidence-impossible' } });
  });
});

describe("Byar's interval of a count", () => {
  it('is as published', () => near(byar(65), 50.163188, 82.849139));

  it('is within 1% of the exact one from 10 on', () => {
    for (let count = 10; count <= 500; count += 7) {
      const [exact, close] = [given(exactPoisson(count)), given(byar(count))];
      expect(Math.abs(close.lower / exact.lower - 1)).toBeLessThan(0.01);
      expect(Math.abs(close.upper / exact.upper - 1)).toBeLessThan(0.01);
    }
  });

  it('never goes below none', () => {
    expect(given(byar(0)).lower).toBe(0);
    expect(given(byar(1, 0.998)).lower).toBe(0);
  });

  it('refuses what cannot be', () => {
    for (const count of impossible) expect(byar(count)).toEqual({ problem: { kind: 'count-impossible' } });
    expect(byar(10, 0)).toEqual({ problem: { kind: 'confidence-impossible' } });
  });
});

describe('the exact interval of a count', () => {
  it.each([
    [0, 0, 3.688879],
    [1, 0.025318, 5.571643],
    [2, 0.242209, 7.224688],
    [5, 1.623486, 11.668332],
    [9, 4.115373, 17.084803],
    [10, 4.795389, 18.390356],
  ])('of %d is as tabulated', (count, lower, upper) => near(exactPoisson(count), lower, upper));

  it('widens with the confidence', () => near(exactPoisson(5, 0.99), 1.077928, 14.149759));

  it('leaves half of what is not covered beyond each end', () => {
    for (const count of [1, 3, 9, 40, 200, 500]) {
      const { lower, upper } = given(exactPoisson(count, 0.98));
      expect(probabilityOf(lower, count, count + 2000)).toBeCloseTo(0.01, 10);
      expect(probabilityOf(upper, 0, count)).toBeCloseTo(0.01, 10);
    }
  });

  it('refuses what cannot be', () => {
    for (const count of impossible)
      expect(exactPoisson(count)).toEqual({ problem: { kind: 'count-impossible' } });
    expect(exactPoisson(2.5)).toEqual({ problem: { kind: 'count-not-whole' } });
    expect(exactPoisson(501)).toEqual({ problem: { kind: 'count-too-large' } });
    expect(exactPoisson(5, 2)).toEqual({ problem: { kind: 'confidence-impossible' } });
  });
});

/** The probability of `from` to `to` events, each from its own logarithm. */
function probabilityOf(mean: number, from: number, to: number): number {
  let logFactorial = 0;
  let sum = 0;
  for (let events = 0; events <= to; events += 1) {
    if (events > 0) logFactorial += Math.log(events);
    if (events >= from) sum += Math.exp(events * Math.log(mean) - mean - logFactorial);
  }
  return sum;
}
