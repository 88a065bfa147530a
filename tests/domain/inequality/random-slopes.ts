import type { SlopeGroup, SlopeSettings } from '#src/domain/inequality/slope-input.ts';

export interface SlopeCase {
  groups: SlopeGroup[];
  settings: SlopeSettings;
}

/** Cases of every kind of value, with and without a transform, the same for the same seed. */
export function randomSlopes(seed: number, number: number): SlopeCase[] {
  const chance = chances(seed);
  return Array.from({ length: number }, () => aCase(chance));
}

function aCase(chance: () => number): SlopeCase {
  const pick = <Choice>(...choices: [Choice, ...Choice[]]): Choice =>
    choices[Math.floor(chance() * choices.length)] ?? choices[0];
  const valueType = pick('other', 'rate', 'proportion');
  const transform = valueType !== 'other' && chance() < 0.6;
  const multiplier = pick(1, -1, 100, -100, 0.5, -1000);
  const settings: SlopeSettings = { valueType, transform, multiplier, confidence: pick(0.95, 0.98, 0.99) };
  const bySetError = chance() < 0.3;
  const noise = 10 ** (chance() * 3.4 - 3.5);
  const level = 10 ** (chance() * 4 - 1);
  const groups = Array.from({ length: 2 + Math.floor(chance() * 14) }, () => {
    const population = Math.round(10 ** (2 + chance() * 4));
    const low = noise * (0.5 + chance());
    const high = noise * (0.5 + chance());
    if (valueType === 'proportion') {
      const odds = 0.2 + 2 * chance();
      const [value, lower, upper] = [odds, odds / (1 + low), odds * (1 + high)].map(
        (each) => each / (1 + each),
      );
      return group(population, value ?? 0, lower ?? 0, upper ?? 0);
    }
    const sign = valueType === 'other' && chance() < 0.05 ? -1 : 1;
    const value = sign * level * (0.6 + 0.8 * chance());
    const lower = valueType === 'rate' ? value / (1 + low) : value - level * low;
    return group(population, value, lower, value + level * high);
  });
  return { groups, settings };

  function group(population: number, value: number, lower: number, upper: number): SlopeGroup {
    return bySetError
      ? { population, value, standardError: (upper - lower) / 4 }
      : { population, value, lower, upper };
  }
}

/** Mulberry32: numbers from 0 to below 1. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
