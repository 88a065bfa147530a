import type { Annex } from '#src/report/annex.ts';
import type { Report, ReportChapter } from '#src/report/report.ts';
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

/** How an order goes to the worker: its chapters first, one by one, as copying a long report at once holds the page up. */
export type PdfOrderMessage =
  | { kind: 'chapter'; chapter: ReportChapter }
  | { kind: 'order'; order: PdfOrder };

/** What the worker sends back: progress, then one of the others. */
export type PdfMessage =
  | { kind: 'progress'; progress: PdfProgress }
  | { kind: 'made'; made: MadePdf }
  | { kind: 'does-not-fit'; unprinted: Unprinted }
  | { kind: 'could-not-make'; reason: string };
