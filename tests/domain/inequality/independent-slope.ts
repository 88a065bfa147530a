import type { SlopeIndex } from '#src/domain/inequality/slope-index.ts';
import type { SlopeGroup, SlopeSettings } from '#src/domain/inequality/slope-input.ts';

/** What a wrong reader of the method might do. */
export interface Twist {
  /** Where a group stands within its share of the population. */
  place?: 'middle' | 'far end';
  weights?: 'share' | 'equal';
}

type Answers = Pick<
  SlopeIndex,
  'sii' | 'siiLower' | 'siiUpper' | 'rii' | 'riiLower' | 'riiUpper' | 'intercept'
>;

/**
 * The slope index by another road than the product's: the regression by Givens rotations, every derivative by the complex
 * step, Fieller's limits by bisection on the test statistic, and the normal quantile by bisection on a series.
 */
export function independentSlope(
  groups: readonly SlopeGroup[],
  { valueType, transform, multiplier, confidence }: SlopeSettings,
  twist: Twist = {},
): Answers {
  const bend = transform ? (valueType === 'rate' ? Math.log : logit) : (value: number) => value;
  const unbend = transform ? (valueType === 'rate' ? exponential : logistic) : (value: Complex) => value;
  const z = normalQuantileOf((1 + confidence) / 2);
  const published = 2 * normalQuantileOf(0.975);
  const points = placeGroups(groups, twist);
  const values = groups.map(({ value }) => bend(value));
  const errors = groups.map((group) => {
    if (!('standardError' in group)) return (bend(group.upper) - bend(group.lower)) / published;
    const step = Math.abs(group.value) * 1e-30;
    if (!transform) return group.standardError;
    return (group.standardError * bendComplex(valueType, [group.value, step])[1]) / step;
  });

  const lines = [-1, ...values.keys()].map((moved) => {
    const line = regress(points, values, moved);
    return { start: unbend(line.start), end: unbend(line.end) };
  });

  /** Any number made of the two ends of the line, with its standard error. */
  const estimate = (make: (start: Complex, end: Complex) => Complex) => {
    const [still, ...moved] = lines.map(({ start, end }) => make(start, end));
    const parts = moved.map(([, imaginary], place) => (imaginary / STEP) * (errors[place] ?? 0));
    return {
      value: still?.[0] ?? Number.NaN,
      error: Math.sqrt(parts.reduce((sum, part) => sum + part ** 2, 0)),
    };
  };

  const sii = estimate((start, end) => times(minus(end, start), multiplier));
  const turned = multiplier < 0;
  const ratio = estimate((start, end) => (turned ? divide(start, end) : divide(end, start)));
  const start = estimate((first) => first).value;
  const reach = z * sii.error;
  return {
    sii: sii.value,
    siiLower: sii.value - reach,
    siiUpper: sii.value + reach,
    rii: ratio.value,
    ...(transform ? ofLogRatio() : ofFieller()),
    intercept: transform ? start * Math.abs(multiplier) : start,
  };

  function ofLogRatio() {
    const log = estimate((first, last) => minus(logarithm(last), logarithm(first)));
    const value = turned ? -log.value : log.value;
    return { riiLower: Math.exp(value - z * log.error), riiUpper: Math.exp(value + z * log.error) };
  }

  function ofFieller() {
    const bottom = estimate((first, last) => (turned ? last : first));
    if (Math.abs(bottom.value) <= z * bottom.error) return { riiLower: null, riiUpper: null };
    const statistic = (candidate: number) => {
      const gap = estimate((first, last) =>
        turned ? minus(first, times(last, candidate)) : minus(last, times(first, candidate)),
      );
      return Math.abs(gap.value) - z * gap.error;
    };
    const limit = (side: number) => {
      let reached = 1e-3 * (1 + Math.abs(ratio.value));
      while (statistic(ratio.value + side * reached) < 0) reached *= 2;
      return ratio.value + side * solve(0, reached, (away) => statistic(ratio.value + side * away));
    };
    return { riiLower: limit(-1), riiUpper: limit(1) };
  }
}

type Complex = readonly [real: number, imaginary: number];
const STEP = 1e-30;

interface Point {
  weight: number;
  place: number;
}

