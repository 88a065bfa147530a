import { criticalValue } from './normal.ts';

/** Published limits are 95% limits (Fingertips, and PHEindicatormethods phe_sii, which holds to 95% too). */
const PUBLISHED_CONFIDENCE = 0.95;

/** The standard error behind a published 95% interval: its width over twice 1.959964, in the unit of the limits. */
export function standardErrorFromLimits(lower: number, upper: number): number {
  const z = criticalValue(PUBLISHED_CONFIDENCE);
  if (z === null) throw new Error('the published confidence must lie between 0 and 1');
  return (upper - lower) / (2 * z);
}
