import type { Assessment } from '#src/domain/assessment.ts';

/** A fingerprint that someone typed from minutes or paper, against those of the signed versions in a copy. */
export type MinutesVerdict =
  | { kind: 'not-given' }
  | { kind: 'unreadable' }
  | { kind: 'same' }
  /** It belongs to an earlier version than the one in hand, which this copy holds too. */
  | { kind: 'earlier'; version: number }
  | { kind: 'differs' };

/** The short form, as it is printed, and the whole. */
const LENGTHS = [32, 64];

/**
 * Spaces, dashes, colons and the case of letters do not count, and letters that look like digits are taken for them:
 * a fingerprint holds no other letters than a to f.
 */
export function compareFingerprint(
  typed: string,
  { signatures, version }: Pick<Assessment, 'signatures' | 'version'>,
): MinutesVerdict {
  const digits = typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Pd}:.,_]/gu, '')
    .replace(/o/g, '0')
    .replace(/[il|]/g, '1');
  if (digits === '') return { kind: 'not-given' };
  if (!LENGTHS.includes(digits.length) || !/^[0-9a-f]+$/.test(digits)) return { kind: 'unreadable' };
  const found = signatures.find(({ fingerprint }) => fingerprint.startsWith(digits));
  if (found === undefined) return { kind: 'differs' };
  return found.version === version ? { kind: 'same' } : { kind: 'earlier', version: found.version };
}
