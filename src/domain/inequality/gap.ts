import { criticalValue } from './normal.ts';
import { logRatioInterval } from './ratio-interval.ts';
import type { Refused } from './refused.ts';

export interface GapGroup {
  group: string;
  value: number;
  /** Null when the figure has no interval; `standardErrorFromLimits` gives it otherwise. */
  standardError: number | null;
}

/** Two groups set against each other: how much more the first has, and how many times as much. */
export interface Gap {
  from: string;
  to: string;
  difference: number;
  /** Null when a group has no standard error. */
  differenceLower: number | null;
  differenceUpper: number | null;
  /** Null when a value is 0 or below. */
  ratio: number | null;
  ratioLower: number | null;
  ratioUpper: number | null;
  ratioProblem: 'zero-in-ratio' | 'negative-in-ratio' | null;
}

export interface Gaps {
  /** Worst against best: the difference is below 0 where lower is worse. */
  worstToBest: Gap;
  /** Null when no group of reference was chosen, or when it is the worst itself. */
  worstToReference: Gap | null;
}

export type GapProblem =
  | { kind: 'nothing-to-compare' }
  | { kind: 'not-a-number'; group: string }
  | { kind: 'standard-error-negative'; group: string }
  | { kind: 'reference-not-found' }
  | { kind: 'confidence-impossible' }
  | { kind: 'out-of-range' };

export interface GapSettings {
  worse: 'higher' | 'lower';
  /** The label of the group to compare with, beside the best. */
  reference?: string;
  confidence?: number;
}

/**
 * The absolute gap (worst - best) and the relative gap (worst / best), of groups that were measured independently.
 * Intervals in closed form with standard errors s: the difference with sqrt(s1^2 + s2^2), and the ratio on the log scale
 * with sqrt((s1/y1)^2 + (s2/y2)^2) (delta method). They do not allow for having picked the two ends among many groups.
 */
export function findGaps(
  groups: readonly GapGroup[],
  { worse, reference, confidence = 0.95 }: GapSettings,
): Gaps | Refused<GapProblem> {
  const z = criticalValue(confidence);
  if (z === null) return { problem: { kind: 'confidence-impossible' } };
  for (const { group, value, standardError } of groups) {
    if (![value, standardError ?? 0].every(Number.isFinite))
      return { problem: { kind: 'not-a-number', group } };
    if ((standardError ?? 0) < 0) return { problem: { kind: 'standard-error-negative', group } };
  }
  const sign = worse === 'higher' ? 1 : -1;
  const worst = furthest(groups, sign);
  const best = furthest(
    groups.filter((group) => group !== worst),
    -sign,
  );
  if (worst === undefined || best === undefined) return { problem: { kind: 'nothing-to-compare' } };
  const chosen = reference === undefined ? worst : groups.find(({ group }) => group === reference);
  if (chosen === undefined) return { problem: { kind: 'reference-not-found' } };
  const gaps = {
    worstToBest: gapBetween(worst, best, z),
    worstToReference: chosen === worst ? null : gapBetween(worst, chosen, z),
  };
  const numbers = Object.values(gaps).flatMap((gap) => Object.values(gap ?? {}));
  const fits = numbers.every((part) => typeof part !== 'number' || Number.isFinite(part));
  return fits ? gaps : { problem: { kind: 'out-of-range' } };
}

function furthest(groups: readonly GapGroup[], sign: number): GapGroup | undefined {
  let far: GapGroup | undefined;
  for (const group of groups) if (far === undefined || group.value * sign > far.value * sign) far = group;
  return far;
}

function gapBetween(one: GapGroup, other: GapGroup, z: number): Gap {
  const difference = one.value - other.value;
  const errors =
    one.standardError === null || other.standardError === null
      ? null
      : [one.standardError, other.standardError];
  const reach = errors === null ? null : z * Math.hypot(...errors);
  return {
    from: one.group,
    to: other.group,
    difference,
    differenceLower: reach === null ? null : difference - reach,
    differenceUpper: reach === null ? null : difference + reach,
    ...ratioBetween(one, other, z),
  };
}

type RatioPart = Pick<Gap, 'ratio' | 'ratioLower' | 'ratioUpper' | 'ratioProblem'>;

function ratioBetween(one: GapGroup, other: GapGroup, z: number): RatioPart {
  const least = Math.min(one.value, other.value);
  if (least <= 0) {
    const ratioProblem = least < 0 ? 'negative-in-ratio' : 'zero-in-ratio';
    return { ratio: null, ratioLower: null, ratioUpper: null, ratioProblem };
  }
  const ratio = one.value / other.value;
  if (one.standardError === null || other.standardError === null) {
    return { ratio, ratioLower: null, ratioUpper: null, ratioProblem: null };
  }
  const error = Math.hypot(one.standardError / one.value, other.standardError / other.value);
  const { lower, upper } = logRatioInterval(ratio, error, z);
  return { ratio, ratioLower: lower, ratioUpper: upper, ratioProblem: null };
}