function placeGroups(groups: readonly SlopeGroup[], { place = 'middle', weights = 'share' }: Twist): Point[] {
  const everyone = groups.reduce((sum, { population }) => sum + population, 0);
  let passed = 0;
  return groups.map(({ population }) => {
    const near = passed / everyone;
    passed += population;
    const far = passed / everyone;
    return {
      weight: weights === 'share' ? population / everyone : 1 / groups.length,
      place: place === 'middle' ? (near + far) / 2 : far,
    };
  });
}

/** sqrt(a) y on sqrt(a) and b sqrt(a), as the R package writes it, one row after another rotated into a triangle. */
function regress(points: readonly Point[], values: readonly number[], moved: number) {
  let [level, cross, tilt] = [0, 0, 0];
  let first: Complex = [0, 0];
  let second: Complex = [0, 0];
  for (const [row, { weight, place }] of points.entries()) {
    const root = Math.sqrt(weight);
    let right: Complex = [root * (values[row] ?? 0), row === moved ? root * STEP : 0];
    const long = Math.hypot(level, root);
    const [cos, sin] = [level / long, root / long];
    const passedOn = cos * root * place - sin * cross;
    cross = cos * cross + sin * root * place;
    level = long;
    [first, right] = rotate(first, right, cos, sin);
    const longer = Math.hypot(tilt, passedOn);
    if (longer === 0) continue;
    [second, right] = rotate(second, right, tilt / longer, passedOn / longer);
    tilt = longer;
  }
  const slope = times(second, 1 / tilt);
  const start = times(minus(first, times(slope, cross)), 1 / level);
  return { start, end: [start[0] + slope[0], start[1] + slope[1]] as const };
}

function rotate(one: Complex, other: Complex, cos: number, sin: number): [Complex, Complex] {
  return [
    [cos * one[0] + sin * other[0], cos * one[1] + sin * other[1]],
    [cos * other[0] - sin * one[0], cos * other[1] - sin * one[1]],
  ];
}

function minus(one: Complex, other: Complex): Complex {
  return [one[0] - other[0], one[1] - other[1]];
}

function times(one: Complex, factor: number): Complex {
  return [one[0] * factor, one[1] * factor];
}

function divide([a, b]: Complex, [c, d]: Complex): Complex {
  const size = c * c + d * d;
  return [(a * c + b * d) / size, (b * c - a * d) / size];
}

function exponential([real, imaginary]: Complex): Complex {
  const size = Math.exp(real);
  return [size * Math.cos(imaginary), size * Math.sin(imaginary)];
}

function logarithm([real, imaginary]: Complex): Complex {
  return [Math.log(Math.hypot(real, imaginary)), Math.atan2(imaginary, real)];
}

function logistic(power: Complex): Complex {
  const raised = exponential(power);
  return divide(raised, [1 + raised[0], raised[1]]);
}

function logit(share: number): number {
  return Math.log(share) - Math.log(1 - share);
}

function bendComplex(valueType: SlopeSettings['valueType'], value: Complex): Complex {
  const log = logarithm(value);
  return valueType === 'rate' ? log : minus(log, logarithm([1 - value[0], -value[1]]));
}

const quantiles = new Map<number, number>();

function normalQuantileOf(share: number): number {
  const known = quantiles.get(share) ?? solve(0, 20, (x) => normalProbability(x) - share);
  quantiles.set(share, known);
  return known;
}

/** Phi(x) = 1/2 + phi(x) (x + x^3/3 + x^5/(3 5) + ...). */
function normalProbability(x: number): number {
  let term = x;
  let sum = x;
  for (let odd = 3; Math.abs(term) > 1e-18; odd += 2) {
    term *= x ** 2 / odd;
    sum += term;
  }
  return 0.5 + (sum * Math.exp(-(x ** 2) / 2)) / Math.sqrt(2 * Math.PI);
}

/** Where a rising function passes 0. */
function solve(low: number, high: number, rising: (x: number) => number): number {
  let [under, over] = [low, high];
  for (;;) {
    const between = (under + over) / 2;
    if (between <= under || between >= over) return between;
    if (rising(between) < 0) under = between;
    else over = between;
  }
}
