// @vitest-environment node
import { expect, it } from 'vitest';
import { makePdf } from '#src/pdf/make-pdf.ts';
import { writeReport } from '#src/report/write-report.ts';
import { anAnswer, anAssessment, SOME_DAY } from '#tests/builders/an-assessment.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';
import { innerLinks } from './links-in.ts';
import { fonts, readPages } from './pdf-tools.ts';

it('takes a reader from evidence to what it supports and back, with the page for those on paper', {
  timeout: 60_000,
}, async () => {
  const assessment = anAssessment({
    answers: {
      'q-long': anAnswer('long-text', { text: 'Words fill pages. '.repeat(400) }),
      'q-evidence': anAnswer('evidence', { title: 'Survey', supports: ['q-long', 'carers'] }),
      'q-gaps': anAnswer('evidence-gaps', { missing: 'Words fill pages. '.repeat(400) }),
      'q-groups': anAnswer('population-groups', { id: 'carers', name: 'Carers' }),
    },
  });
  const { bytes } = await makePdf(writeReport(assessment, tinyEdition, { on: SOME_DAY }), {
    fonts,
    fingerprint: '',
    at: new Date('2026-11-22T10:00:00Z'),
  });

  const pages = readPages(bytes);
  const links = (await innerLinks(bytes)).filter(({ from }) => from > 2);
  const pageOf = (heading: string) =>
    pages.findIndex((text, at) => at > 0 && text.includes(`\n${heading}\n`)) + 1;

  expect(links.map(({ says }) => says)).toEqual([
    'Go to Evidence 1: Survey',
    'Go to What is it for?',
    'Go to Carers',
    'Go to Evidence 1: Survey',
  ]);
  const evidence = pageOf('Evidence 1: Survey');
  expect(links.map(({ to }) => to)).toEqual([
    evidence,
    pageOf('What is it for?'),
    pageOf('Carers'),
    evidence,
  ]);
  for (const { from, to } of links) expect(pages[from - 1]).toContain(`page ${to}`);
  expect(new Set(links.map(({ to }) => to)).size).toBe(3);
});
