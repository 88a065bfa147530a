// @vitest-environment node
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PdfMessage } from '#src/pdf/pdf-messages.ts';
import { requestPdf } from '#src/pdf/request-pdf.ts';
import { aReport } from '#tests/builders/a-report.ts';

class FakeWorker extends EventTarget {
  static all: FakeWorker[] = [];
  orders: unknown[] = [];
  ended = false;

  constructor() {
    super();
    FakeWorker.all.push(this);
  }

  postMessage(order: unknown): void {
    this.orders.push(order);
  }

  terminate(): void {
    this.ended = true;
  }

  say(message: PdfMessage): void {
    this.dispatchEvent(new MessageEvent('message', { data: message }));
  }
}

beforeEach(() => {
  FakeWorker.all = [];
  vi.stubGlobal('Worker', FakeWorker);
  vi.useFakeTimers();
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const report = aReport([]);
const at = new Date('2026-11-22T10:00:00Z');
const document = '{}';
const made = { bytes: new Uint8Array([1]), pages: 1, uncovered: [], unread: [] };

function workerAt(place: number): FakeWorker {
  const worker = FakeWorker.all[place];
  if (worker === undefined) throw new Error('No worker was started');
  return worker;
}

it('gives every document a worker of its own, and ends it', async () => {
  const one = requestPdf(report, { fingerprint: '', at, document });
  const two = requestPdf(report, { fingerprint: '', at, document });
  workerAt(0).say({ kind: 'made', made });
  workerAt(1).say({ kind: 'made', made });

  expect(await one).toEqual({ ok: true, value: made });
  await two;
  expect(FakeWorker.all.map(({ ended }) => ended)).toEqual([true, true]);
});

it('sends a report chapter by chapter, with room for the page between', async () => {
  const chapters = ['Prepare', 'Assess'].map((title) => ({ id: title, title, sections: [] }));
  void requestPdf({ ...report, chapters }, { fingerprint: '', at, document });
  expect(workerAt(0).orders).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(100);

  expect(workerAt(0).orders).toEqual([
    ...chapters.map((chapter) => ({ kind: 'chapter', chapter })),
    { kind: 'order', order: { report: { ...report, chapters: [] }, fingerprint: '', at, document } },
  ]);
});

it('tells how far the worker is', async () => {
  const seen: string[] = [];
  const asked = requestPdf(report, {
    fingerprint: '',
    at,
    document,
    onProgress: ({ stage }) => seen.push(stage),
  });
  workerAt(0).say({ kind: 'progress', progress: { stage: 'layout' } });
  workerAt(0).say({ kind: 'made', made });

  await asked;
  expect(seen).toEqual(['layout']);
});

it('ends a worker that takes more than five minutes', async () => {
  const asked = requestPdf(report, { fingerprint: '', at, document });
  vi.advanceTimersByTime(299_000);
  expect(workerAt(0).ended).toBe(false);
  vi.advanceTimersByTime(1_000);

  expect(await asked).toEqual({ ok: false, problem: { kind: 'took-too-long' } });
  expect(workerAt(0).ended).toBe(true);
});

it('ends the worker when the person stops it', async () => {
  const stopper = new AbortController();
  const asked = requestPdf(report, { fingerprint: '', at, document, signal: stopper.signal });
  stopper.abort();

  expect(await asked).toEqual({ ok: false, problem: { kind: 'stopped' } });
  expect(workerAt(0).ended).toBe(true);
});

it('starts no worker for what was stopped before it began', async () => {
  expect(await requestPdf(report, { fingerprint: '', at, document, signal: AbortSignal.abort() })).toEqual({
    ok: false,
    problem: { kind: 'stopped' },
  });
  expect(FakeWorker.all).toEqual([]);
});

it('gives the reason when the worker could not make it', async () => {
  const asked = requestPdf(report, { fingerprint: '', at, document });
  workerAt(0).say({ kind: 'could-not-make', reason: 'The font could not be read (404)' });

  expect(await asked).toEqual({
    ok: false,
    problem: { kind: 'could-not-make', reason: 'The font could not be read (404)' },
  });
  expect(workerAt(0).ended).toBe(true);
});

it('says where words would be cut off', async () => {
  const asked = requestPdf(report, { fingerprint: '', at, document });
  const unprinted = { under: ['Assess'], words: 'Long' };
  workerAt(0).say({ kind: 'does-not-fit', unprinted });

  expect(await asked).toEqual({ ok: false, problem: { kind: 'does-not-fit', unprinted } });
  expect(workerAt(0).ended).toBe(true);
});

it('gives a reason when the worker itself breaks', async () => {
  const asked = requestPdf(report, { fingerprint: '', at, document });
  workerAt(0).dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));

  expect(await asked).toEqual({ ok: false, problem: { kind: 'could-not-make', reason: 'out of memory' } });
});
