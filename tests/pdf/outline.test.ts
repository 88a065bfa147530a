// @vitest-environment node
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it } from 'vitest';
import { makePdf } from '#src/pdf/make-pdf.ts';
import { aReport, paragraph } from '#tests/builders/a-report.ts';
import { fonts } from './pdf-tools.ts';

it('lists chapters with their sections in the outline beside a PDF', async () => {
  const report = aReport([], {
    chapters: [
      {
        id: 'a',
        title: 'Prepare',
        sections: [
          { id: 'a1', title: 'Programme', parts: [paragraph('Words. '.repeat(3_000))] },
          { id: 'a2', title: 'Evidence', parts: [paragraph('Words')] },
        ],
      },
      { id: 'b', title: 'Assess', sections: [{ id: 'b1', title: 'Causes', parts: [paragraph('Words')] }] },
    ],
  });
  const { bytes } = await makePdf(report, { fonts, fingerprint: '', at: new Date('2026-11-22T10:00:00Z') });

  const outline = await (await getDocument({ data: bytes, verbosity: 0 }).promise).getOutline();

  expect(
    outline.map(({ title, items }) => [title, items.map((item: { title: string }) => item.title)]),
  ).toEqual([
    ['Prepare', ['Programme', 'Evidence']],
    ['Assess', ['Causes']],
    ['About this document', []],
  ]);
});
