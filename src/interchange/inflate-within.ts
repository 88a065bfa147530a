import { Inflate } from 'fflate';

/** What a zip bomb swells by. Text of one letter comes near it too, so only large files are measured. */
const STEEPEST = 400;
const STEEP_FROM = 8 * 1024 * 1024;
/** Small, so that even the steepest bomb has swollen by no more than 4 MB before it is looked at. */
const CHUNK = 4_096;

/** What was packed (DEFLATE), or why it stays packed: more than `most` bytes came out, or it makes no sense. */
export function inflateWithin(
  packed: Uint8Array,
  most: number,
): Uint8Array<ArrayBuffer> | 'swollen' | 'damaged' {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflating = new Inflate((chunk) => {
    chunks.push(chunk);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += CHUNK) {
      inflating.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
      const steep = length > STEEP_FROM && length > STEEPEST * Math.min(at + CHUNK, packed.length);
      if (length > most || steep) return 'swollen';
    }
  } catch (error) {
    // fflate throws plain errors with a number for whatever it can't make sense of.
    if (error instanceof Error && 'code' in error) return 'damaged';
    throw error;
  }
  return joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
