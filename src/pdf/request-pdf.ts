import { type Result, refuse, succeed } from '#src/domain/result.ts';
import type { Annex } from '#src/report/annex.ts';
import type { Report } from '#src/report/report.ts';
import type { Unprinted } from './find-unprinted.ts';
import type { MadePdf, PdfProgress } from './make-pdf.ts';
import type { PdfMessage, PdfOrder, PdfOrderMessage } from './pdf-messages.ts';

/** Why there is no PDF. The assessment is as it was. */
export type PdfProblem =
  | { kind: 'took-too-long' }
  | { kind: 'does-not-fit'; unprinted: Unprinted }
  | { kind: 'could-not-make'; reason: string }
  | { kind: 'stopped' };

export interface PdfRequest {
  /** 64 hexadecimal digits; empty for a draft. */
  fingerprint: string;
  at: Date;
  /** The assessment as canonical JSON. */
  document: string;
  /** What is added after the report. */
  annexes?: readonly Annex[];
  onProgress?: (progress: PdfProgress) => void;
  signal?: AbortSignal;
}

/** Long enough for hundreds of pages on an old laptop. */
export const LONGEST_MINUTES = 5;

/**
 * Makes a PDF off the page's thread. Every document gets a fresh worker, ended whatever happens: fonts used once drop
 * letters from the next document, and a worker that hangs can be ended.
 */
export function requestPdf(report: Report, request: PdfRequest): Promise<Result<MadePdf, PdfProblem>> {
  const { fingerprint, at, document, annexes, onProgress, signal } = request;
  if (signal?.aborted === true) return Promise.resolve(refuse({ kind: 'stopped' }));
  const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
  return new Promise((resolve) => {
    const finish = (result: Result<MadePdf, PdfProblem>) => {
      clearTimeout(limit);
      signal?.removeEventListener('abort', stop);
      worker.terminate();
      resolve(result);
    };
    const stop = () => finish(refuse({ kind: 'stopped' }));
    const limit = setTimeout(() => finish(refuse({ kind: 'took-too-long' })), LONGEST_MINUTES * 60_000);
    signal?.addEventListener('abort', stop);
    worker.addEventListener('message', ({ data }: MessageEvent<PdfMessage>) => {
      switch (data.kind) {
        case 'progress':
          onProgress?.(data.progress);
          return;
        case 'made':
          finish(succeed(data.made));
          return;
        case 'does-not-fit':
        case 'could-not-make':
          finish(refuse(data));
      }
    });
    worker.addEventListener('error', (event) => {
      // Handled here, so that it is not also reported as a fault of the page.
      event.preventDefault();
      finish(
        refuse({ kind: 'could-not-make', reason: event.message || 'The PDF maker could not be started' }),
      );
    });
    worker.addEventListener('messageerror', () => {
      finish(
        refuse({ kind: 'could-not-make', reason: 'The PDF maker sent something that could not be read' }),
      );
    });
    void send(worker, { report, fingerprint, at, document, ...(annexes && { annexes }) });
  });
}

async function send(worker: Worker, order: PdfOrder): Promise<void> {
  const { chapters, ...report } = order.report;
  const post = (message: PdfOrderMessage) => worker.postMessage(message);
  for (const chapter of chapters) {
    post({ kind: 'chapter', chapter });
    await new Promise((resolve) => setTimeout(resolve));
  }
  post({ kind: 'order', order: { ...order, report: { ...report, chapters: [] } } });
}
