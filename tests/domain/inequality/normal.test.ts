import { describe, expect, it } from 'vitest';
import { criticalValue, normalQuantile } from '#src/domain/inequality/normal.ts';

function quantile(p: number): number {
  const found = normalQuantile(p);
  if (typeof found !== 'number') throw new Error(found.problem.kind);
  return found;
}

describe('the normal quantile', () => {
  it.each([
    [0.5, 0],
    [0.975, 1.959963984540054],
    [0.99, 2.3263478740408408],
    [0.995, 2.5758293035489004],
    [0.9, 1.2815515655446004],
    [0.6, 0.2533471031357997],
    [1e-10, -6.361340902404056],
    [1e-20, -9.26234008979841],
  ])('of %d is as tabulated', (p, tabulated) => {
    expect(Math.abs(quantile(p) - tabulated)).toBeLessThan(1e-13 * Math.max(1, Math.abs(tabulated)));
  });

  it('undoes the probability below a point, all the way into the tail', () => {
    for (let x = 1.5; x < 37; x += 0.01) expect(Math.abs(quantile(below(-x)) + x)).toBeLessThan(4e-15 * x);
  });

  it('is as far above the middle as below', () => {
    for (let p = 2 ** -20; p < 0.5; p += 2 ** -10) expect(quantile(1 - p)).toBe(-quantile(p));
  });

  it.each([0, 1, -0.1, 1.1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (p) => {
    expect(normalQuantile(p)).toEqual({ problem: { kind: 'probability-impossible' } });
  });

  it('gives the reach of an interval', () => {
    expect(criticalValue(0.95)).toBeCloseTo(1.959963984540054, 14);
    expect(criticalValue(0.98)).toBeCloseTo(2.3263478740408408, 14);
    expect([0, 1, Number.NaN, 95].map(criticalValue)).toEqual([null, null, null, null]);
  });
});

/** The probability below a point under 0: Laplace's continued fraction of the tail. */
function below(point: number): number {
  const x = -point;
  let fraction = 0;
  for (let level = 800; level > 0; level -= 1) fraction = level / (x + fraction);
  return Math.exp(-(x ** 2) / 2) / Math.sqrt(2 * Math.PI) / (x + fraction);
}
