import type { HeatDocument } from '#src/document/heat-document.ts';
import { type FindEdition, openDocument } from '#src/document/open-document.ts';
import { openReview } from '#src/document/open-review.ts';
import type { ReviewFile } from '#src/document/review-file.ts';
import { type Result, refuse, succeed } from '#src/domain/result.ts';
import { bytesOf } from './bytes-of.ts';
import { decodeText } from './decode-text.ts';
import { LARGEST_DOCUMENT, LARGEST_ZIP } from './file-limits.ts';
import type { FileProblem } from './file-problem.ts';
import { LOOKED_AT, recogniseFile } from './recognise-file.ts';

/** One file of a backup, opened or refused. `name` is for people to read: nothing is ever written under it. */
export interface OpenedPart {
  name: string;
  opened: Result<HeatDocument, FileProblem>;
}

export type OpenedFile =
  | { kind: 'assessment'; document: HeatDocument }
  | { kind: 'review'; review: ReviewFile }
  | { kind: 'backup'; parts: readonly OpenedPart[] };

/** How far the reading has come, for a file that holds many. */
export type OnProgress = (done: number, all: number) => void;

/** Reads a file that a person chose: an assessment, a backup of several, or a review. Nothing is written here. */
export async function openFile(
  file: Blob,
  findEdition: FindEdition,
  onProgress: OnProgress = () => undefined,
): Promise<Result<OpenedFile, FileProblem>> {
  if (file.size === 0) return refuse({ kind: 'empty' });
  if (file.size > LARGEST_ZIP) return refuse({ kind: 'too-large', bytes: file.size });
  const start = await bytesOf(file.slice(0, LOOKED_AT));
  if (start === null) return refuse({ kind: 'gone' });
  const recognised = recogniseFile(start);
  if (recognised.kind === 'other') return refuse({ kind: 'another-kind', what: recognised.what });
  if (recognised.kind === 'text' && file.size > LARGEST_DOCUMENT) {
    return refuse({ kind: 'too-large', bytes: file.size });
  }
  const bytes = await bytesOf(file);
  if (bytes === null) return refuse({ kind: 'gone' });
  if (recognised.kind === 'text') {
    return openText(bytes, findEdition);
  }
  const { readZip } = await import('./read-zip.ts');
  return openBackup(readZip(bytes), findEdition, onProgress);
}

/** An assessment or a review: which of them, the file says itself. */
async function openText(
  bytes: Uint8Array,
  findEdition: FindEdition,
): Promise<Result<OpenedFile, FileProblem>> {
  const opened = await openBytes(bytes, findEdition);
  if (opened.ok) return succeed({ kind: 'assessment', document: opened.value });
  const text = opened.problem.kind === 'not-an-assessment' ? decodeText(bytes) : null;
  if (text === null) return opened;
  const review = openReview(text);
  return review.ok ? succeed({ kind: 'review', review: review.value }) : review;
}

/** An assessment from the bytes of its file. */
export async function openBytes(
  bytes: Uint8Array,
  findEdition: FindEdition,
): Promise<Result<HeatDocument, FileProblem>> {
  const text = decodeText(bytes);
  return text === null ? refuse({ kind: 'not-text' }) : openDocument(text, findEdition);
}

async function openBackup(
  zip: ReturnType<typeof import('./read-zip.ts').readZip>,
  findEdition: FindEdition,
  onProgress: OnProgress,
): Promise<Result<OpenedFile, FileProblem>> {
  if (!zip.ok) return zip;
  const parts: OpenedPart[] = [];
  for (const { name, unpack } of zip.value) {
    onProgress(parts.length, zip.value.length);
    // The page stays alive between one file and the next.
    await new Promise((resolve) => setTimeout(resolve));
    const unpacked = unpack();
    if (!unpacked.ok && unpacked.problem.kind === 'swollen-zip') return unpacked;
    const opened = unpacked.ok ? await openBytes(unpacked.value, findEdition) : unpacked;
    parts.push({ name, opened });
  }
  return succeed({ kind: 'backup', parts });
}
