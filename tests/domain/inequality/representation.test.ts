import { describe, expect, it } from 'vitest';
import {
  type Representation,
  type RepresentationSettings,
  representationRatio,
} from '#src/domain/inequality/representation.ts';

const counts = { users: 30, allUsers: 200, population: 2500, allPeople: 10_000 };

function found(given = counts, settings: RepresentationSettings = {}): Representation {
  const ratio = representationRatio(given, settings);
  if ('problem' in ratio) throw new Error(ratio.problem.kind);
  return ratio;
}

describe('how well a group is represented among users', () => {
  it('is its share of users over its share of the population', () => {
    expect(found()).toMatchObject({
      userShare: 0.15,
      populationShare: 0.25,
      ratio: 0.6,
      intervalProblem: null,
    });
  });

  it('has an interval on the log scale', () => {
    const reach = 1.959963984540054 * Math.sqrt(1 / 30 - 1 / 200);
    expect(found().lower).toBeCloseTo(0.6 * Math.exp(-reach), 13);
    expect(found().upper).toBeCloseTo(0.6 * Math.exp(reach), 13);
  });

  it('is less sure of a population that was sampled', () => {
    const reach = 1.959963984540054 * Math.sqrt(1 / 30 - 1 / 200 + 1 / 2500 - 1 / 10_000);
    expect(found(counts, { population: 'sampled' }).upper).toBeCloseTo(0.6 * Math.exp(reach), 13);
  });

  it('covers the truth about 95 times in 100', () => {
    // Every count of users from 0 to 200, weighed by how often it comes when the group is represented as it should be.
    let [covered, logChance] = [0, 200 * Math.log(0.75)];
    for (let users = 0; users <= 200; users += 1) {
      const { lower, upper } = found({ ...counts, users });
      if (lower !== null && upper !== null && lower <= 1 && upper >= 1) covered += Math.exp(logChance);
      logChance += Math.log(((200 - users) / (users + 1)) * (0.25 / 0.75));
    }
    expect(covered).toBeGreaterThan(0.93);
    expect(covered).toBeLessThan(0.97);
  });

  it('has no interval for a group without users', () => {
    expect(found({ ...counts, users: 0 })).toMatchObject({
      ratio: 0,
      lower: null,
      upper: null,
      intervalProblem: 'no-users',
    });
  });

  it.each([
    [{ users: -1 }, { kind: 'count-impossible', count: 'users' }],
    [{ population: Number.NaN }, { kind: 'count-impossible', count: 'population' }],
    [{ allUsers: 0 }, { kind: 'nobody', count: 'allUsers' }],
    [{ population: 0 }, { kind: 'nobody', count: 'population' }],
    [{ users: 201 }, { kind: 'group-over-total', of: 'users' }],
    [{ population: 10_001 }, { kind: 'group-over-total', of: 'population' }],
    [{ population: 1e-320 }, { kind: 'out-of-range' }],
  ])('names what stands in its way: %o', (change, problem) => {
    expect(representationRatio({ ...counts, ...change })).toEqual({ problem });
  });

  it('refuses certainty', () => {
    expect(representationRatio(counts, { confidence: 1 })).toEqual({
      problem: { kind: 'confidence-impossible' },
    });
  });
});
