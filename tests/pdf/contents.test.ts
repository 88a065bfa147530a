// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { makePdf } from '#src/pdf/make-pdf.ts';
import type { ReportChapter } from '#src/report/report.ts';
import { aReport, paragraph } from '#tests/builders/a-report.ts';
import { innerLinks } from './links-in.ts';
import { fonts, readPages, readStructure } from './pdf-tools.ts';

const chapters: ReportChapter[] = ['Prepare', 'Assess', 'Refine'].map((title, chapter) => ({
  id: title,
  title,
  sections: ['one', 'two'].map((name) => ({
    id: `${title}-${name}`,
    title: `${title} ${name}`,
    parts: [paragraph('Words fill pages. '.repeat(300 * (chapter + 1)))],
  })),
}));
const titles = chapters.flatMap(({ title, sections }) => [
  title,
  ...sections.map((section) => section.title),
]);

async function make() {
  return makePdf(aReport([], { chapters }), {
    fonts,
    fingerprint: '',
    at: new Date('2026-11-22T10:00:00Z'),
  });
}

describe('the contents of a PDF', () => {
  it('name every chapter and section with the page that it begins on', { timeout: 60_000 }, async () => {
    const { bytes, pages } = await make();

    const read = readPages(bytes);
    const [, contents = ''] = read;
    const pageWith = (heading: string) =>
      read.findIndex((text, at) => at > 0 && text.split('\n').some((line) => line.trim() === heading)) + 1;
    for (const title of titles) {
      expect(pageWith(title), title).toBeGreaterThan(1);
      expect(contents).toMatch(new RegExp(`^${title}\\s+${pageWith(title)}$`, 'm'));
    }
    expect(pages).toBeGreaterThan(8);
  });

  it('lead to the headings themselves, and say where to', { timeout: 60_000 }, async () => {
    const { bytes } = await make();

    const links = await innerLinks(bytes);

    expect(links.map(({ says }) => says)).toEqual(
      [...titles, 'About this document'].map((to) => `Go to ${to}`),
    );
    const read = readPages(bytes);
    for (const { from, to, says } of links) {
      expect(from).toBe(2);
      expect(read[to - 1]).toContain(says.replace('Go to ', ''));
    }
    const places = links.map(({ to, down }) => to * 842 + down);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(new Set(places).size).toBe(places.length);
  });

  it('are contents to those who read by structure, with the sections of a chapter below it', {
    timeout: 60_000,
  }, async () => {
    const structure = readStructure((await make()).bytes);

    const tags = [...structure.matchAll(/^( *)(TOCI?)(?: |$)/gm)].map(([, , tag]) => tag).join(' ');
    const chapter = 'TOCI TOC TOCI TOCI';
    expect(tags).toBe(`TOC ${chapter} ${chapter} ${chapter} TOCI`);
    expect(structure.match(/TOCI\s+Reference \(inline\)\s+Link \(inline\)\s+Object/g)).toHaveLength(10);
  });
});
