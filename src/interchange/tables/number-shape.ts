/**
 * What a cell may be read as. `point` is the number when a point stands before decimals and commas part thousands;
 * `comma` is the number when it is the other way round. Either is null where the cell is no number so read, and both are
 * the same where there is nothing to tell.
 */
export type NumberShape =
  | { kind: 'blank' }
  | { kind: 'suppressed' }
  | { kind: 'number'; point: number | null; comma: number | null; isPercent: boolean }
  | { kind: 'text' };

/** What publishers write where there is no figure ("not available", "not applicable", "nil"). */
const BLANK = new Set(['', '-', '–', '—', ':', '..', '...', '…', 'n/a', 'na', '[x]', '[z]', '[w]']);
/** What publishers write where there is a figure that they keep to themselves, such as a small count. */
const SUPPRESSED = new Set(['*', '**', '[c]', '[s]', 'suppressed', '[suppressed]', 'redacted']);
/** "<5": a count that is small, and not said. */
const FEWER_THAN = /^(?:<|≤|less than|fewer than) ?\d{1,2}$/;

/** Most figures. With three decimals a point may part thousands, which is looked into below. */
const PLAIN = /^-?\d{1,15}(?:\.(\d{1,15}))?$/;
const PERCENT = /\s?%$/u;
/** A space of any of these kinds may part thousands, the same throughout one number. */
const SPACES = String.raw`[ \u00a0\u2009\u202f]`;
/** Thousands never begin with 0: "0,123" can only be decimals. */
const withMarks = (decimal: string, thousands: string) =>
  new RegExp(
    String.raw`^[+-]?(?:\d+|[1-9]\d{0,2}(?:${thousands}\d{3})+|[1-9]\d{0,2}(?<space>${SPACES})\d{3}(?:\k<space>\d{3})*)?(?:${decimal}\d+)?$`,
    'u',
  );
const POINT = withMarks(String.raw`\.`, ',');
const COMMA = withMarks(',', String.raw`\.`);
const POWER_POINT = /^[+-]?(?:\d+|\d*\.\d+)e[+-]?\d{1,3}$/i;
const POWER_COMMA = /^[+-]?(?:\d+|\d*,\d+)e[+-]?\d{1,3}$/i;

/** What a cell looks like by itself. Whether a comma parts thousands or begins decimals, its column decides. */
export function numberShape(cell: string): NumberShape {
  const plain = PLAIN.exec(cell);
  if (plain !== null) {
    const decimals = plain[1]?.length ?? 0;
    const number = Number(cell);
    if (decimals !== 3)
      return { kind: 'number', point: number, comma: decimals === 0 ? number : null, isPercent: false };
  }
  const trimmed = cell.trim();
  const word = trimmed.toLowerCase();
  if (BLANK.has(word)) return { kind: 'blank' };
  if (SUPPRESSED.has(word) || FEWER_THAN.test(word)) return { kind: 'suppressed' };
  const isPercent = PERCENT.test(trimmed);
  const digits = (isPercent ? trimmed.replace(PERCENT, '') : trimmed).replace(/^−/, '-');
  const point = POINT.test(digits) ? numberFrom(digits, ',', '.') : powerFrom(digits, POWER_POINT, '.');
  const comma = COMMA.test(digits) ? numberFrom(digits, '.', ',') : powerFrom(digits, POWER_COMMA, ',');
  return point === null && comma === null ? { kind: 'text' } : { kind: 'number', point, comma, isPercent };
}

function numberFrom(digits: string, thousands: string, decimal: string): number | null {
  const plain = digits
    .replaceAll(thousands, '')
    .replace(/[ \u00a0\u2009\u202f]/gu, '')
    .replace(decimal, '.');
  // More digits than a number keeps: it would become another.
  return /\d/.test(plain) && Math.abs(Number(plain)) <= Number.MAX_SAFE_INTEGER ? Number(plain) : null;
}

/** Null also for what is too large or too near to nothing to be kept as it is: it would become endless, or zero. */
function powerFrom(digits: string, pattern: RegExp, decimal: string): number | null {
  if (!pattern.test(digits)) return null;
  const number = Number(digits.replace(decimal, '.'));
  const isNothing = number === 0 && /[1-9].*e/i.test(digits);
  return Number.isFinite(number) && !isNothing ? number : null;
}
