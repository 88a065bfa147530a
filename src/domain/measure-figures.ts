import type { Fields } from './answer.ts';
import { comparePeriods } from './compare-periods.ts';
import { type Caution, findCautions, findShareCautions } from './inequality/cautions.ts';
import type { FiguresRow } from './inequality/figures.ts';
import { findGaps, type GapProblem, type Gaps } from './inequality/gap.ts';
import { countsPer, intervalFromCounts } from './inequality/interval-from-counts.ts';
import type { Refused } from './inequality/refused.ts';
import {
  isCounted,
  type Representation,
  type RepresentationProblem,
  representationRatio,
} from './inequality/representation.ts';
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
  /** Null where users and people are not set beside each other, or are not both counted. */
  representation: Representation | Refused<RepresentationProblem> | null;
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

/** Measures a table area by area, in their order in the table, and each area's periods as time goes. */
export function measureFigures(fields: Figures): MeasuredFigures[] {
  const all = readKept(fields);
  const scale = { whole: wholeOf(fields, all), per: countsPer(all, fields.unit) };
  const parts = new Map<string, FiguresRow[]>();
  for (const row of all) {
    const key = JSON.stringify([row.area, row.period]);
    parts.set(key, [...(parts.get(key) ?? []), row]);
  }
  const measured = [...parts.values()].map((rows) => measurePart(fields, rows, scale));
  const areas = [...new Set(measured.map(({ area }) => area))];
  return measured.sort(
    (one, other) =>
      areas.indexOf(one.area) - areas.indexOf(other.area) || comparePeriods(one.period, other.period),
  );
}

/** How sure the ranges are meant to be, from 0 to 1. */
export function confidenceOf({ confidence }: Pick<Figures, 'confidence'>): SlopeSettings['confidence'] {
  return confidence === '98' ? 0.98 : confidence === '99' ? 0.99 : 0.95;
}

interface ScaleOfTable {
  whole: number;
  /** What one of the counts stands for, where the table tells. */
  per: number | null;
}

function measurePart(
  fields: Figures,
  given: readonly FiguresRow[],
  { whole, per }: ScaleOfTable,
): MeasuredFigures {
  const { area = '', period = '' } = given[0] ?? {};
  const rows = given.map((row) => withInterval(row, fields.valueType, per));
  const fit = fields.by === 'deprivation' ? fitSlope(fields, rows, whole) : null;
  const line = fit === null ? null : lineThrough(fields, fit, whole);
  const places = midpointsOf(rows);
  const isShares = fields.by === 'representation';
  return {
    area,
    period,
    rows: rows.map((row, at) => ({
      ...row,
      onLine: row.value === null ? null : finite(line?.(places[at] ?? 0)),
      representation: isShares ? representationOf(row, rows, confidenceOf(fields)) : null,
    })),
    gaps: findGaps(rows.flatMap(gapGroupOf), {
      worse: fields.worse === 'lower' ? 'lower' : 'higher',
      confidence: confidenceOf(fields),
      ...(rows.some(({ group, value }) => group === fields.reference && value !== null) && {
        reference: fields.reference,
      }),
    }),
    slope: fit?.slope ?? null,
    cautions: isShares
      ? findShareCautions(rows)
      : findCautions(rows, fields.by === 'deprivation' ? rows.map(({ group }) => group) : null),
  };
}

/** What stands for all: 100 where shares are given in per cent. */
function wholeOf({ valueType, unit }: Figures, rows: readonly FiguresRow[]): number {
  if (valueType !== 'proportion') return 1;
  return unit.includes('%') || rows.some(({ value }) => (value ?? 0) > 1) ? 100 : 1;
}

type WithInterval = FiguresRow & { isWorkedOut: boolean };

/** A row without an interval gets one from its counts, where its value is a plain share or rate of them. */
function withInterval(row: FiguresRow, valueType: string, per: number | null): WithInterval {
  const isGiven = row.lower !== null && row.upper !== null;
  const found = isGiven || row.value === null ? null : intervalFromCounts(row, valueType, per);
  return found === null ? { ...row, isWorkedOut: false } : { ...row, ...found, isWorkedOut: true };
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

/** Along the order of the rows that have a value. Null without denominators or intervals, of which the cautions speak. */
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

/** Where the middle of each group lies, from 0 to 1, among the people of the groups that the line was fitted to. */
function midpointsOf(rows: readonly FiguresRow[]): number[] {
  const people = rows.map(({ value, denominator }) => (value === null ? 0 : (denominator ?? 0)));
  const all = people.reduce((sum, number) => sum + number, 0);
  let before = 0;
  return people.map((number) => {
    const share = all === 0 ? 0 : number / all;
    before += share;
    return before - share / 2;
  });
}

function finite(number: number | undefined): number | null {
  return number !== undefined && Number.isFinite(number) ? number : null;
}

function representationOf(row: FiguresRow, rows: readonly FiguresRow[], confidence: number) {
  if (!isCounted(row)) return null;
  const counted = rows.filter(isCounted);
  const sum = (of: 'count' | 'denominator') => counted.reduce((total, each) => total + each[of], 0);
  return representationRatio(
    {
      users: row.count,
      allUsers: sum('count'),
      population: row.denominator,
      allPeople: sum('denominator'),
    },
    { confidence },
  );
}
