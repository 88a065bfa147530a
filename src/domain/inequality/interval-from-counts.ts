import type { FiguresRow } from './figures.ts';
import { byar, exactPoisson, type Interval, wilson } from './intervals.ts';

type Counted = Pick<FiguresRow, 'value' | 'count' | 'denominator'>;

/** A count below this has an exact interval. */
const FEWEST_FOR_BYAR = 10;

/**
 * The interval of a value that is a plain share or rate of its counts: Wilson's for a share, Byar's or the exact one for a
 * rate. `per` is what one of the count stands for in the other values, for a group with nobody, which can't tell. Null for
 * other values, such as standardised ones.
 */
export function intervalFromCounts(row: Counted, valueType: string, per: number | null): Interval | null {
  const { value, count, denominator } = row;
  if (count === null || denominator === null || denominator <= 0) return null;
  const scale = value === 0 && count === 0 ? per : plainPer(row);
  const found = scale === null ? null : intervalOf(valueType, count, denominator);
  if (scale === null || found === null) return null;
  return { lower: found.lower * scale, upper: found.upper * scale };
}

/** What one of the counts stands for in the values, such as 100 or 100,000; null where neither the rows nor the unit tell. */
export function countsPer(rows: readonly Counted[], unit: string): number | null {
  const telling = rows.filter(({ value, count, denominator }) => value && count && denominator);
  const [per = null, ...others] = new Set(telling.map(plainPer));
  if (telling.length > 0) return others.length === 0 ? per : null;
  if (/%|\bper ?cent/i.test(unit)) return 100;
  const said = /\bper ([\d,]+)/i.exec(unit)?.[1]?.replaceAll(',', '');
  return Number(said ?? 0) || null;
}

/** A power of ten, give or take the rounding of the value; null for a value that is no plain share or rate. */
function plainPer({ value, count, denominator }: Counted): number | null {
  const per = ((value ?? 0) * (denominator ?? 0)) / (count ?? 0);
  // A value that was rounded to nought, or lies below it, has no scale.
  if (!Number.isFinite(per) || per <= 0) return null;
  const plain = 10 ** Math.round(Math.log10(per));
  return Math.abs(per / plain - 1) > 0.02 ? null : plain;
}

function intervalOf(valueType: string, count: number, denominator: number): Interval | null {
  if (valueType === 'proportion') {
    const share = wilson(count, denominator);
    return 'problem' in share ? null : share;
  }
  if (valueType !== 'rate') return null;
  const counted = count < FEWEST_FOR_BYAR ? exactPoisson(count) : byar(count);
  if ('problem' in counted) return null;
  return { lower: counted.lower / denominator, upper: counted.upper / denominator };
}
