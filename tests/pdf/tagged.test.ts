// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { heatEngland2024 } from '#src/editions/heat-england-2024/edition.ts';
import { workedExample } from '#src/editions/worked-example/worked-example.ts';
import { makePdf } from '#src/pdf/make-pdf.ts';
import type { Report } from '#src/report/report.ts';
import { writeReport } from '#src/report/write-report.ts';
import { aReport, paragraph } from '#tests/builders/a-report.ts';
import { bare, bareText, fonts, readPages, readStructure } from './pdf-tools.ts';

async function make(report: Report): Promise<Uint8Array> {
  const { bytes } = await makePdf(report, { fonts, fingerprint: '', at: new Date('2026-11-22T10:00:00Z') });
  return bytes;
}

/** The types of the structure in the order of reading, each with its depth. */
function tagsIn(structure: string): string[] {
  return [...structure.matchAll(/^ *([A-Z][A-Za-z0-9]*)( \(block\)| \(inline\))?:?$/gm)].map(
    ([, tag = '']) => tag,
  );
}

function textIn(structure: string): string {
  return bare([...structure.matchAll(/^ *"(.*)"$/gm)].map(([, said = '']) => said).join(''));
}

describe('the structure of a PDF', () => {
  it('says every word of the pages in the same order, and nothing of their furniture', {
    timeout: 200_000,
  }, async () => {
    const bytes = await make(writeReport(workedExample('example'), heatEngland2024, { on: '2026-11-22' }));

    const structure = readStructure(bytes);

    const foot = /KitinHand:bowelscreeningoutreachPage\d+of\d+Draft,version1·Workedexample,fictional/g;
    expect(bareText(bytes).match(foot)).toHaveLength(readPages(bytes).length);
    expect(textIn(structure)).not.toMatch(/Page\d+of\d+/);
    const sorted = (text: string) => [...text].sort().join('');
    // The one table that may reach another page, where its heads come again and are not said again.
    const [before = '', ...after] = bareText(bytes).replace(foot, '').split('CommitmentAgreedornot');
    expect(after.length).toBeGreaterThan(0);
    expect(sorted(textIn(structure))).toBe(sorted([before, 'CommitmentAgreedornot', ...after].join('')));
  });

  it('has one heading of the first level, and skips none on the way down', { timeout: 200_000 }, async () => {
    const bytes = await make(writeReport(workedExample('example'), heatEngland2024, { on: '2026-11-22' }));

    const levels = tagsIn(readStructure(bytes)).flatMap((tag) => (/^H\d$/.test(tag) ? [Number(tag[1])] : []));

    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.length).toBeGreaterThan(80);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
  });

  it('is a table where there is one, and says its heads once on however many pages', async () => {
    const rows = Array.from({ length: 120 }, (_, row) => [`Row ${row}`, 'words']);
    const bytes = await make(aReport([{ kind: 'table', caption: 'Many', head: ['Name', 'Said'], rows }]));

    const structure = readStructure(bytes);

    expect(bareText(bytes).split('NameSaid').length - 1).toBeGreaterThan(1);
    // Two columns, and a row for each of which the first cell says what it is about.
    expect(tagsIn(structure).filter((tag) => tag === 'TH')).toHaveLength(2 + 120);
    expect(structure.match(/\/Scope \/Column/g)).toHaveLength(2);
    expect(structure.match(/\/Scope \/Row/g)).toHaveLength(120);
    expect(tagsIn(structure).filter((tag) => tag === 'TR')).toHaveLength(121);
    expect(tagsIn(structure).filter((tag) => tag === 'Table')).toHaveLength(1);
  });

  it('keeps a fact together however long it is, and lists neighbours in one list', async () => {
    const long = 'A long answer. '.repeat(400);
    const facts = [
      { label: 'Effect', value: ['short'] },
      { label: 'Known', value: [long, 'And more.'] },
    ];
    const bytes = await make(
      aReport([{ kind: 'entry', title: 'Group', tag: 'Mixed effect', facts, place: { page: 'groups' } }]),
    );

    const tags = tagsIn(readStructure(bytes)).join(' ');

    expect(tags).toMatch(/H4 P L LI LBody LI LBody P P/);
  });

  it('is a link where an address stands alone, which says where it leads', async () => {
    const bytes = await make(aReport([paragraph('https://example.org/a')]));

    expect(tagsIn(readStructure(bytes))).toContain('Link');
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/\/Contents \(https:\/\/example\.org\/a\)/);
  });
});
