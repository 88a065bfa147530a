import type { Annex } from '#src/report/annex.ts';
import type { Report } from '#src/report/report.ts';
import type { Unprinted } from './find-unprinted.ts';
import type { MadePdf, PdfProgress } from './make-pdf.ts';

/** What the page sends to the worker that makes a PDF. */
export interface PdfOrder {
  report: Report;
  fingerprint: string;
  at: Date;
  /** The assessment as canonical JSON, which goes into the file as its data. */
  document: string;
  /** What is added after the report; nothing where it is left out. */
  annexes?: readonly Annex[];
}

/** What the worker sends back: progress, then one of the others. */
export type PdfMessage =
  | { kind: 'progress'; progress: PdfProgress }
  | { kind: 'made'; made: MadePdf }
  | { kind: 'does-not-fit'; unprinted: Unprinted }
  | { kind: 'could-not-make'; reason: string };
