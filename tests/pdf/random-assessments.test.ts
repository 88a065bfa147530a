// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makePdf } from '#src/pdf/make-pdf.ts';
import { printableReport } from '#src/pdf/printable-report.ts';
import type { Report } from '#src/report/report.ts';
import { writeReport } from '#src/report/write-report.ts';
import { someAssessment } from '#tests/builders/random-assessment.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';
import { bare, bareText, fonts } from './pdf-tools.ts';
import { validate, validatorIsHere } from './verapdf/validate.ts';

// RANDOM_PDFS=200 npx vitest run tests/pdf/random-assessments.test.ts
const COUNT = Number(process.env.RANDOM_PDFS ?? 10);
const SEED = 20261122;

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

it(`${COUNT} random assessments: every word is in the PDF, and it comes out the same again`, {
  timeout: 60_000 + COUNT * 60_000,
}, async () => {
  const files: Record<string, Uint8Array> = {};
  let words = 0;
  for (const [at, report] of reports.entries()) {
    const make = () => makePdf(report, { fonts, fingerprint: '', at: new Date('2026-11-22T10:00:00Z') });
    const { bytes, uncovered } = await make();
    const again = await make();
    expect(Buffer.from(again.bytes).equals(Buffer.from(bytes)), `file ${at}`).toBe(true);
    expect(uncovered, `file ${at}`).toEqual([]);

    const foot = /Page\d+of\d+Draft,version1/g;
    const said = bareText(bytes).replace(foot, '');
    const wanted = textsIn(report)
      .flatMap((text) => text.split(/\s+/))
      .filter((word) => bare(word).length > 0);
    words += wanted.length;
    // A word over two pages has a foot in the middle, so the ends of long ones are looked for.
    const missing = wanted.filter(
      (word) => !said.includes(bare(word)) && !said.includes(bare(word).slice(-9)),
    );
    expect(missing, `file ${at}`).toEqual([]);
    files[`${at}.pdf`] = bytes;
  }
  expect(words).toBeGreaterThan(COUNT * 300);

  if (!validatorIsHere) return;
  const failed = Object.entries(validate(files)).filter(
    ([, { ua1, '3a': a3a }]) => ua1 !== 'PASS' || a3a !== 'PASS',
  );
  expect(failed).toEqual([]);
  expect(Object.keys(files)).toHaveLength(COUNT);
});
