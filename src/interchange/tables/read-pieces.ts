import { type Result, refuse, succeed } from '#src/domain/result.ts';
import { bytesOf } from '../bytes-of.ts';
import type { Encoding } from './find-encoding.ts';

export interface Piece {
  /** Each line in it ends with one line feed, whatever ended it in the file. */
  text: string;
  /** How much of the file has been read by now. */
  bytes: number;
}

/** Why reading stops: the file is not there any more, or its letters are not written in this way after all. */
export type PieceProblem = { kind: 'gone' } | { kind: 'another-encoding' };

/** The text of a file, piece by piece: a large one is never in memory whole. A problem is the last that comes. */
export async function* readPieces(
  file: Blob,
  encoding: Encoding,
  size: number,
): AsyncGenerator<Result<Piece, PieceProblem>> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let held = '';
  for (let at = 0; at < file.size; at += size) {
    const end = Math.min(at + size, file.size);
    const bytes = await bytesOf(file.slice(at, end));
    if (bytes === null) return yield refuse({ kind: 'gone' });
    const decoded = decode(decoder, bytes, end < file.size);
    if (decoded === null) return yield refuse({ kind: 'another-encoding' });
    let text = held + decoded;
    // The line feed that belongs to it may come with the next piece.
    held = end < file.size && text.endsWith('\r') ? '\r' : '';
    if (held !== '') text = text.slice(0, -1);
    yield succeed({ text: text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text, bytes: end });
  }
}

function decode(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): string | null {
  try {
    return decoder.decode(bytes, { stream });
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
