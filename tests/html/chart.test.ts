// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { makeHtml } from '#src/html/make-html.ts';
import { aChart } from '#tests/builders/a-chart.ts';
import { aReport } from '#tests/builders/a-report.ts';
import { readPage, textOf } from './read-page.ts';

async function page(): Promise<Document> {
  return readPage(await makeHtml(aReport([aChart(), aChart({ title: 'Another' })]), ''));
}

describe('a chart on the web page', () => {
  it('is one picture with its words for those who do not see it, and a table beside it', async () => {
    const document = await page();
    const [picture] = document.querySelectorAll('[role=img]');

    expect(picture?.getAttribute('aria-label')).toBe(aChart().alternative);
    const [figure] = document.querySelectorAll('figure');
    expect(textOf(figure?.querySelector('figcaption') ?? null)).toBe('Kits returned, by group');
    expect(figure?.parentElement?.querySelector('table caption')?.textContent).toBe(
      'Kits returned: the figures',
    );
    expect(textOf(figure?.parentElement?.querySelector('li') ?? null)).toBe(aChart().beside[0]);
  });

  it('has a bar for each value, as long as the value says, with its words at the end', async () => {
    const document = await page();
    const [figure] = document.querySelectorAll('figure');
    const rows = [...(figure?.querySelectorAll('.chart-row') ?? [])].map((row) => [
      textOf(row),
      row.querySelector('rect')?.getAttribute('x'),
      row.querySelector('rect')?.getAttribute('width'),
    ]);

    // From −3 to 50: nought lies at 3 of 53.
    expect(rows).toEqual([
      ['Baseline38.8% (83 of 214)', '5.66%', '73.21%'],
      ['At the last review40%', '5.66%', '75.47%'],
      ['Now44%', '5.66%', '83.02%'],
      ['Target50% by March 2028', '5.66%', '94.34%'],
      ['Now−3%', '0%', '5.66%'],
    ]);
    expect(figure?.querySelectorAll('g.chart-line line')).toHaveLength(3);
  });

  it('fills bars with patterns of its own, each there once in the page', async () => {
    const document = await page();
    const ids = [...document.querySelectorAll('pattern')].map(({ id }) => id);
    const used = [...document.querySelectorAll('rect[fill]')].map((bar) => bar.getAttribute('fill'));

    expect(new Set(ids).size).toBe(4);
    expect(used).toHaveLength(4);
    for (const fill of used) expect(ids.map((id) => `url(#${id})`)).toContain(fill);
    expect(document.querySelector('[style]')).toBeNull();
  });
});
