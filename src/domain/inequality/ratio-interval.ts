import type { Interval } from './intervals.ts';

/** How far a ratio's two halves move together when one group's value moves by its standard error. */
export interface RatioMove {
  over: number;
  under: number;
}

/**
 * Fieller's interval of over/under: every ratio r for which over - r under lies within z of its own standard errors.
 * E. C. Fieller, J. R. Stat. Soc. B 16 (1954), 175-185. Null when `under` is itself within z standard errors of nothing:
 * then the ratios have no end. `under` must not be 0.
 */
export function fiellerInterval(
  over: number,
  under: number,
  moves: readonly RatioMove[],
  z: number,
): Interval | null {
  const ratio = over / under;
  let [away, both, below] = [0, 0, 0];
  for (const move of moves) {
    const apart = (z * (move.over - ratio * move.under)) / under;
    const shake = (z * move.under) / under;
    away += apart ** 2;
    both += apart * shake;
    below += shake ** 2;
  }
  // With r = ratio + d, and all in units of `under`: (1 - below) d^2 + 2 both d - away <= 0.
  if (!(below < 1)) return null;
  const reach = Math.sqrt(both ** 2 + (1 - below) * away);
  return { lower: ratio + (-both - reach) / (1 - below), upper: ratio + (-both + reach) / (1 - below) };
}

/** The interval of a ratio of two numbers above 0 whose logarithm has this standard error (delta method). */
export function logRatioInterval(ratio: number, errorOfLog: number, z: number): Interval {
  return { lower: ratio * Math.exp(-z * errorOfLog), upper: ratio * Math.exp(z * errorOfLog) };
}
