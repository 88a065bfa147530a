import { type Result, refuse, succeed } from '#src/domain/result.ts';
import { bytesOf } from './bytes-of.ts';
import { decodeText } from './decode-text.ts';
import { LARGEST_DOCUMENT, LARGEST_PDF } from './file-limits.ts';
import type { FileProblem } from './file-problem.ts';
import { type PdfCopy, readPdf } from './pdf/read-pdf.ts';
import { LOOKED_AT, recogniseFile } from './recognise-file.ts';

/** A copy of an assessment that someone was given: its text, and the PDF round it where it came in one. */
export interface Copy {
  text: string;
  pdf: (PdfCopy & { bytes: Uint8Array }) | null;
}

/** Reads a copy that a person chose, as far as `readCopy` does. */
export async function readCopyFile(file: Blob): Promise<Result<Copy, FileProblem>> {
  if (file.size > LARGEST_PDF) return refuse({ kind: 'too-large', bytes: file.size });
  const bytes = await bytesOf(file);
  return bytes === null ? refuse({ kind: 'gone' }) : readCopy(bytes);
}

/** Reads the bytes of a copy as far as its text, which has not passed the document gate yet. */
export function readCopy(bytes: Uint8Array): Result<Copy, FileProblem> {
  if (bytes.length === 0) return refuse({ kind: 'empty' });
  if (bytes.length > LARGEST_PDF) return refuse({ kind: 'too-large', bytes: bytes.length });
  const recognised = recogniseFile(bytes.subarray(0, LOOKED_AT));
  if (recognised.kind === 'zip') return refuse({ kind: 'backup-to-check' });
  if (recognised.kind === 'text') {
    if (bytes.length > LARGEST_DOCUMENT) return refuse({ kind: 'too-large', bytes: bytes.length });
    return withText(bytes, null);
  }
  if (recognised.what !== 'pdf') return refuse({ kind: 'another-kind', what: recognised.what });
  const pdf = readPdf(bytes);
  return pdf.ok ? withText(pdf.value.attached, { ...pdf.value, bytes }) : pdf;
}

function withText(bytes: Uint8Array, pdf: Copy['pdf']): Result<Copy, FileProblem> {
  const text = decodeText(bytes);
  return text === null ? refuse({ kind: 'not-text' }) : succeed({ text, pdf });
}
