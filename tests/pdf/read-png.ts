import { inflateSync } from 'node:zlib';

/** The bytes of the dots of a PNG with eight bits for each colour, line after line. */
export function readPng(file: Buffer): { width: number; height: number; bytes: Uint8Array } {
  const data: Buffer[] = [];
  let [width, height, colours] = [0, 0, 1];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const kind = file.toString('latin1', at + 4, at + 8);
    const content = file.subarray(at + 8, at + 8 + length);
    if (kind === 'IHDR') {
      width = content.readUInt32BE(0);
      height = content.readUInt32BE(4);
      colours = content[9] === 2 ? 3 : 1;
      const isPlain = content[8] === 8 && (content[9] === 2 || content[9] === 0) && content[12] === 0;
      if (!isPlain) throw new Error('A kind of PNG that is not read here');
    }
    if (kind === 'IDAT') data.push(content);
    at += length + 12;
  }
  const raw = inflateSync(Buffer.concat(data));
  const row = width * colours;
  const bytes = new Uint8Array(row * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (row + 1)] ?? 0;
    for (let x = 0; x < row; x += 1) {
      const left = x >= colours ? (bytes[y * row + x - colours] ?? 0) : 0;
      const above = y > 0 ? (bytes[(y - 1) * row + x] ?? 0) : 0;
      const corner = x >= colours && y > 0 ? (bytes[(y - 1) * row + x - colours] ?? 0) : 0;
      const guess = [0, left, above, (left + above) >> 1, nearest(left, above, corner)][filter] ?? 0;
      bytes[y * row + x] = (raw[y * (row + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return { width, height, bytes };
}

/** Paeth's guess: whichever of the three is nearest to what they foretell. */
function nearest(left: number, above: number, corner: number): number {
  const [toLeft, toAbove] = [Math.abs(above - corner), Math.abs(left - corner)];
  const toCorner = Math.abs(left + above - 2 * corner);
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
