import type { ChartBar, ChartPart } from './report.ts';

/** Where a bar lies, in parts of the width from 0 to 1. */
export interface BarPlace {
  start: number;
  length: number;
  /** The ends of its interval. */
  interval?: { from: number; to: number };
  /** Where a line through all groups passes. */
  line?: number;
}

/** Where nought is and where each bar lies: all bars of a chart share one scale, and it begins at nought. */
export function scaleOf({ groups }: Pick<ChartPart, 'groups'>): {
  zero: number;
  place: (bar: ChartBar) => BarPlace;
} {
  const ends = groups.flatMap(({ bars }) =>
    bars.flatMap(({ value, lower = value, upper = value, line = value }) => [value, lower, upper, line]),
  );
  const lowest = Math.min(0, ...ends);
  const reach = Math.max(0, ...ends) - lowest;
  // Where all are nought there is nothing to see, and nothing to divide by.
  const at = (value: number) => (reach === 0 ? 0 : rounded((value - lowest) / reach));
  const zero = at(0);
  return {
    zero,
    place: ({ value, lower, upper, line }) => ({
      start: Math.min(zero, at(value)),
      length: rounded(Math.abs(at(value) - zero)),
      ...(lower !== undefined && upper !== undefined && { interval: { from: at(lower), to: at(upper) } }),
      ...(line !== undefined && { line: at(line) }),
    }),
  };
}

/** Finer than any printer, and the same on every machine. */
function rounded(part: number): number {
  return Math.round(part * 10_000) / 10_000;
}
