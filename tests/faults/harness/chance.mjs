// Random moments that come again with the same seed.

/**
 * @typedef {{
 *   upTo(most: number): number,
 *   between(least: number, most: number): number,
 *   oneOf<T>(things: readonly T[]): T,
 * }} Chance
 */

/** @param {number} seed @returns {Chance} */
export function chanceFrom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    /** A whole number from 0, and less than `most`. */
    upTo: (most) => Math.floor(next() * most),
    between: (least, most) => least + next() * (most - least),
    oneOf: (things) => {
      const thing = things[Math.floor(next() * things.length)];
      if (thing === undefined) throw new Error('There is nothing to choose from');
      return thing;
    },
  };
}
