// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { heatEngland2024 } from '#src/editions/heat-england-2024/edition.ts';
import { workedExample } from '#src/editions/worked-example/worked-example.ts';
import { makePdf } from '#src/pdf/make-pdf.ts';
import type { Report } from '#src/report/report.ts';
import { writeReport } from '#src/report/write-report.ts';
import { anEntry, aReport, paragraph } from '#tests/builders/a-report.ts';
import { fillEveryField } from '#tests/builders/fill-every-field.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';
import { fonts } from './pdf-tools.ts';
import { validate, validatorIsHere } from './verapdf/validate.ts';

const passed = { ua1: 'PASS', '3a': 'PASS' };
const on = '2026-11-22';

async function make(report: Report, fingerprint = ''): Promise<Uint8Array> {
  const { bytes } = await makePdf(report, { fonts, fingerprint, at: new Date('2026-11-22T10:00:00Z') });
  return bytes;
}

/** The file with one text in the place of another of the same length, so that nothing else in it moves. */
function changed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  if (from.length !== to.length || !text.includes(from)) throw new Error(`There is no ${from}`);
  return Buffer.from(text.replace(from, to), 'latin1');
}

describe.runIf(validatorIsHere)('veraPDF', () => {
  it('finds nothing in our files against PDF/UA-1 and PDF/A-3a', { timeout: 400_000 }, async () => {
    const example = writeReport(workedExample('example'), heatEngland2024, { on });
    const { assessment } = fillEveryField(tinyEdition, 2);
    const table = { kind: 'table' as const, caption: 'Many rows', head: ['A', 'B', 'C'] };
    const files = {
      'draft.pdf': await make(example),
      'signed.pdf': await make({ ...example, status: 'signed' }, '0123456789abcdef'.repeat(4)),
      'every-field.pdf': await make(writeReport(assessment, tinyEdition, { on })),
      'markup.pdf': await make(
        aReport([paragraph('1 < 2 & 3 > 2')], { title: 'Tom & Jerry <b>', organisation: '"&"' }),
      ),
      'links.pdf': await make(
        aReport([paragraph('https://example.org/a'), anEntry('E', ['https://example.org/b'])]),
      ),
      'empty.pdf': await make(aReport([], { organisation: '', summary: [], smallPrint: [] })),
      'long-table.pdf': await make(
        aReport([
          { ...table, rows: Array.from({ length: 120 }, (_, row) => [`${row}`, 'words '.repeat(9), '']) },
        ]),
      ),
      'torture.pdf': await make(
        aReport([
          paragraph('W'.repeat(400), 'many words '.repeat(3_000), '健 🙂 \ud800 \u202e', ''),
          anEntry('', []),
        ]),
      ),
    };

    const verdicts = validate(files);

    expect(verdicts).toEqual(Object.fromEntries(Object.keys(files).map((name) => [name, passed])));
  });

  it('sees when something is wrong with one', { timeout: 200_000 }, async () => {
    const bytes = await make(aReport([anEntry('Group', ['words'])]));
    const verdicts = validate({
      'no-language.pdf': changed(bytes, '/Lang (en-GB)', '/Lung (en-GB)'),
      'not-marked.pdf': changed(bytes, '/Marked true', '/Marked null'),
      'no-title-bar.pdf': changed(bytes, '/DisplayDocTitle', '/DisplayDocTitel'),
      'no-part.pdf': changed(bytes, '<pdfuaid:part>1', '<pdfuaid:part>9'),
      'skipped-heading.pdf': changed(bytes, '/S /H3', '/S /H5'),
      'item-without-list.pdf': changed(bytes, '/S /L\n', '/S /P\n'),
    });

    for (const [name, { ua1 }] of Object.entries(verdicts)) expect(`${name} ${ua1}`).toContain('FAIL');
  });
});
