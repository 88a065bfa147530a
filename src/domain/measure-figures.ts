import type { Fields } from './answer.ts';
import { type Caution, findCautions } from './inequality/cautions.ts';
import type { FiguresRow } from './inequality/figures.ts';
import { findGaps, type GapProblem, type Gaps } from './inequality/gap.ts';
import { byar, exactPoisson, type Interval, wilson } from './inequality/intervals.ts';
import type { Refused } from './inequality/refused.ts';
import { type Representation, representationRatio } from './inequality/representation.ts';
import { type SlopeIndex, slopeIndex } from './inequality/slope-index.ts';
import type { SlopeSettings } from './inequality/slope-input.ts';
import type { SlopeProblem } from './inequality/slope-problems.ts';
import { standardErrorFromLimits } from './inequality/standard-error.ts';
import { readKept } from './kept-figures.ts';

type Figures = Fields<'figures'>;

/** One group's figure, with the value that the fitted line has there. */
export interface MeasuredRow extends FiguresRow {
  /** Whether its interval was worked out from its counts, as the table gave none. */
  isWorkedOut: boolean;
  onLine: number | null;
  representation: Representation | null;
}

/** What the figures of one area and one period say. */
export interface MeasuredFigures {
  area: string;
  period: string;
  rows: MeasuredRow[];
  gaps: Gaps | Refused<GapProblem>;
  /** Null where the groups are in no order. */
  slope: SlopeIndex | Refused<SlopeProblem> | null;
  cautions: Caution[];
}

/** Measures a table area by area and period by period, in their order in the table. */
export function measureFigures(fields: Figures): MeasuredFigures[] {
  const parts = new Map<string, FiguresRow[]>();
  for (const row of readKept(fields)) {
    const key = JSON.stringify([row.area, row.period]);
    parts.set(key, [...(parts.get(key) ?? []), row]);
  }
  return [...parts.values()].map((rows) => measurePart(fields, rows));
}

/** How sure the ranges are meant to be, from 0 to 1. */
export function confidenceOf({ confidence }: Pick<Figures, 'confidence'>): SlopeSettings['confidence'] {
  return confidence === '98' ? 0.98 : confidence === '99' ? 0.99 : 0.95;
}

function measurePart(fields: Figures, given: readonly FiguresRow[]): MeasuredFigures {
  const { area = '', period = '' } = given[0] ?? {};
  const whole = wholeOf(fields, given);
  const rows = given.map((row) => withInterval(row, fields));
  const fit = fields.by === 'deprivation' ? fitSlope(fields, rows, whole) : null;
  const line = fit === null ? null : lineThrough(fields, fit, whole);
  const places = midpointsOf(rows);
  return {
    area,
    period,
    rows: rows.map((row, at) => ({
      ...row,
      onLine: line?.(places[at] ?? 0) ?? null,
      representation: fields.by === 'representation' ? representationOf(row, rows) : null,
    })),
    gaps: findGaps(rows.flatMap(gapGroupOf), {
      worse: fields.worse === 'lower' ? 'lower' : 'higher',
      confidence: confidenceOf(fields),
      ...(rows.some(({ group }) => group === fields.reference) && { reference: fields.reference }),
    }),
    slope: fit?.slope ?? null,
    cautions: findCautions(rows, fields.by === 'deprivation' ? rows.map(({ group }) => group) : null),
  };
}

/** What stands for all: 100 where shares are given in per cent. */
function wholeOf({ valueType, unit }: Figures, rows: readonly FiguresRow[]): number {
  if (valueType !== 'proportion') return 1;
  return unit.includes('%') || rows.some(({ value }) => (value ?? 0) > 1) ? 100 : 1;
}

type WithInterval = FiguresRow & { isWorkedOut: boolean };

