// @vitest-environment node
import { View } from '@react-pdf/renderer';
import { createElement } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Report } from '#src/report/report.ts';
import { anEntry, aReport, paragraph } from '#tests/builders/a-report.ts';
import { bare, bareText, fonts } from './pdf-tools.ts';

const at = new Date('2026-11-22T10:00:00Z');
const manyWords = (count: number) => Array.from({ length: count }, (_, word) => `word${word}`).join(' ');

afterEach(() => {
  vi.doUnmock('#src/pdf/pages/words.tsx');
  vi.doUnmock('#src/pdf/break-words.ts');
  vi.resetModules();
});

/** Makes a PDF with the modules as they are mocked just now. */
async function make(report: Report) {
  const { makePdf } = await import('#src/pdf/make-pdf.ts');
  return makePdf(report, { fonts, fingerprint: '', at });
}

/** What kept a PDF from being made. */
async function refusal(report: Report): Promise<unknown> {
  const { UnprintedError } = await import('#src/pdf/find-unprinted.ts');
  const error = await make(report).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof UnprintedError ? error.unprinted : error;
}

const torture = {
  'a word of 400 letters': 'Llanfairpwllgwyngyll'.repeat(20),
  'a paragraph of 6,000 words': manyWords(6_000),
  'control characters': 'a\u0000b\u0007c\u001fd\u0085e\u009ff',
  'half surrogate pairs': '\ud800a\udfff b\udc00',
  nothing: '',
  spaces: '   ',
};

it.each(Object.entries(torture))('prints %s, wherever it is said', { timeout: 60_000 }, async (_, text) => {
  const answer = {
    kind: 'answer' as const,
    question: 'Why?',
    answer: [text],
    note: [text],
    place: { page: 'p' },
  };

  const { bytes } = await make(aReport([paragraph(text), anEntry('Group', [text]), answer]));

  const { printableReport } = await import('#src/pdf/printable-report.ts');
  const expected = bare(printableReport(aReport([], { title: text }), () => true).report.title);
  const printed = bareText(bytes).replace(/StopsmokinginAberdarePage\d+of\d+Draft,version1/g, '');
  expect(printed.split(expected).length - 1).toBeGreaterThanOrEqual(4);
});

it('prints a cell of 2,500 words', { timeout: 60_000 }, async () => {
  const rows = [['before', manyWords(2_500), 'beside']];

  const { bytes } = await make(aReport([{ kind: 'table', caption: 'Long', head: ['A', 'B', 'C'], rows }]));

  const text = bareText(bytes);
  const missing = manyWords(2_500)
    .split(' ')
    .filter((word) => !text.includes(word));
  expect(missing).toEqual([]);
});

it('makes no file of words that are kept in one piece taller than a page, and says where they are', {
  timeout: 60_000,
}, async () => {
  vi.doMock('#src/pdf/pages/words.tsx', async (importActual) => {
    const { Words } = await importActual<typeof import('#src/pdf/pages/words.tsx')>();
    const inOnePiece = (props: Parameters<typeof Words>[0]) =>
      createElement(View, { wrap: false }, createElement(Words, props));
    return { Words: inOnePiece };
  });

  const found = await refusal(aReport([paragraph('Short.'), paragraph(manyWords(6_000))]));

  expect(found).toEqual({
    under: ['Prepare', 'Programme'],
    words: expect.stringMatching(/^word0 word1 .* …$/),
  });
});

it('makes no file of a word that runs out of its box, and says where it is', {
  timeout: 60_000,
}, async () => {
  vi.doMock('#src/pdf/break-words.ts', async (importActual) => ({
    ...(await importActual<object>()),
    breakWords: (text: string) => text,
  }));
  const question = 'What are the aims?';
  const answer = {
    kind: 'answer' as const,
    question,
    answer: ['W'.repeat(400)],
    note: [],
    place: { page: 'p' },
  };

  const found = await refusal(aReport([answer]));

  expect(found).toEqual({ under: ['Prepare', 'Programme', question], words: `${'W'.repeat(60)} …` });
});

it('makes no file of a word that leaves its column and not the page', { timeout: 60_000 }, async () => {
  vi.doMock('#src/pdf/break-words.ts', async (importActual) => ({
    ...(await importActual<object>()),
    breakWords: (text: string) => text,
  }));
  const rows = [['W'.repeat(32), 'b', 'c', 'd']];

  const found = await refusal(
    aReport([{ kind: 'table', caption: 'Wide', head: ['A', 'B', 'C', 'D'], rows }]),
  );

  expect(found).toEqual({ under: ['Prepare', 'Programme'], words: 'W'.repeat(32) });
});
