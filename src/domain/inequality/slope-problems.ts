import type { SlopeGroup, SlopeSettings } from './slope-input.ts';

/** Why a slope index cannot be given. `group` counts the groups from 0, in the order given. */
export type SlopeProblem =
  | { kind: 'too-few-groups' }
  | { kind: 'not-a-number'; group: number }
  | { kind: 'population-not-positive'; group: number }
  | { kind: 'standard-error-negative'; group: number }
  | { kind: 'limits-crossed'; group: number }
  | { kind: 'not-a-proportion'; group: number }
  | { kind: 'rate-below-zero'; group: number }
  | { kind: 'cannot-transform'; group: number }
  | { kind: 'nothing-to-transform' }
  | { kind: 'multiplier-impossible' }
  | { kind: 'confidence-impossible' }
  | { kind: 'out-of-range' };

/** The first thing that stands in the way of a slope; null when nothing does. */
export function findSlopeProblem(
  groups: readonly SlopeGroup[],
  settings: SlopeSettings,
): SlopeProblem | null {
  const { valueType, transform, multiplier, confidence } = settings;
  if (!(confidence > 0 && confidence < 1)) return { kind: 'confidence-impossible' };
  if (!Number.isFinite(multiplier) || multiplier === 0) return { kind: 'multiplier-impossible' };
  if (transform && valueType === 'other') return { kind: 'nothing-to-transform' };
  if (groups.length < 2) return { kind: 'too-few-groups' };
  for (const [place, group] of groups.entries()) {
    const kind = faultOfNumbers(group) ?? faultOfType(group, settings);
    if (kind !== null) return { kind, group: place };
  }
  return null;
}

type GroupFault = Extract<SlopeProblem, { group: number }>['kind'];

function faultOfNumbers(group: SlopeGroup): GroupFault | null {
  if (!numbersOf(group).every(Number.isFinite)) return 'not-a-number';
  if (group.population <= 0) return 'population-not-positive';
  if ('standardError' in group) return group.standardError < 0 ? 'standard-error-negative' : null;
  return group.lower > group.upper ? 'limits-crossed' : null;
}

function faultOfType(group: SlopeGroup, { valueType, transform }: SlopeSettings): GroupFault | null {
  const measured = 'standardError' in group ? [group.value] : [group.value, group.lower, group.upper];
  const least = Math.min(...measured);
  const most = Math.max(...measured);
  if (valueType === 'proportion' && (least < 0 || most > 1)) return 'not-a-proportion';
  if (valueType === 'rate' && group.value < 0) return 'rate-below-zero';
  // Nothing has no logarithm, and neither nothing nor everything has a logit.
  if (transform && (least <= 0 || (valueType === 'proportion' && most === 1))) return 'cannot-transform';
  return null;
}

function numbersOf(group: SlopeGroup): number[] {
  const { population, value } = group;
  return 'standardError' in group
    ? [population, value, group.standardError]
    : [population, value, group.lower, group.upper];
}
