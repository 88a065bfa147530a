// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { makeHtml } from '#src/html/make-html.ts';
import type { Report } from '#src/report/report.ts';
import { anEntry, aReport, paragraph } from '#tests/builders/a-report.ts';
import { readPage, textOf, withWords } from './read-page.ts';
import { exampleReport } from './reports.ts';

const hostile = [
  '<script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '</title><img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '&lt;b&gt; &amp;amp; &#x3c;script&#x3e;',
  '<!-- <![CDATA[ ]]> -->',
  '"; } @import "https://evil.example/x.css"; a { content: "\\',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  '{{constructor.constructor("alert(1)")()}}',
];

/** What a page is made of besides its words: elements with their attributes, and the style without its strings. */
function shapeOf(page: Document): string {
  const elements = [...page.querySelectorAll('*')].map(
    ({ tagName, attributes }) => `${tagName} ${[...attributes].map(({ name }) => name).join(' ')}`,
  );
  // No string may hold a quotation mark.
  const style = (page.querySelector('style')?.textContent ?? '').replace(/"[^"\n]*"/g, '""');
  return [...elements, style].join('\n');
}

/** The example with the words behind each of its strings, so that its links and blanks stay what they are. */
function wordsAdded(words: string): Report {
  return withWords(exampleReport, (said) => (/^https?:/.test(said) ? said : `${said} ${words}`));
}

const harmless = shapeOf(readPage(await makeHtml(wordsAdded('harmless'), '')));

describe('words that look like code', () => {
  it.each(hostile)('stay words: %s', async (words) => {
    const page = readPage(await makeHtml(wordsAdded(words), ''));

    expect(shapeOf(page)).toBe(harmless);
    expect(textOf(page.querySelector('h1'))).toContain(words.replace(/\s+/g, ' '));
    expect(page.title).toContain(words);
    expect(textOf(page.body).split(words.replace(/\s+/g, ' ')).length).toBeGreaterThan(300);
  });

  it.each(hostile)('are no link: %s', async (words) => {
    const page = readPage(await makeHtml(aReport([paragraph(words), anEntry(words, [words], words)]), ''));

    expect(page.querySelectorAll('a:not([href^="#"])')).toHaveLength(0);
  });

  it('are a link when they are an address that is safe to open', async () => {
    const safe = ['https://example.org/a?b=1&c="2"', 'http://example.org', 'mailto:sam@example.org'];
    const page = readPage(await makeHtml(aReport([paragraph(...safe)]), ''));
    const links = [...page.querySelectorAll('a:not([href^="#"])')];

    expect(links.map(textOf)).toEqual(safe);
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'https://example.org/a?b=1&c=%222%22',
      'http://example.org/',
      'mailto:sam@example.org',
    ]);
  });
});

describe('characters that no page can hold', () => {
  it('are left out, or stand as the sign for one that is missing', async () => {
    const control = String.fromCharCode(0, 1, 8, 27, 127, 0x9f);
    const typed = `a${control}b\ud800c\ufffed\udc00e\tf\u2028g\u202eh`;
    const html = await makeHtml(
      withWords(aReport([paragraph(typed)]), (words) => (words === typed ? typed : words)),
      '',
    );
    const written = new TextDecoder().decode(new TextEncoder().encode(html));

    expect(written).toBe(html);
    expect(html).not.toMatch(/[^\P{Cc}\n]|\u202e|\ufffe/u);
    expect(textOf(readPage(html).body)).toContain('ab\ufffdcd\ufffde f gh');
  });

  it('leave no heading empty', async () => {
    const page = readPage(
      await makeHtml(aReport([anEntry('\u200b\u2060', ['x'])], { title: ' \u200b ' }), ''),
    );
    const headings = [...page.querySelectorAll('h1, h4')].map(textOf);

    expect(headings).toEqual(['Without a name', 'Without a name']);
  });
});

describe('words from right to left', () => {
  it('say their own direction wherever people typed them', async () => {
    const words = 'مرحبا بكم';
    const report = withWords(exampleReport, (said) => (/^https?:/.test(said) ? said : `${words} ${said}`));
    const page = readPage(await makeHtml(report, ''));
    const texts = [...page.body.querySelectorAll('*')].filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.includes(words)),
    );

    const undirected = texts.filter((element) => element.closest('[dir=auto]') === null);
    expect(undirected.map(({ outerHTML }) => outerHTML)).toEqual([]);
    expect(texts.length).toBeGreaterThan(300);
  });

  it('say their own language wherever people typed them', async () => {
    const words = 'مرحبا بكم';
    const report = withWords(exampleReport, (said) => (/^https?:/.test(said) ? said : words));
    const page = readPage(await makeHtml(report, ''));
    const texts = [...page.body.querySelectorAll('*')].filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue === words),
    );

    const unnamed = texts.filter((element) => element.closest('[lang]')?.getAttribute('lang') !== 'ar');
    expect(unnamed.map(({ outerHTML }) => outerHTML)).toEqual([]);
    expect(texts.length).toBeGreaterThan(300);
  });
});
