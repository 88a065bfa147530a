import { type Result, refuse, succeed } from '#src/domain/result.ts';
import type { PdfProblem } from './pdf-problem.ts';
import { NotPdf, type PdfDictionary, PdfReader, type PdfValue } from './pdf-value.ts';

export interface PdfObject {
  value: PdfValue;
  /** What follows a dictionary, as it is packed. */
  stream: Uint8Array | null;
}

export interface PdfObjects {
  trailer: PdfDictionary;
  objects: ReadonlyMap<number, PdfObject>;
}

const HEADER = /%PDF-1\.\d\r?\n(?:%[^\r\n]*\r?\n)?/y;
const END = /startxref\s+(\d{1,10})\s+%%EOF\s*$/;
const TABLE = /xref\r?\n0 (\d{1,7})\r?\n/y;
const ENTRY = /(\d{10}) (\d{5}) ([nf])(?: \r| \n|\r\n)/y;
const TRAILER = /trailer\s+/y;
const OBJECT = /(\d{1,10}) 0 obj\s/y;
const STREAM = /\s*stream\r?\n/y;
const END_OF_STREAM = /\r?\n?endstream\s+endobj/y;
const END_OF_OBJECT = /\s*endobj/y;
const MOST_OBJECTS = 500_000;

/**
 * The objects of a PDF of the plain kind that this app writes: one table, one trailer, and nothing between the objects
 * that the table does not name. So there is no room for an earlier state of the file, or for another file.
 */
export function readObjects(bytes: Uint8Array): Result<PdfObjects, PdfProblem> {
  // One character for each byte, whatever it stands for.
  const text = new TextDecoder('latin1').decode(bytes);
  try {
    return readAll(text, bytes);
  } catch (error) {
    if (error instanceof NotPdf) return refuse(nameProblem(text));
    throw error;
  }
}

function readAll(text: string, bytes: Uint8Array): Result<PdfObjects, PdfProblem> {
  const header = new PdfReader(text, 0);
  header.expect(HEADER);
  const end = END.exec(text.slice(-100));
  if (end === null) throw new NotPdf('It has no end');
  const tableAt = Number(end[1]);
  const reader = new PdfReader(text, tableAt);
  if (reader.take(/(?=\d+ \d+ obj)/y) !== null) return refuse(nameStreamed(reader));
  const places = readTable(reader);
  reader.skipSpace();
  reader.expect(TRAILER);
  const trailer = reader.value();
  if (!(trailer instanceof Map)) throw new NotPdf('The trailer is no dictionary');
  if (trailer.has('Encrypt')) return refuse({ kind: 'encrypted-pdf' });
  if (trailer.has('Prev')) return refuse({ kind: 'updated-pdf' });
  reader.skipSpace();
  if (text.slice(reader.at) !== end[0]) throw new NotPdf('More stands after the end');
  return succeed({ trailer, objects: readInOrder(places, header.at, tableAt, text, bytes) });
}

/** Where each object begins, by its number. */
function readTable(reader: PdfReader): Map<number, number> {
  const count = Number(reader.expect(TABLE)[1]);
  if (count > MOST_OBJECTS) throw new NotPdf('Too many objects');
  const places = new Map<number, number>();
  for (let number = 0; number < count; number++) {
    const [, at, generation, use] = reader.expect(ENTRY);
    const isFree = use === 'f';
    if (isFree !== (number === 0) || generation !== (isFree ? '65535' : '00000')) {
      throw new NotPdf('Some objects were taken out');
    }
    if (!isFree) places.set(number, Number(at));
  }
  return places;
}

/** The objects in the order in which they lie in the file, each beginning where the one before ends. */
function readInOrder(
  places: ReadonlyMap<number, number>,
  start: number,
  end: number,
  text: string,
  bytes: Uint8Array,
): Map<number, PdfObject> {
  const objects = new Map<number, PdfObject>();
  const reader = new PdfReader(text, start);
  for (const [number, at] of [...places].sort(([, one], [, other]) => one - other)) {
    reader.skipSpace();
    if (reader.at !== at || Number(reader.expect(OBJECT)[1]) !== number) {
      throw new NotPdf(`Object ${number} is not in its place`);
    }
    objects.set(number, readObject(reader, places, bytes));
  }
  reader.skipSpace();
  if (reader.at !== end) throw new NotPdf('Something stands between the objects and their table');
  return objects;
}

function readObject(reader: PdfReader, places: ReadonlyMap<number, number>, bytes: Uint8Array): PdfObject {
  const value = reader.value();
  if (!(value instanceof Map) || reader.take(STREAM) === null) {
    reader.expect(END_OF_OBJECT);
    return { value, stream: null };
  }
  const length = lengthOf(value.get('Length'), reader.text, places);
  const stream = bytes.subarray(reader.at, reader.at + length);
  reader.at += length;
  reader.expect(END_OF_STREAM);
  return { value, stream };
}

/** A length may stand in an object of its own, which other programs do. */
function lengthOf(value: PdfValue | undefined, text: string, places: ReadonlyMap<number, number>): number {
  if (typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'reference') {
    const reader = new PdfReader(text, places.get(value.number) ?? text.length);
    reader.expect(OBJECT);
    return lengthOf(reader.value(), text, new Map());
  }
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) throw new NotPdf('No length');
  return value;
}

/** Why a file is not read whose objects are packed together, which this app never does. */
function nameStreamed(reader: PdfReader): PdfProblem {
  reader.expect(OBJECT);
  const value = reader.value();
  if (value instanceof Map && value.has('Encrypt')) return { kind: 'encrypted-pdf' };
  if (value instanceof Map && value.has('Prev')) return { kind: 'updated-pdf' };
  return { kind: 'resaved-pdf' };
}

/** The likeliest reason why the objects could not be read. */
function nameProblem(text: string): PdfProblem {
  const count = (pattern: RegExp) => [...text.matchAll(pattern)].length;
  if (count(/^%PDF-\d/gm) > 1) return { kind: 'doubled-pdf' };
  if (count(/^startxref\s+\d+\s+%%EOF/gm) > 1) return { kind: 'updated-pdf' };
  return { kind: 'broken-pdf' };
}
