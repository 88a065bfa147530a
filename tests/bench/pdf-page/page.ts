import { LONGEST_MINUTES, requestPdf } from '#src/pdf/request-pdf.ts';
import type { Report } from '#src/report/report.ts';
import { aLongReport } from './a-long-report.ts';

export interface Timed {
  /** Null where it took too long and was stopped. */
  pages: number | null;
  milliseconds: number;
  /** The longest time for which the page could do nothing else. */
  longestGap: number;
}

declare global {
  interface Window {
    makeOurs: (sections: number) => Promise<Timed>;
    makeStock: (sections: number) => Promise<Timed>;
    idle: (milliseconds: number) => Promise<number>;
  }
}

window.makeOurs = (sections) =>
  timed(aLongReport(sections), async (report) => {
    const made = await requestPdf(report, { fingerprint: '', at: new Date(0), document: '{}' });
    if (!made.ok) throw new Error(made.problem.kind);
    return made.value.pages;
  });

window.makeStock = (sections) =>
  timed(aLongReport(sections), (report) => {
    const worker = new Worker(new URL('./stock-worker.ts', import.meta.url), { type: 'module' });
    return new Promise<number | null>((resolve, reject) => {
      const finish = (made: number | null) => {
        clearTimeout(limit);
        worker.terminate();
        resolve(made);
      };
      // As long as our own page would wait.
      const limit = setTimeout(() => finish(null), LONGEST_MINUTES * 60_000);
      worker.addEventListener('message', ({ data }) => finish(data));
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      worker.postMessage(report);
    });
  });

window.idle = async (milliseconds) => {
  const stop = watchGaps();
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  return stop();
};

async function timed(report: Report, make: (report: Report) => Promise<number | null>): Promise<Timed> {
  const stop = watchGaps();
  const began = performance.now();
  const pages = await make(report);
  return { pages, milliseconds: performance.now() - began, longestGap: stop() };
}

/** Takes turns with whatever else the page does; the longest wait for a turn is the longest gap. */
function watchGaps(): () => number {
  const turns = new MessageChannel();
  let last = performance.now();
  let longest = 0;
  turns.port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    turns.port2.postMessage(null);
  };
  turns.port2.postMessage(null);
  return () => {
    turns.port1.close();
    return longest;
  };
}
