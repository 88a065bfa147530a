import type { FiguresRow } from './figures.ts';
import { criticalValue } from './normal.ts';
import { logRatioInterval } from './ratio-interval.ts';
import type { Refused } from './refused.ts';

export interface RepresentationCounts {
  /** Of this group, and of all groups together. */
  users: number;
  allUsers: number;
  population: number;
  allPeople: number;
}

export interface Representation {
  userShare: number;
  populationShare: number;
  /** 1 when the group uses the service as often as its size would lead one to expect; below 1 when less often. */
  ratio: number;
  /** Null when the group has no users, as nothing has no logarithm. */
  lower: number | null;
  upper: number | null;
  intervalProblem: 'no-users' | null;
}

export type RepresentationProblem =
  | { kind: 'count-impossible'; count: keyof RepresentationCounts }
  | { kind: 'group-over-total'; of: 'users' | 'population' }
  | { kind: 'nobody'; count: keyof RepresentationCounts }
  | { kind: 'confidence-impossible' }
  | { kind: 'out-of-range' };

export interface RepresentationSettings {
  confidence?: number;
  /** `known`, as in a census, is taken as it is; `sampled` counts come from a survey and are uncertain too. */
  population?: 'known' | 'sampled';
}

/** Whether a group's users and its people are both counted: without one of them, it would shift the shares of the others. */
export function isCounted<Row extends Pick<FiguresRow, 'count' | 'denominator'>>(
  row: Row,
): row is Row & { count: number; denominator: number } {
  return row.count !== null && row.count >= 0 && row.denominator !== null && row.denominator >= 0;
}

/**
 * The group's share of users over its share of the population. The users are taken as one draw from many groups
 * (multinomial), so the log of a share of x in n has the variance 1/x - 1/n (delta method); a sampled population adds
 * its own 1/x - 1/n. The interval is built on the log scale. Users and population are taken as counted independently.
 */
export function representationRatio(
  counts: RepresentationCounts,
  { confidence = 0.95, population: source = 'known' }: RepresentationSettings = {},
): Representation | Refused<RepresentationProblem> {
  const z = criticalValue(confidence);
  if (z === null) return { problem: { kind: 'confidence-impossible' } };
  const problem = findProblem(counts);
  if (problem !== null) return { problem };
  const { users, allUsers, population, allPeople } = counts;
  const userShare = users / allUsers;
  const populationShare = population / allPeople;
  const ratio = userShare / populationShare;
  const found = { userShare, populationShare, ratio };
  if (!Number.isFinite(ratio)) return { problem: { kind: 'out-of-range' } };
  if (users === 0) return { ...found, lower: null, upper: null, intervalProblem: 'no-users' };
  const variance =
    varianceOfLog(users, allUsers) + (source === 'known' ? 0 : varianceOfLog(population, allPeople));
  const interval = logRatioInterval(ratio, Math.sqrt(variance), z);
  if (!Number.isFinite(interval.upper)) return { problem: { kind: 'out-of-range' } };
  return { ...found, ...interval, intervalProblem: null };
}

function findProblem(counts: RepresentationCounts): RepresentationProblem | null {
  const { users, allUsers, population, allPeople } = counts;
  for (const count of ['users', 'allUsers', 'population', 'allPeople'] as const) {
    if (!Number.isFinite(counts[count]) || counts[count] < 0) return { kind: 'count-impossible', count };
    if (counts[count] === 0 && count !== 'users') return { kind: 'nobody', count };
  }
  if (users > allUsers) return { kind: 'group-over-total', of: 'users' };
  if (population > allPeople) return { kind: 'group-over-total', of: 'population' };
  return null;
}

function varianceOfLog(count: number, total: number): number {
  return (total - count) / (count * total);
}
