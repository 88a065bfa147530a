import { FILE_ENDING } from '#src/document/format.ts';
import { type Result, refuse, succeed } from '#src/domain/result.ts';
import { crc32 } from './crc-32.ts';
import { LARGEST_DOCUMENT, MOST_IN_ZIP } from './file-limits.ts';
import type { ZipProblem } from './file-problem.ts';
import { inflateWithin } from './inflate-within.ts';

export interface ZippedFile {
  name: string;
  /** Unpacks it now, within what all files of the zip may take together. */
  unpack(): Result<Uint8Array, ZipProblem>;
}

interface Entry {
  name: string;
  isPacked: boolean;
  crc: number;
  packed: number;
  unpacked: number;
  at: number;
}

/**
 * The assessments in a zip, by the list at its end. All other files in it are passed over, and names are for reading
 * only. The sizes that a zip tells of itself may be forged, so what comes out is counted as it comes.
 */
export function readZip(bytes: Uint8Array): Result<ZippedFile[], ZipProblem> {
  const entries = readList(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), bytes);
  if (!entries.ok) return entries;
  const wanted = entries.value.filter(({ name }) => name.toLowerCase().endsWith(FILE_ENDING));
  if (wanted.length === 0) return refuse({ kind: 'nothing-in-zip' });
  let left = MOST_IN_ZIP;
  return succeed(
    wanted.map((entry) => ({
      name: entry.name,
      unpack() {
        const unpacked = unpack(bytes, entry, left);
        if (unpacked.ok) left -= unpacked.value.length;
        return unpacked;
      },
    })),
  );
}

/** The list of files that stands at the end of a zip (APPNOTE 4.3.12 and 4.3.16). */
function readList(view: DataView, bytes: Uint8Array): Result<Entry[], ZipProblem> {
  const end = findEnd(view);
  if (end === null) return refuse({ kind: 'broken-zip' });
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let place = 0; place < count; place++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50)
      return refuse({ kind: 'broken-zip' });
    const nameLength = view.getUint16(at + 28, true);
    const method = view.getUint16(at + 10, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.push({
      name,
      isPacked: method !== 0,
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return succeed(entries);
}

/** Where the last record begins: a comment of up to 65,535 bytes may follow it. */
function findEnd(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return null;
}

/** Within `left`, what all files of the zip may still take. One that is too large by itself says nothing of the others. */
function unpack(bytes: Uint8Array, entry: Entry, left: number): Result<Uint8Array, ZipProblem> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { at, packed, unpacked, crc } = entry;
  if (unpacked > left) return refuse({ kind: 'swollen-zip' });
  if (unpacked > LARGEST_DOCUMENT) return refuse({ kind: 'too-large', bytes: unpacked });
  if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50)
    return refuse({ kind: 'damaged-in-zip' });
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packed > bytes.length) return refuse({ kind: 'damaged-in-zip' });
  const written = bytes.subarray(start, start + packed);
  const inflated = entry.isPacked ? inflateWithin(written, Math.min(left, LARGEST_DOCUMENT)) : written;
  if (inflated === 'swollen') return refuse({ kind: 'swollen-zip' });
  const isWhole = inflated !== 'damaged' && inflated.length === unpacked && crc32(inflated) === crc;
  return isWhole ? succeed(inflated) : refuse({ kind: 'damaged-in-zip' });
}
