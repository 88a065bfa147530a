export interface FittedPoint {
  population: number;
  value: number;
  standardError: number;
}

export interface Line {
  slope: number;
  /** The line at the most deprived end of the population (0) and at the least deprived (1). */
  start: number;
  end: number;
  /** For each point, how far each end moves when its value moves by its standard error. */
  moves: { start: number; end: number }[];
}

/**
 * Weighted least squares of the values on where their groups stand in the population, most deprived first. With a the
 * group's share of everyone and b the middle of that share when the shares are laid end to end from 0 to 1, the weights
 * are a. The mean of b is always 1/2, so slope = sum a (b - 1/2) y / sum a (b - 1/2)^2, and the line passes through
 * sum a y at 1/2. This equals regressing y sqrt(a) on sqrt(a) and b sqrt(a) without a constant, as PHEindicatormethods
 * phe_sii does, after A. Low and A. Low, Journal of Public Health 26 (2004), 388-395.
 */
export function fitLine(points: readonly FittedPoint[]): Line {
  const everyone = sum(points.map(({ population }) => population));
  let before = 0;
  const places = points.map(({ population, value, standardError }) => {
    const share = population / everyone;
    const fromMiddle = (before + population / 2) / everyone - 0.5;
    before += population;
    return { share, fromMiddle, value, standardError };
  });
  const spread = sum(places.map(({ share, fromMiddle }) => share * fromMiddle ** 2));
  // Counted from one of the values, so that equal values have a slope of exactly nothing.
  const first = points[0]?.value ?? 0;
  const weighed = places.map(({ share, fromMiddle, value, standardError }) => {
    const tilt = (share * fromMiddle) / spread;
    return { share, tilt, above: value - first, standardError };
  });
  const slope = sum(weighed.map(({ tilt, above }) => tilt * above));
  const middle = first + sum(weighed.map(({ share, above }) => share * above));
  return {
    slope,
    start: middle - slope / 2,
    end: middle + slope / 2,
    moves: weighed.map(({ share, tilt, standardError }) => ({
      start: (share - tilt / 2) * standardError,
      end: (share + tilt / 2) * standardError,
    })),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
