/** A number that someone typed, with what it counts. */
export interface Measurement {
  value: number;
  /** In one form for each unit, so that two measurements can be told to be of the same kind. Empty for a bare number. */
  unit: string;
}

/** A number with or without thousands set apart, and up to six decimals. */
const NUMBER = String.raw`(?<sign>[-−])?(?<pound>£)?(?<whole>\d{1,3}(?:,\d{3})+|\d{1,12})(?<decimals>\.\d{1,6})?`;
/** Words after a unit that leave the number what it is: "(83 of 214)", "by March 2028", "in May 2027". */
const REMARK =
  /(?:\s*\([^()]*\)|\s+by (?:\d{1,2} )?(?:\p{L}+ )?(?:19|20)\d{2}|\s+in \p{L}+ (?:19|20)\d{2})$/u;
const TYPED = new RegExp(`^${NUMBER}(?:\\s*(?<unit>[%\\p{L}].*))?$`, 'u');
const RATE =
  /^(?:per|in every) (?<base>[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,8})(?: (?:people|patients|population))?$/;

const UNITS: readonly (readonly [unit: string, ...ways: string[]])[] = [
  ['%', '%', 'per cent', 'percent'],
  ['percentage points', 'percentage points', 'percentage point'],
  ['minutes', 'minutes', 'minute', 'mins', 'min'],
  ['hours', 'hours', 'hour'],
  ['days', 'days', 'day'],
  ['weeks', 'weeks', 'week'],
  ['months', 'months', 'month'],
  ['years', 'years', 'year'],
  ['people', 'people', 'person'],
  ['patients', 'patients', 'patient'],
];

/**
 * Reads a number as people type it in a field for one: "12%", "1,204", "3.4 per 1,000", "£250", "6 weeks", and after a
 * unit "50% by March 2028" and "38.8% (83 of 214)". Gives null for everything else, such as "about 90", "9 of 10" or
 * "50% of calls": a picture of a guess would be taken for a fact.
 */
export function readMeasurement(typed: string): Measurement | null {
  const bare = typed.trim().replace(REMARK, '');
  const { sign, pound, whole, decimals = '', unit = '' } = TYPED.exec(bare)?.groups ?? {};
  if (whole === undefined) return null;
  const named = readUnit(unit);
  if (named === null || (pound !== undefined && named !== '')) return null;
  // What follows a bare number may well be what it counts: "12 in May 2027", "9 (of 10)".
  if (bare !== typed.trim() && named === '' && pound === undefined) return null;
  const value = Number(`${whole.replaceAll(',', '')}${decimals}`);
  return { value: sign === undefined ? value : -value, unit: pound === undefined ? named : '£' };
}

function readUnit(typed: string): string | null {
  const unit = typed.trim().toLowerCase().replace(/\s+/g, ' ');
  if (unit === '') return '';
  const rate = RATE.exec(unit)?.groups?.base;
  if (rate !== undefined) return `per ${rate.replaceAll(',', '')}`;
  return UNITS.find(([, ...ways]) => ways.includes(unit))?.[0] ?? null;
}
