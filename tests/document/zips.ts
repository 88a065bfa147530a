import { zipSync } from 'fflate';

/** A zip of half a megabyte that unpacks to 500 MB of one letter. */
export function aBomb(megabytes = 500): Uint8Array<ArrayBuffer> {
  const letters = new Uint8Array(megabytes * 1_000_000).fill(0x20);
  return zipSync({ 'bomb.heat.json': letters }, { level: 9 }) as Uint8Array<ArrayBuffer>;
}

/** The same zip, in which every file is said to unpack to so many bytes. */
export function withForgedSize(zip: Uint8Array<ArrayBuffer>, bytes: number): Uint8Array<ArrayBuffer> {
  const forged = zip.slice();
  const view = new DataView(forged.buffer);
  for (let at = 0; at + 46 <= forged.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, bytes, true);
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, bytes, true);
  }
  return forged;
}
