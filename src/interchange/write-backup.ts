import { strToU8, Zip, ZipDeflate } from 'fflate';
import { LARGEST_ZIP, MOST_IN_ZIP } from './file-limits.ts';

export interface BackupFile {
  name: string;
  text: string;
}

export const BACKUP_TYPE = 'application/zip';

/**
 * One zip of many files, packed one after another so that the page stays alive. Stops when the signal says so, and when
 * what it has written could not be opened again.
 */
export async function writeBackup(
  files: AsyncIterable<BackupFile>,
  at: Date,
  signal: AbortSignal,
  { zipped = LARGEST_ZIP, unpacked = MOST_IN_ZIP } = {},
): Promise<Uint8Array<ArrayBuffer> | 'stopped' | 'too-large'> {
  const chunks: Uint8Array[] = [];
  let [zippedSoFar, unpackedSoFar] = [0, 0];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
    zippedSoFar += chunk.length;
  });
  const taken = new Set<string>();
  for await (const { name, text } of files) {
    if (signal.aborted) return 'stopped';
    const bytes = strToU8(text);
    unpackedSoFar += bytes.length;
    const packed = new ZipDeflate(freeName(name, taken));
    packed.mtime = withinZip(at);
    zip.add(packed);
    packed.push(bytes, true);
    if (unpackedSoFar > unpacked || zippedSoFar > zipped) return 'too-large';
    await new Promise((resolve) => setTimeout(resolve));
  }
  zip.end();
  if (zippedSoFar > zipped) return 'too-large';
  return new Uint8Array(await new Blob(chunks as Uint8Array<ArrayBuffer>[]).arrayBuffer());
}

/** A name that no other file in the zip has, whatever the case of its letters. */
function freeName(name: string, taken: Set<string>): string {
  const dot = name.indexOf('.');
  let free = name;
  for (let count = 2; taken.has(free.toLowerCase()); count++) {
    free = `${name.slice(0, dot)}-${count}${name.slice(dot)}`;
  }
  taken.add(free.toLowerCase());
  return free;
}

/** A zip knows the years from 1980 to 2099 only, and a clock may say anything. */
function withinZip(at: Date): Date {
  const year = at.getFullYear();
  return year >= 1980 && year <= 2098 ? at : new Date(2000, 0, 1);
}