/** A row without an interval gets one from its counts: Wilson's for a share, Byar's or the exact one for a rate. */
function withInterval(row: FiguresRow, { valueType }: Figures): WithInterval {
  const { value, lower, upper, count, denominator } = row;
  if (lower !== null && upper !== null) return { ...row, isWorkedOut: false };
  const found = value === null || !count || !denominator ? null : intervalOf(valueType, count, denominator);
  if (found === null || value === null || count === null || denominator === null) {
    return { ...row, isWorkedOut: false };
  }
  // What one of the count stands for in the value, such as 100 or 100,000. Other values are no plain share or rate.
  const per = (value * denominator) / count;
  const plain = 10 ** Math.round(Math.log10(per));
  if (Math.abs(per / plain - 1) > 0.02) return { ...row, isWorkedOut: false };
  return { ...row, lower: found.lower * plain, upper: found.upper * plain, isWorkedOut: true };
}

/** A count below this has an exact interval. */
const FEWEST_FOR_BYAR = 10;

function intervalOf(valueType: Figures['valueType'], count: number, denominator: number): Interval | null {
  if (valueType === 'proportion') return known(wilson(count, denominator));
  if (valueType !== 'rate') return null;
  const counted = known(count < FEWEST_FOR_BYAR ? exactPoisson(count) : byar(count));
  return counted && { lower: counted.lower / denominator, upper: counted.upper / denominator };
}

function known<Found extends object>(found: Found | Refused<unknown>): Found | null {
  return 'problem' in found ? null : found;
}

function gapGroupOf({ group, value, lower, upper }: FiguresRow) {
  if (value === null) return [];
  const standardError = lower === null || upper === null ? null : standardErrorFromLimits(lower, upper);
  return [{ group, value, standardError }];
}

interface Fit {
  slope: SlopeIndex | Refused<SlopeProblem>;
  /** Whether it was fitted to logarithms or logits, and is a curve among the values. */
  isCurved: boolean;
}

/** Along the order of the rows. Null without denominators or intervals, of which the cautions speak. */
function fitSlope(fields: Figures, rows: readonly FiguresRow[], whole: number): Fit | null {
  const groups = rows.flatMap(({ value, lower, upper, denominator }) =>
    value === null || lower === null || upper === null || denominator === null
      ? []
      : [{ population: denominator, value: value / whole, lower: lower / whole, upper: upper / whole }],
  );
  if (groups.length < rows.filter(({ value }) => value !== null).length) return null;
  const valueType = fields.valueType === '' ? 'other' : fields.valueType;
  const settings = { valueType, multiplier: whole, confidence: confidenceOf(fields) };
  const isCurved = valueType !== 'other';
  const slope = slopeIndex(groups, { ...settings, transform: isCurved });
  // Nothing and everything have no logarithm: a straight line then.
  if (!('problem' in slope) || slope.problem.kind !== 'cannot-transform') return { slope, isCurved };
  return { slope: slopeIndex(groups, settings), isCurved: false };
}

/** The fitted line at a place from 0, the most deprived end, to 1; null where nothing could be fitted. */
function lineThrough({ valueType }: Figures, { slope, isCurved }: Fit, whole: number) {
  if ('problem' in slope) return null;
  if (!isCurved) {
    const start = slope.intercept * whole;
    return (at: number) => start + slope.sii * at;
  }
  const start = slope.intercept;
  const end = start + slope.sii;
  if (valueType === 'rate') return (at: number) => start * (end / start) ** at;
  const odds = (value: number) => value / (whole - value);
  return (at: number) => {
    const here = odds(start) * (odds(end) / odds(start)) ** at;
    return (whole * here) / (1 + here);
  };
}

/** Where the middle of each group lies among all people, from 0 to 1. */
function midpointsOf(rows: readonly FiguresRow[]): number[] {
  const all = rows.reduce((sum, { denominator }) => sum + (denominator ?? 0), 0);
  let before = 0;
  return rows.map(({ denominator }) => {
    const share = all === 0 ? 0 : (denominator ?? 0) / all;
    before += share;
    return before - share / 2;
  });
}

function representationOf(row: FiguresRow, rows: readonly FiguresRow[]): Representation | null {
  const sum = (of: 'count' | 'denominator') => rows.reduce((total, each) => total + (each[of] ?? 0), 0);
  if (row.count === null || row.denominator === null) return null;
  return known(
    representationRatio({
      users: row.count,
      allUsers: sum('count'),
      population: row.denominator,
      allPeople: sum('denominator'),
    }),
  );
}
