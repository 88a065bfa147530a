import { createHash } from 'node:crypto';
import { unzlibSync, zlibSync } from 'fflate';

/** One object of a PDF that this app made: what stands before its stream, and the stream unpacked. */
export interface WrittenObject {
  head: string;
  stream: Buffer | null;
}

/** Changes objects of a PDF and writes it anew with a right table, so that every program opens it. */
export function rewritePdf(bytes: Uint8Array, change: (objects: Map<number, WrittenObject>) => void): Buffer {
  const file = Buffer.from(bytes);
  const text = file.toString('latin1');
  const table = text.lastIndexOf('xref\n0 ', text.lastIndexOf('trailer'));
  const places = [...text.slice(table).matchAll(/^(\d{10}) 00000 n /gm)].map(([, at]) => Number(at));
  const objects = new Map<number, WrittenObject>();
  for (const [place, at] of places.entries()) objects.set(place + 1, readObject(file, text, at));
  change(objects);
  const parts: Buffer[] = [file.subarray(0, Math.min(...places))];
  let length = parts[0]?.length ?? 0;
  const starts: number[] = [];
  for (const [number, object] of objects) {
    const written = writeObject(number, object);
    starts[number] = length;
    length += written.length;
    parts.push(written);
  }
  const rows = [...objects.keys()].map((number) => `${String(starts[number]).padStart(10, '0')} 00000 n \n`);
  const trailer = text.slice(text.lastIndexOf('trailer')).replace(/startxref\n\d+/, `startxref\n${length}`);
  const end = `xref\n0 ${objects.size + 1}\n0000000000 65535 f \n${rows.join('')}${trailer}`;
  return Buffer.concat([...parts, Buffer.from(end, 'latin1')]);
}

/** The number of the object that holds what the pattern finds in its head. */
export function findObject(objects: ReadonlyMap<number, WrittenObject>, pattern: RegExp): WrittenObject {
  const found = [...objects.values()].find(({ head }) => pattern.test(head));
  if (found === undefined) throw new Error(`No object is ${pattern}`);
  return found;
}

/** Puts another text in the place of the attached one, with the size and the checksum of the new one. */
export function attachInstead(bytes: Uint8Array, text: string): Buffer {
  return rewritePdf(bytes, (objects) => {
    const file = findObject(objects, /\/Type \/EmbeddedFile/);
    file.stream = Buffer.from(text);
    const checksum = createHash('md5').update(file.stream).digest('hex');
    file.head = file.head
      .replace(/\/CheckSum \([^)]*\)/, `/CheckSum (${checksum})`)
      .replace(/\/Size \d+/, `/Size ${file.stream.length}`);
  });
}

/** The objects that paint pages. */
export function pageContents(objects: ReadonlyMap<number, WrittenObject>): WrittenObject[] {
  const contents = [...objects.values()].flatMap(({ head }) => {
    const number = /\/Type \/Page\n[\s\S]*\/Contents (\d+) 0 R/.exec(head)?.[1];
    return number === undefined ? [] : [objects.get(Number(number))];
  });
  return contents.filter((object) => object !== undefined);
}

function readObject(file: Buffer, text: string, at: number): WrittenObject {
  const start = text.indexOf('obj\n', at) + 4;
  const end = text.indexOf('\nendobj\n', start);
  const length = /\/Length (\d+)/.exec(text.slice(start, Math.min(end, start + 1_000)))?.[1];
  const streamAt = text.indexOf('\nstream\n', start);
  if (length === undefined || streamAt < 0 || streamAt > end) {
    return { head: text.slice(start, end), stream: null };
  }
  const head = text.slice(start, streamAt);
  const packed = file.subarray(streamAt + 8, streamAt + 8 + Number(length));
  return { head, stream: Buffer.from(head.includes('/FlateDecode') ? unzlibSync(packed) : packed) };
}

function writeObject(number: number, { head, stream }: WrittenObject): Buffer {
  if (stream === null) return Buffer.from(`${number} 0 obj\n${head}\nendobj\n`, 'latin1');
  const packed = head.includes('/FlateDecode') ? Buffer.from(zlibSync(stream)) : stream;
  const said = head.replace(/\/Length \d+/, `/Length ${packed.length}`);
  return Buffer.concat([
    Buffer.from(`${number} 0 obj\n${said}\nstream\n`, 'latin1'),
    packed,
    Buffer.from('\nendstream\nendobj\n', 'latin1'),
  ]);
}
