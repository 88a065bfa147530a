// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { type Assessment, signatureOf } from '#src/domain/assessment.ts';
import { heatEngland2024 } from '#src/editions/heat-england-2024/edition.ts';
import { workedExample } from '#src/editions/worked-example/worked-example.ts';
import { makePdf } from '#src/pdf/make-pdf.ts';
import { writeReport } from '#src/report/write-report.ts';
import { fonts, readPages } from './pdf-tools.ts';

const at = new Date('2026-11-22T10:00:00Z');
const fingerprint = '0123456789abcdef'.repeat(4);

function signed(assessment: Assessment): Assessment {
  const signature = {
    version: 1,
    signedAt: at.toISOString(),
    makerName: 'Priya Raghunathan',
    decision: 'proceed-with-conditions' as const,
    nextReview: '2027-08-18',
    fingerprint,
    previous: '' as const,
  };
  return { ...assessment, signatures: [signature] };
}

describe.each([
  ['as a draft', workedExample('example')],
  ['signed', signed(workedExample('example'))],
])('the worked example %s', (_, assessment) => {
  it('is 8 to 20 pages and under 300 KB, with all that a board needs on the first', {
    timeout: 60_000,
  }, async () => {
    const report = writeReport(assessment, heatEngland2024, { on: '2026-11-22' });
    const print = signatureOf(assessment)?.fingerprint ?? '';

    const { bytes, pages, uncovered } = await makePdf(report, { fonts, fingerprint: print, at });

    const [first = '', second = ''] = readPages(bytes);
    expect(pages).toBeGreaterThanOrEqual(8);
    expect(pages).toBeLessThanOrEqual(20);
    expect(bytes.length).toBeLessThan(300_000);
    for (const { title } of report.summary) expect(first).toContain(title);
    expect(first).toContain('This assessment is due for review');
    expect(second).toContain('Contents');
    expect(uncovered).toEqual([]);
  });
});
