// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { makeHtml } from '#src/html/make-html.ts';
import type { ReportPart } from '#src/report/report.ts';
import { aReport } from '#tests/builders/a-report.ts';
import { readPage, textOf } from './read-page.ts';
import { exampleReport } from './reports.ts';

const place = { page: 'programme' };

function answer(question: string): ReportPart {
  return { kind: 'answer', question, answer: ['Yes'], note: [], place };
}

function entry(title: string, label: string, value: string): ReportPart {
  return { kind: 'entry', title, facts: [{ label, value: [value] }], place };
}

const evidence = (title: string, supports: string) => entry(title, 'Answers it supports', supports);
const group = (title: string) => entry(title, 'What we know', 'Little.');

async function linksOf(...parts: ReportPart[]): Promise<Record<string, string[]>> {
  const page = readPage(await makeHtml(aReport(parts), ''));
  const links: Record<string, string[]> = {};
  for (const part of page.querySelectorAll('.answer, .entry')) {
    const title = textOf(part.querySelector('h4'));
    links[title] = [...part.querySelectorAll('a')].map((link) => {
      const target = page.querySelector(link.getAttribute('href') ?? '');
      return `${textOf(link)} -> ${textOf(target)}`;
    });
  }
  return links;
}

describe('evidence and what it supports', () => {
  it('lead to each other', async () => {
    const links = await linksOf(
      answer('Who is it for?'),
      group('Carers'),
      evidence('Evidence 1: Waits', 'Who is it for?; Carers'),
      evidence('Evidence 2: Voices', 'Carers'),
    );

    expect(links).toEqual({
      'Who is it for?': ['Evidence 1 -> Evidence 1: Waits'],
      Carers: ['Evidence 1 -> Evidence 1: Waits', 'Evidence 2 -> Evidence 2: Voices'],
      'Evidence 1: Waits': ['Who is it for? -> Who is it for?', 'Carers -> Carers'],
      'Evidence 2: Voices': ['Carers -> Carers'],
    });
  });

  it('stand one below the other where a line was written for each', async () => {
    const supports = { label: 'Answers it supports', value: ['Who is it for?', 'Carers'] };
    const page = readPage(
      await makeHtml(
        aReport([
          answer('Who is it for?'),
          group('Carers'),
          { kind: 'entry', title: 'Evidence 1', facts: [supports], place },
        ]),
        '',
      ),
    );

    expect([...page.querySelectorAll('.entry dd > p')].map(textOf)).toEqual(
      expect.arrayContaining(['Who is it for?', 'Carers']),
    );
  });

  it('are found where a name holds what stands between names, and where one begins like another', async () => {
    const links = await linksOf(
      group('Carers'),
      group('Carers; young people'),
      evidence('Evidence 1', 'Carers; young people; Carers; Carers of old people'),
    );

    expect(links['Evidence 1']).toEqual(['Carers; young people -> Carers; young people', 'Carers -> Carers']);
  });

  it('are not linked where two share a name, or nobody has it', async () => {
    const links = await linksOf(group('Carers'), group('Carers'), evidence('Evidence 1', 'Carers; Nobody'));

    expect(links).toEqual({ Carers: [], 'Evidence 1': [] });
  });

  it('are not found in other words that happen to be a name', async () => {
    expect(await linksOf(group('Sam'), entry('Action 1', 'Owner', 'Sam'))).toEqual({
      Sam: [],
      'Action 1': [],
    });
  });
});

it('the actions and measures of a group lead to it and back', async () => {
  const links = await linksOf(
    group('Carers'),
    entry('Action 1: Open late', 'Groups it is for', 'Carers'),
    entry('Measure 1: Visits', 'Broken down by', 'Carers'),
  );

  expect(links.Carers).toEqual(['Action 1 -> Action 1: Open late', 'Measure 1 -> Measure 1: Visits']);
  expect(links['Action 1: Open late']).toEqual(['Carers -> Carers']);
});

it('all evidence of the worked example leads somewhere', async () => {
  const page = readPage(await makeHtml(exampleReport, ''));
  const items = [...page.querySelectorAll('.entry')].filter((part) =>
    textOf(part.querySelector('h4')).startsWith('Evidence '),
  );

  expect(items.length).toBe(11);
  for (const item of items) {
    const title = textOf(item.querySelector('h4'));
    const back = `a[href="#${item.querySelector('h4')?.id}"]`;
    expect(item.querySelectorAll('a[href^="#"]').length, title).toBeGreaterThan(0);
    expect(page.querySelectorAll(back).length, title).toBe(item.querySelectorAll('a[href^="#"]').length);
  }
});
