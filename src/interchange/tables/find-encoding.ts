export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Bytes that no text has, but for tabs, ends of lines and pages, and the mark that old programs end files with. */
const NEVER_TYPED = new Set(Array.from({ length: 32 }, (_, byte) => byte).filter((byte) => !isTyped(byte)));

/**
 * How the letters of a file are written, from its first bytes; null when they are no text. UTF-8 is only a promise:
 * whoever reads on finds out. Digits and commas in UTF-16 have a zero byte each, on the same side.
 */
export function findEncoding(start: Uint8Array): Exclude<Encoding, 'windows-1252'> | null {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  const pairs = Math.floor(start.length / 2);
  const [even, odd] = countZeros(start);
  if (odd > pairs * 0.4 && even < odd / 4) return 'utf-16le';
  if (even > pairs * 0.4 && odd < even / 4) return 'utf-16be';
  const strange = start.reduce((count, byte) => count + Number(NEVER_TYPED.has(byte)), 0);
  return strange > Math.max(3, start.length / 50) ? null : 'utf-8';
}

function countZeros(bytes: Uint8Array): [even: number, odd: number] {
  const zeros: [number, number] = [0, 0];
  bytes.forEach((byte, place) => {
    if (byte === 0) zeros[place % 2 === 0 ? 0 : 1]++;
  });
  return zeros;
}

function isTyped(byte: number): boolean {
  return (byte >= 0x09 && byte <= 0x0d) || byte === 0x1a;
}
