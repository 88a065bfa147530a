/** The scale on which a line is fitted to values, and the way back. */
export interface Scale {
  to(value: number): number;
  from(fitted: number): number;
  /** How fast `from` rises at this point. */
  steepness(fitted: number): number;
  /** `from(start + slope) - from(start)`, written so that a slight slope keeps its digits. */
  rise(start: number, slope: number): number;
}

export const rawScale: Scale = {
  to: (value) => value,
  from: (fitted) => fitted,
  steepness: () => 1,
  rise: (_start, slope) => slope,
};

export const logScale: Scale = {
  to: Math.log,
  from: Math.exp,
  steepness: Math.exp,
  rise: (start, slope) => Math.exp(start) * Math.expm1(slope),
};

export const logitScale: Scale = {
  to: (share) => Math.log(share / (1 - share)),
  from: shareOf,
  steepness: (fitted) => shareOf(fitted) * shareOf(-fitted),
  rise: (start, slope) => -shareOf(start + slope) * shareOf(-start) * Math.expm1(-slope),
};

function shareOf(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}
