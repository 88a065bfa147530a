// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { makeComparison } from '#src/html/make-comparison.ts';
import { makeHtml } from '#src/html/make-html.ts';
import { readPage, textOf } from './read-page.ts';
import { exampleAnnexes, exampleComparison, exampleReport, secondReport } from './reports.ts';

const page = readPage(await makeComparison(exampleComparison));

function under(id: string): Element {
  const section = page.getElementById(id)?.closest('.section');
  if (!section) throw new Error(`Nothing is called ${id}`);
  return section;
}

describe('a comparison as a web page', () => {
  it('says what is compared, when it was made, and that removed words are in it', () => {
    expect([...page.querySelectorAll('.standing dd')].map(textOf)).toEqual([
      'Version 1 as signed off on 22 November 2026',
      'As it stood on 1 March 2027',
      '1 March 2027',
    ]);
    expect(textOf(page.querySelector('header'))).toContain('It also shows words that were taken out.');
    expect(textOf(page.querySelector('header'))).toContain('Worked example, fictional');
    expect(textOf(page.querySelector('main'))).toContain('6 things are different.');
  });

  it('says each mark in words, for who does not see it and who copies it', () => {
    expect(textOf(under('changes-aims'))).toContain(
      'From 1 February 2027 a team of Removed: four community Added: five (end of change) health workers',
    );
    expect([...under('changes-drivers').querySelectorAll('ins, del')].map(textOf)).toEqual([
      'Removed: Housing',
      'Added: Food: its price and what can be bought nearby',
    ]);
    for (const mark of page.querySelectorAll('ins, del')) {
      expect(textOf(mark.querySelector('.spoken'))).toBe(mark.tagName === 'INS' ? 'Added:' : 'Removed:');
    }
  });

  it('says where words that stayed are not shown', () => {
    expect(textOf(under('changes-aims'))).toContain('[…](words that stayed the same)');
  });

  it('runs nothing, fetches nothing, and is the same file each time', async () => {
    expect(page.querySelectorAll('script, link, img, iframe, form')).toHaveLength(0);
    expect(await makeComparison(structuredClone(exampleComparison))).toBe(
      await makeComparison(exampleComparison),
    );
  });

  it('is not listed by who looks for pages', () => {
    expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
  });
});

describe('a report as a web page', () => {
  it('tells what changed with the same marks', async () => {
    const report = readPage(await makeHtml(secondReport, ''));
    const chapter = report.getElementById('stage-changes')?.closest('.chapter');

    expect(textOf(chapter?.querySelector('h2') ?? null)).toBe('What changed since version 1');
    expect([...(chapter?.querySelectorAll('ins') ?? [])].map(textOf)).toContain('Added: Nasreen Akhtar');
  });

  it('has annexes after its chapters, and its own links stay as they were without them', async () => {
    const report = readPage(await makeHtml(exampleReport, '', exampleAnnexes));
    const without = readPage(await makeHtml(exampleReport, ''));
    const links = (from: Document) =>
      [
        ...from.querySelectorAll(
          '.chapter:not([aria-labelledby^=stage-equality], [aria-labelledby^=stage-impact]) a',
        ),
      ].map((link) => link.getAttribute('href'));

    expect([...report.querySelectorAll('.chapter > h2')].map(textOf).slice(-2)).toEqual([
      'Annex: the public sector equality duty',
      'Annex: equality and health inequalities impact',
    ]);
    expect(textOf(report.querySelector('.contents'))).toContain('Sexual orientation');
    expect(links(report)).toEqual(links(without));
  });
});
