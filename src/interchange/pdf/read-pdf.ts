import { type Result, refuse, succeed } from '#src/domain/result.ts';
import { LARGEST_DOCUMENT } from '../file-limits.ts';
import { inflateWithin } from '../inflate-within.ts';
import type { PdfProblem } from './pdf-problem.ts';
import type { PdfDictionary, PdfValue } from './pdf-value.ts';
import { type PdfObject, type PdfObjects, readObjects } from './read-objects.ts';

/** What a PDF holds beside its pages. All of it is what the file says of itself. */
export interface PdfCopy {
  /** The bytes of the one file that is attached to it. */
  attached: Uint8Array;
  /** The fingerprint it names; empty when it names none. */
  fingerprint: string;
  /** The release that made it; empty when it does not say. */
  maker: string;
  /** The annexes that it says it has. */
  annexes: string[];
  /** The moment it carries, or null. */
  at: Date | null;
}

/** Takes the attached assessment out of a PDF. Nothing in the file is run, drawn or repaired. */
export function readPdf(bytes: Uint8Array): Result<PdfCopy, PdfProblem> {
  const read = readObjects(bytes);
  if (!read.ok) return read;
  const attached = readAttached([...read.value.objects.values()]);
  return attached.ok ? succeed({ attached: attached.value, ...readDescription(read.value) }) : attached;
}

function readAttached(objects: readonly PdfObject[]): Result<Uint8Array, PdfProblem> {
  const files = objects.filter(({ value }) => isOfType(value, 'EmbeddedFile'));
  // Those that pages or notes point to count as well, whatever they call themselves.
  const specifications = objects.reduce((sum, { value }) => sum + countSpecifications(value), 0);
  const count = Math.max(files.length, specifications);
  const [file] = files;
  if (count > 1) return refuse({ kind: 'several-attachments', count });
  if (file === undefined || specifications === 0) return refuse({ kind: 'no-attachment' });
  return unpack(file);
}

function unpack({ value, stream }: PdfObject): Result<Uint8Array, PdfProblem> {
  if (!(value instanceof Map) || stream === null) return refuse({ kind: 'broken-pdf' });
  if (!value.has('Filter')) return succeed(stream);
  if (nameIn(value, 'Filter') !== 'FlateDecode' || value.has('DecodeParms')) {
    return refuse({ kind: 'resaved-pdf' });
  }
  // Two bytes before what is packed say how, and four after it are a checksum (RFC 1950).
  const unpacked = inflateWithin(stream.subarray(2, -4), LARGEST_DOCUMENT);
  if (unpacked === 'swollen') return refuse({ kind: 'swollen-attachment' });
  return unpacked === 'damaged' ? refuse({ kind: 'broken-pdf' }) : succeed(unpacked);
}

function readDescription({ trailer, objects }: PdfObjects): Omit<PdfCopy, 'attached'> {
  const root = follow(trailer.get('Root'), objects)?.value;
  const metadata = root instanceof Map ? follow(root.get('Metadata'), objects)?.stream : null;
  const xmp = new TextDecoder().decode(metadata ?? new Uint8Array());
  const at = new Date(/<xmp:CreateDate>(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)</.exec(xmp)?.[1] ?? '');
  return {
    fingerprint: /<heat:contentSha256>([0-9a-f]{64})</.exec(xmp)?.[1] ?? '',
    maker: /<heat:maker>([^<]{1,100})</.exec(xmp)?.[1] ?? '',
    annexes: /<heat:annexes>([a-z -]{1,100})</.exec(xmp)?.[1]?.split(' ') ?? [],
    at: Number.isNaN(at.getTime()) ? null : at,
  };
}

function follow(value: PdfValue | undefined, objects: PdfObjects['objects']): PdfObject | undefined {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'reference'
    ? objects.get(value.number)
    : undefined;
}

function countSpecifications(value: PdfValue): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, part) => sum + countSpecifications(part), 0);
  if (!(value instanceof Map)) return 0;
  const own = value.has('EF') || isOfType(value, 'Filespec') ? 1 : 0;
  return own + countSpecifications([...value.values()]);
}

function isOfType(value: PdfValue, type: string): boolean {
  return value instanceof Map && nameIn(value, 'Type') === type;
}

function nameIn(dictionary: PdfDictionary, key: string): string {
  const value = dictionary.get(key);
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'name'
    ? value.name
    : '';
}
