// @vitest-environment node
import { beforeAll, describe, expect, it } from 'vitest';
import { heatEngland2024 } from '#src/editions/heat-england-2024/edition.ts';
import { makePdf } from '#src/pdf/make-pdf.ts';
import { writeAnnexes } from '#src/report/annex.ts';
import type { Report, ReportRun } from '#src/report/report.ts';
import { writeReport } from '#src/report/write-report.ts';
import { aChangedExample } from '#tests/builders/a-changed-example.ts';
import { aReport } from '#tests/builders/a-report.ts';
import { bareText, fonts, readPages, readStructure } from './pdf-tools.ts';
import { validate, validatorIsHere } from './verapdf/validate.ts';

const on = '2026-11-22';
const at = new Date('2026-11-22T10:00:00Z');
const { before, after } = aChangedExample();
const signed: Report = {
  ...writeReport(after, heatEngland2024, { on, since: { version: 1, answers: before.answers } }),
  status: 'signed',
  standing: 'Signed off, version 2',
};
const annexes = writeAnnexes(['equality-duty', 'impact'], after, heatEngland2024, on);

let bytes: Uint8Array;
let pages: string[];

beforeAll(async () => {
  bytes = (await makePdf(signed, { fonts, fingerprint: 'ab'.repeat(32), at, annexes })).bytes;
  pages = readPages(bytes);
}, 120_000);

async function makeChanges(...lines: ReportRun[][]): Promise<Uint8Array> {
  const report = aReport([{ kind: 'change', title: 'Aims', tag: 'Added', lines }]);
  return (await makePdf(report, { fonts, fingerprint: '', at })).bytes;
}

const odd: ReportRun[][] = [
  [
    { said: 'kept', text: 'Before ' },
    { said: 'removed', text: 'W'.repeat(300) },
    { said: 'added', text: 'W'.repeat(300) },
    { said: 'kept', text: 'W'.repeat(300) },
  ],
  [
    { said: 'added', text: 'مرحبا بكم' },
    { said: 'kept', text: ' and हिन्दी বাংলা ' },
    { said: 'removed', text: 'বাংলা লেখা' },
    { said: 'left-out', text: '[…]' },
  ],
  [{ said: 'added', text: 'many words '.repeat(2_000) }],
  [{ said: 'removed', text: '¶' }],
];

describe('what changed, on paper', () => {
  it('is marked in words, which are copied and heard with the rest', async () => {
    const text = pages.join(' ').replace(/\s+/g, ' ');
    const few = await makeChanges([
      { said: 'kept', text: 'A team of ' },
      { said: 'removed', text: 'four ' },
      { said: 'added', text: 'five ' },
      { said: 'kept', text: 'workers' },
    ]);

    expect(text).toContain('a team of [removed: four community] [added: five] health workers');
    expect(text).toContain('Owner: [added: Nasreen Akhtar]');
    expect(readStructure(few)).toContain('"A team of [removed: four] [added: five] workers"');
  });

  it('loses no letter of what came, went or stayed, however odd', { timeout: 120_000 }, async () => {
    const text = bareText(await makeChanges(...odd));

    expect(text.split('W')).toHaveLength(901);
    expect(text.split('many')).toHaveLength(2_001);
    expect(text.split('words')).toHaveLength(2_001);
    expect(text).toContain('[removed:¶]');
  });
});

describe('an annex, on paper', () => {
  it('comes after all that was signed, on pages that say so', () => {
    const first = pages.findIndex((page) => page.includes('Annex, not part of what was signed'));
    const contents = pages.slice(1, 3).join(' ').replace(/\s+/g, ' ');

    expect(first).toBeGreaterThan(0);
    for (const page of pages.slice(first)) {
      expect(page).toContain('Annex, not part of what was signed. Signed off, version 2');
      expect(page).not.toContain('Fingerprint abab');
    }
    for (const page of pages.slice(0, first)) {
      expect(page).toContain('Fingerprint abab');
      expect(page).not.toContain('Annex, not part');
    }
    expect(contents).toContain(`Annex: the public sector equality duty ${first + 1}`);
  });

  it('leaves page one as it was without it', { timeout: 60_000 }, async () => {
    const { bytes: alone } = await makePdf(signed, { fonts, fingerprint: 'ab'.repeat(32), at });
    const numberless = (page = '') => page.replace(/Page \d+ of \d+/, '');

    expect(numberless(pages[0])).toBe(numberless(readPages(alone)[0]));
    expect(numberless(pages[0])).toContain('Kit in Hand');
  });
});

describe.runIf(validatorIsHere)('veraPDF', () => {
  it('finds nothing in them against PDF/UA-1 and PDF/A-3a', { timeout: 300_000 }, async () => {
    const passed = { ua1: 'PASS', '3a': 'PASS' };

    expect(validate({ 'annexes.pdf': bytes, 'odd.pdf': await makeChanges(...odd) })).toEqual({
      'annexes.pdf': passed,
      'odd.pdf': passed,
    });
  });
});
