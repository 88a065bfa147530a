import { fitLine, type Line } from './fit-line.ts';
import { criticalValue } from './normal.ts';
import { fiellerInterval, logRatioInterval } from './ratio-interval.ts';
import type { Refused } from './refused.ts';
import { logitScale, logScale, rawScale, type Scale } from './scale.ts';
import type { SlopeGroup, SlopeSettings } from './slope-input.ts';
import { findSlopeProblem, type SlopeProblem } from './slope-problems.ts';
import { standardErrorFromLimits } from './standard-error.ts';

export interface SlopeIndex {
  sii: number;
  siiLower: number;
  siiUpper: number;
  /** Null when the line starts at nothing, so that there is no ratio to it. */
  rii: number | null;
  /** Null when the ratio has no end to one side: its bottom half cannot be told from nothing. */
  riiLower: number | null;
  riiUpper: number | null;
  riiProblem: 'no-ratio-to-zero' | 'no-end' | null;
  /** The line at the most deprived end. */
  intercept: number;
}

/**
 * The slope index of inequality (SII) and the relative index (RII), in the English public-health definition, which is not
 * the World Health Organization's. Groups come most deprived first. The line is that of `fitLine`; with y0 and y1 its
 * values at the most and the least deprived end, SII = (y1 - y0) x multiplier and RII = y1 / y0, or y0 / y1 for a
 * multiplier below 0. Source: PHEindicatormethods phe_sii, whose intervals are simulated; these are closed form:
 * - SII: normal theory, with the standard errors of the values independent and known (delta method after a transform);
 * - RII: Fieller's interval, or after a transform the delta method on the log of the ratio.
 * Against its interval of the SII after a transform, for which phe_sii turns the line about its middle, these limits lie
 * off by under 1% of the width while one end is less than 1.5 times the other, and by about 4% at 3 times.
 * As in phe_sii, the intercept is multiplied (by the multiplier without its sign) only after a transform.
 * Unlike phe_sii, which wants 5 to 100 groups and limits for a transform, this takes 2 or more and standard errors.
 */
export function slopeIndex(
  groups: readonly SlopeGroup[],
  options: Partial<SlopeSettings> = {},
): SlopeIndex | Refused<SlopeProblem> {
  const { valueType = 'other', transform = false, multiplier = 1, confidence = 0.95 } = options;
  const problem = findSlopeProblem(groups, { valueType, transform, multiplier, confidence });
  if (problem !== null) return { problem };
  const z = criticalValue(confidence);
  if (z === null) return { problem: { kind: 'confidence-impossible' } };

  const scale = transform ? (valueType === 'rate' ? logScale : logitScale) : rawScale;
  const line = fitLine(groups.map((group) => placeOn(scale, group)));
  const [atStart, atEnd] = [scale.steepness(line.start), scale.steepness(line.end)];
  const error = Math.hypot(...line.moves.map(({ start, end }) => atEnd * end - atStart * start));
  const sii = scale.rise(line.start, line.slope) * multiplier;
  const reach = z * error * Math.abs(multiplier);
  const index: SlopeIndex = {
    // A slope of nothing turned round would be -0.
    sii: sii + 0,
    siiLower: sii - reach,
    siiUpper: sii + reach,
    ...relativeIndex(line, scale, multiplier < 0, z),
    intercept: scale.from(line.start) * (transform ? Math.abs(multiplier) : 1),
  };
  const numbers = Object.values(index).filter((part) => typeof part === 'number');
  return numbers.every(Number.isFinite) ? index : { problem: { kind: 'out-of-range' } };
}

function placeOn(scale: Scale, group: SlopeGroup) {
  const value = scale.to(group.value);
  const standardError =
    'standardError' in group
      ? group.standardError / scale.steepness(value)
      : standardErrorFromLimits(scale.to(group.lower), scale.to(group.upper));
  return { population: group.population, value, standardError };
}

type RelativeIndex = Pick<SlopeIndex, 'rii' | 'riiLower' | 'riiUpper' | 'riiProblem'>;

function relativeIndex(line: Line, scale: Scale, turned: boolean, z: number): RelativeIndex {
  const [over, under] = turned ? (['start', 'end'] as const) : (['end', 'start'] as const);
  const rii = scale.from(line[over]) / scale.from(line[under]);
  const none = { riiLower: null, riiUpper: null };
  if (scale === rawScale) {
    if (!Number.isFinite(rii)) return { rii: null, ...none, riiProblem: 'no-ratio-to-zero' };
    const moves = line.moves.map((move) => ({ over: move[over], under: move[under] }));
    const interval = fiellerInterval(line[over], line[under], moves, z);
    if (interval === null) return { rii, ...none, riiProblem: 'no-end' };
    return { rii, riiLower: interval.lower, riiUpper: interval.upper, riiProblem: null };
  }
  const pull = (end: 'start' | 'end') => scale.steepness(line[end]) / scale.from(line[end]);
  const error = Math.hypot(...line.moves.map((move) => pull(over) * move[over] - pull(under) * move[under]));
  const { lower, upper } = logRatioInterval(rii, error, z);
  return { rii, riiLower: lower, riiUpper: upper, riiProblem: null };
}
