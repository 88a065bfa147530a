// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { makeHtml } from '#src/html/make-html.ts';
import { aReport, paragraph } from '#tests/builders/a-report.ts';
import { readPage, textOf, wordsOf } from './read-page.ts';
import { asSigned, emptyReport, exampleReport, fingerprint, fullReport } from './reports.ts';

describe('the web page of a report', () => {
  it.each(Array.from({ length: 6 }, (_, turn) => turn))(
    'says every word of the report, turn %i',
    async (turn) => {
      const report = fullReport(turn);

      const said = textOf(readPage(await makeHtml(report, '')).body);

      const words = wordsOf(report);
      expect(words.filter((part) => !said.includes(part.replace(/\s+/g, ' ').trim()))).toEqual([]);
      expect(words.length).toBeGreaterThan(400);
    },
  );

  it('says every word of the worked example, and nothing is answered where nothing was', async () => {
    const said = textOf(readPage(await makeHtml(exampleReport, '')).body);
    expect(wordsOf(exampleReport).filter((part) => !said.includes(part))).toEqual([]);
    const empty = readPage(await makeHtml(emptyReport, ''));
    const unanswered = [...empty.querySelectorAll('.unanswered')].map(textOf);

    expect(unanswered.length).toBeGreaterThan(20);
    expect(new Set(unanswered)).toEqual(new Set(['Not answered']));
  });

  it('is the same, byte for byte, each time it is made', async () => {
    const once = await makeHtml(asSigned(exampleReport), fingerprint);

    expect(await makeHtml(structuredClone(asSigned(exampleReport)), fingerprint)).toBe(once);
    expect(await makeHtml(asSigned(exampleReport), 'f'.repeat(64))).not.toBe(once);
  });

  it('has a language, a title, one main heading and headings in order', async () => {
    const page = readPage(await makeHtml(exampleReport, ''));
    const levels = [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) =>
      Number(tagName[1]),
    );

    expect(page.documentElement.lang).toBe('en-GB');
    expect(page.title).toBe(
      'Kit in Hand: bowel screening outreach – Draft, version 1 – Worked example, fictional – Health equity assessment',
    );
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
    expect(levels.length).toBeGreaterThan(80);
  });

  it('lists all its chapters and sections, and each link in it leads somewhere', async () => {
    const page = readPage(await makeHtml(exampleReport, ''));
    const listed = [...page.querySelectorAll('nav a')].map(textOf);
    const inside = [...page.querySelectorAll('a[href^="#"]')];

    expect(listed).toEqual([
      'Summary',
      ...exampleReport.chapters.flatMap(({ title, sections }) => [
        title,
        ...sections.map((part) => part.title),
      ]),
      'About this document',
    ]);
    const lost = inside.filter((link) => page.querySelector(link.getAttribute('href') ?? '') === null);
    expect(lost.map((link) => link.outerHTML)).toEqual([]);
    expect(inside.length).toBeGreaterThan(60);
  });

  it('keeps every place apart, even where a file gives two the same id', async () => {
    const section = (title: string) => ({ id: 'same', title, parts: [paragraph(title)] });
    const chapter = { id: 'contents', title: 'Twice', sections: [section('One'), section('Two')] };
    const page = readPage(await makeHtml(aReport([], { chapters: [chapter, chapter] }), ''));
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('same-2');
  });

  it('has tables with a caption and with heads that say what they are the heads of', async () => {
    const page = readPage(await makeHtml(exampleReport, ''));
    const tables = [...page.querySelectorAll('table')];

    expect(tables.length).toBeGreaterThan(1);
    for (const table of tables) {
      expect(textOf(table.querySelector('caption'))).not.toBe('');
      expect([...table.querySelectorAll('thead th')].map((head) => head.getAttribute('scope'))).not.toContain(
        null,
      );
      for (const row of table.querySelectorAll('tbody tr')) {
        expect(row.firstElementChild?.getAttribute('scope')).toBe('row');
      }
    }
  });

  it('allows its own style by its hash, and loads and runs nothing', async () => {
    const html = await makeHtml(exampleReport, '');
    const page = readPage(html);
    const style = page.querySelector('style')?.textContent ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    const policy = page.querySelector('meta[http-equiv]');

    expect(policy?.getAttribute('content')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    expect(html.indexOf('http-equiv')).toBeLessThan(html.indexOf('<style'));
    expect(
      page.querySelectorAll('script, link, img, iframe, object, embed, base, form, [src], [style]'),
    ).toHaveLength(0);
    expect(page.querySelectorAll('style')).toHaveLength(1);
    expect(style).toContain('prefers-color-scheme: dark');
    expect(style).not.toMatch(/url\(|@import|@font-face/);
  });

  it.each([
    ['a draft', aReport([]), ['Draft'], true],
    ['a draft of the worked example', exampleReport, ['Draft', 'Worked example, fictional'], true],
    ['the signed worked example', asSigned(exampleReport), ['Worked example, fictional'], true],
    ['a signed report', asSigned(aReport([])), [], false],
  ])(
    'says at the top, in print and to search engines what kind of copy %s is',
    async (_, report, marks, hidden) => {
      const page = readPage(await makeHtml(report, ''));

      expect([...page.querySelectorAll('header .mark strong')].map(textOf)).toEqual(marks);
      expect(page.body.getAttribute('data-mark')).toBe(marks.length === 0 ? null : marks.join('\n'));
      expect(page.querySelector('meta[name=robots]') !== null).toBe(hidden);
      expect(page.body.firstElementChild?.getAttribute('href')).toBe('#report');
    },
  );

  it('shows the fingerprint of a signed version, short at the top and whole at the end', async () => {
    const page = readPage(await makeHtml(asSigned(exampleReport), fingerprint));
    const draft = readPage(await makeHtml(exampleReport, ''));

    expect(textOf(page.querySelector('header'))).toContain('0123 4567 89ab cdef 0123 4567 89ab cdef');
    expect(textOf(page.querySelector('footer'))).toContain(fingerprint);
    expect(textOf(draft.body)).not.toContain('Fingerprint');
  });

  it('describes itself, with nothing that changes from release to release', async () => {
    const page = readPage(await makeHtml(exampleReport, ''));
    const meta = (name: string) => page.querySelector(`meta[name=${name}]`)?.getAttribute('content');

    expect(meta('description')).toBe(
      'Health equity assessment by Marlbeck Community Health NHS Trust. Draft, version 1, 22 November 2026.',
    );
    expect(meta('author')).toBe('Marlbeck Community Health NHS Trust');
    expect(meta('generator')).toBe('Health Equity Assessment Tool (HEAT)');
  });
});
