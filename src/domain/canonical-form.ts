import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';

/** The one byte sequence that stands for a value: canonical JSON, RFC 8785, in UTF-8. Throws where there is none. */
export function canonicalBytes(value: unknown): Uint8Array<ArrayBuffer> {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('Only JSON values have a canonical form');
  return new TextEncoder().encode(text);
}

/**
 * SHA-256 of a value's canonical bytes, 64 lower-case hexadecimal digits. Made in the same turn, which the browser's own
 * digest is not: a change is applied and its event linked to the one before in one step.
 */
export function digestOf(value: unknown): string {
  return bytesToHex(sha256(canonicalBytes(value)));
}

/**
 * Whether a value that was read from JSON has canonical bytes. Half a surrogate pair has none in UTF-8, and a number too
 * large for JavaScript is read as no number at all: nothing that holds one was ever signed or linked.
 */
export function hasCanonicalForm(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'string') return value.isWellFormed();
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, part]) => key.isWellFormed() && hasCanonicalForm(part));
}
