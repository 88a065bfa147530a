import { criticalValue } from './normal.ts';
import type { Refused } from './refused.ts';

export interface Interval {
  lower: number;
  upper: number;
}

export type IntervalProblem =
  | { kind: 'count-impossible' }
  | { kind: 'total-impossible' }
  | { kind: 'count-over-total' }
  | { kind: 'confidence-impossible' }
  | { kind: 'count-not-whole' }
  | { kind: 'count-too-large' };

/**
 * The interval of a proportion, `count` of `total`, as shares from 0 to 1: Wilson's score method.
 * With z standard errors: (2 count + z^2 -/+ z sqrt(z^2 + 4 count (1 - count/total))) / (2 (total + z^2)).
 * E. B. Wilson, J. Am. Stat. Assoc. 22 (1927), 209-212; what English public health publishes for proportions.
 */
export function wilson(count: number, total: number, confidence = 0.95): Interval | Refused<IntervalProblem> {
  const z = criticalValue(confidence);
  if (z === null) return { problem: { kind: 'confidence-impossible' } };
  if (!isCount(count)) return { problem: { kind: 'count-impossible' } };
  if (!isCount(total) || total === 0) return { problem: { kind: 'total-impossible' } };
  if (count > total) return { problem: { kind: 'count-over-total' } };
  const middle = (2 * count + z ** 2) / (2 * (total + z ** 2));
  const reach = (z * Math.sqrt(z ** 2 + 4 * count * (1 - count / total))) / (2 * (total + z ** 2));
  // At no cases and at all cases an end is 0 or 1 exactly, which rounding would miss by a hair.
  return { lower: Math.max(0, middle - reach), upper: Math.min(1, middle + reach) };
}

/**
 * The interval of a count of events, by Byar's method. With z standard errors and n the count for the lower end, the
 * count plus 1 for the upper: n (1 - 1/(9n) -/+ z/(3 sqrt n))^3. N. E. Breslow and N. E. Day, Statistical methods in
 * cancer research, volume II (1987). For counts of 10 and more; below that use `exactPoisson`.
 */
export function byar(count: number, confidence = 0.95): Interval | Refused<IntervalProblem> {
  const z = criticalValue(confidence);
  if (z === null) return { problem: { kind: 'confidence-impossible' } };
  if (!isCount(count)) return { problem: { kind: 'count-impossible' } };
  const end = (n: number, reach: number) => n * (1 - 1 / (9 * n) + reach / (3 * Math.sqrt(n))) ** 3;
  // The method breaks down for tiny counts, where it goes below none.
  const lower = count === 0 ? 0 : Math.max(0, end(count, -z));
  return { lower, upper: end(count + 1, z) };
}

/** So that the probability of no events, exp(-mean), stays a number that the machine can hold. */
const LARGEST_EXACT_COUNT = 500;

/**
 * The exact interval of a Poisson count (Garwood, Biometrika 28 (1936), 437-442), which English public health uses for
 * counts below 10: half the chi-squared quantiles with 2 count and 2 count + 2 degrees of freedom. For whole counts up
 * to 500.
 */
export function exactPoisson(count: number, confidence = 0.95): Interval | Refused<IntervalProblem> {
  if (criticalValue(confidence) === null) return { problem: { kind: 'confidence-impossible' } };
  if (!isCount(count)) return { problem: { kind: 'count-impossible' } };
  if (!Number.isInteger(count)) return { problem: { kind: 'count-not-whole' } };
  if (count > LARGEST_EXACT_COUNT) return { problem: { kind: 'count-too-large' } };
  const tail = (1 - confidence) / 2;
  return { lower: count === 0 ? 0 : meanAt(count - 1, 1 - tail), upper: meanAt(count, tail) };
}

/**
 * The mean at which `most` events or fewer come with this probability: the chi-squared quantile of its complement with
 * 2 (most + 1) degrees of freedom, halved. The probability falls as the mean rises, so halving finds it to the last digit.
 */
function meanAt(most: number, probability: number): number {
  let low = 0;
  let high = most + 1;
  while (probabilityOfAtMost(most, high) > probability) high *= 2;
  for (;;) {
    const between = low + (high - low) / 2;
    if (between <= low || between >= high) return between;
    if (probabilityOfAtMost(most, between) > probability) low = between;
    else high = between;
  }
}

function probabilityOfAtMost(most: number, mean: number): number {
  let term = Math.exp(-mean);
  let sum = term;
  for (let events = 1; events <= most; events += 1) {
    term *= mean / events;
    sum += term;
  }
  return sum;
}

function isCount(number: number): boolean {
  return Number.isFinite(number) && number >= 0;
}
