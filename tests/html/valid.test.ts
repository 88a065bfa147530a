// @vitest-environment node
import { HtmlValidate } from 'html-validate/node';
import { describe, expect, it } from 'vitest';
import { makeComparison } from '#src/html/make-comparison.ts';
import { makeHtml } from '#src/html/make-html.ts';
import { anEntry, aReport, paragraph } from '#tests/builders/a-report.ts';
import { withWords } from './read-page.ts';
import {
  asSigned,
  emptyReport,
  exampleAnnexes,
  exampleComparison,
  exampleReport,
  fingerprint,
  fullReport,
  secondReport,
} from './reports.ts';

const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] });

async function faultsOf(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}

const odd = (words: string) => `${words} <b id="x"> &nbsp; " ' مرحبا \u0000\ud800`;

describe('the web page', () => {
  it.each([
    ['a draft', exampleReport, ''],
    ['a signed version', asSigned(exampleReport), fingerprint],
    ['an empty assessment', emptyReport, ''],
    ['an assessment with every field filled', fullReport(3), ''],
    ['odd words', withWords(exampleReport, odd), ''],
    [
      'a report without parts',
      aReport([], { chapters: [], summary: [], smallPrint: [], organisation: '' }),
      '',
    ],
    ['parts without words', aReport([paragraph(), anEntry('', []), { kind: 'list', items: [] }]), ''],
  ])('of %s is valid HTML', async (_, report, print) => {
    expect(await faultsOf(await makeHtml(report, print))).toEqual([]);
  });

  it('of a report with annexes and with what changed, and of a comparison, is valid HTML', async () => {
    const report = await makeHtml(secondReport, fingerprint, exampleAnnexes);

    expect(await faultsOf(report)).toEqual([]);
    expect(await faultsOf(await makeComparison(exampleComparison))).toEqual([]);
    expect(await faultsOf(await makeComparison(withWords(exampleComparison, odd)))).toEqual([]);
    expect(
      await faultsOf(await makeComparison({ ...exampleComparison, sections: [], smallPrint: [] })),
    ).toEqual([]);
  });

  it.each([
    ['an id that is there twice', (html: string) => html.replace('<h2 id="contents">', '<h2 id="summary">')],
    ['a paragraph in a heading', (html: string) => html.replace('</h1>', '<p>x</p></h1>')],
    ['a heading without words', (html: string) => html.replace('>Contents</h2>', '></h2>')],
  ])('would be refused with %s', async (_, spoil) => {
    const html = await makeHtml(exampleReport, '');
    expect(spoil(html)).not.toBe(html);

    expect(await faultsOf(spoil(html))).not.toEqual([]);
  });
});
