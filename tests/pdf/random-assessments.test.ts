// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makePdf } from '#src/pdf/make-pdf.ts';
import { printableReport } from '#src/pdf/printable-report.ts';
import type { Report } from '#src/report/report.ts';
import { writeReport } from '#src/report/write-report.ts';
import { aReport, paragraph } from '#tests/builders/a-report.ts';
import { someAssessment } from '#tests/builders/random-assessment.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';
import { namedScripts, wordsOfScripts } from '#tests/builders/words-of-scripts.ts';
import { findLostText } from './find-lost-text.ts';
import { bare, fonts } from './pdf-tools.ts';
import { validate, validatorIsHere } from './verapdf/validate.ts';

// RANDOM_PDFS=50 RANDOM_SEED=1 npx vitest run tests/pdf/random-assessments.test.ts, and so on with other seeds: react-pdf
// keeps what it made for as long as the process lives, and memory ends after some hundred documents.
const COUNT = Number(process.env.RANDOM_PDFS ?? 10);
const SEED = Number(process.env.RANDOM_SEED ?? 20261122);
const at = new Date('2026-11-22T10:00:00Z');

const reports = fc
  .sample(someAssessment(tinyEdition), { numRuns: COUNT, seed: SEED })
  .map((assessment) => writeReport(assessment, tinyEdition, { on: '2026-11-22' }));

/** Every text of a report that is meant to be read, but for the organisation, which is in the file's description. */
function textsIn(report: Report): string[] {
  const hidden = new Set(['place', 'id', 'kind', 'status', 'use', 'language', 'organisation']);
  const visit = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, part]) => (hidden.has(key) ? [] : visit(part)));
  };
  return visit(printableReport(report));
}

const make = (report: Report) => makePdf(report, { fonts, fingerprint: '', at });

it(`${COUNT} random assessments: every text is in the PDF, and it comes out the same again`, {
  timeout: 60_000 + COUNT * 60_000,
}, async () => {
  const files: Record<string, Uint8Array> = {};
  let letters = 0;
  const scripts = new Set<string>();
  for (const [place, report] of reports.entries()) {
    const { bytes, uncovered } = await make(report);
    const again = await make(report);
    expect(Buffer.from(again.bytes).equals(Buffer.from(bytes)), `file ${place}`).toBe(true);
    expect(uncovered, `file ${place}`).toEqual([]);

    const texts = textsIn(report);
    expect(findLostText(texts, bytes), `file ${place}`).toEqual([]);
    letters += bare(texts.join('')).length;
    for (const script of namedScripts) {
      if (wordsOfScripts[script].some((word) => texts.some((text) => text.includes(word))))
        scripts.add(script);
    }
    files[`${place}.pdf`] = bytes;
  }
  // So that it can't be of no use without a word.
  expect(letters).toBeGreaterThan(COUNT * 3_000);
  expect([...scripts].toSorted()).toEqual(namedScripts.toSorted());

  if (!validatorIsHere) return;
  const failed = Object.entries(validate(files)).filter(
    ([, { ua1, '3a': a3a }]) => ua1 !== 'PASS' || a3a !== 'PASS',
  );
  expect(failed).toEqual([]);
  expect(Object.keys(files)).toHaveLength(COUNT);
});

/** A word without its last mark or letter, or nothing in its place. */
const damages: Record<string, (word: string) => string> = {
  'a word': () => '',
  'a letter or a vowel sign': (word) => Array.from(word).slice(0, -1).join(''),
};

it.each(Object.entries(damages))(
  'a text is told as lost when %s of it is, in any script',
  {
    timeout: 60_000,
  },
  async (_, damage) => {
    const sentences = namedScripts
      .filter((script) => script !== 'signs')
      .map((script) => wordsOfScripts[script].filter((word) => Array.from(word).length > 2));
    const damaged = sentences.map(([first = '', ...others]) => [damage(first), ...others]);
    const reportOf = (all: readonly (readonly string[])[]) =>
      aReport([paragraph(...all.map((words) => words.join(' ')))]);
    const whole = reportOf(sentences);
    const { bytes } = await make(reportOf(damaged));

    const lost = findLostText(textsIn(whole), bytes);

    // A word of each, or all of it; and the letters themselves.
    expect(lost.filter((text) => Array.from(text).length > 1)).toHaveLength(sentences.length);
    expect(lost.length).toBeGreaterThan(sentences.length);
    expect(findLostText(textsIn(reportOf(damaged)), bytes)).toEqual([]);
  },
);
