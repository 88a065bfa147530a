import { canonicalBytes } from '#src/domain/canonical-form.ts';
import type { SignedRecord } from './heat-document.ts';

/** SHA-256 of a frozen record's canonical bytes, 64 lower-case hexadecimal digits. */
export async function fingerprintOf(record: SignedRecord): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', canonicalBytes(record));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The first 128 bits as eight groups of four, short enough to read aloud and to write in minutes. */
export function readableFingerprint(fingerprint: string): string {
  return (fingerprint.slice(0, 32).match(/.{4}/g) ?? []).join(' ');
}
