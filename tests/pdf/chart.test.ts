// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { makePdf } from '#src/pdf/make-pdf.ts';
import { dots, hatching } from '#src/pdf/pages/fill-bar.ts';
import type { ChartPart, ReportPart } from '#src/report/report.ts';
import { aChart } from '#tests/builders/a-chart.ts';
import { aReport, paragraph } from '#tests/builders/a-report.ts';
import { bare, bareText, fonts, readPages, readStructure } from './pdf-tools.ts';
import { validate, validatorIsHere } from './verapdf/validate.ts';

async function make(...parts: ReportPart[]): Promise<Uint8Array> {
  const { bytes } = await makePdf(aReport(parts), {
    fonts,
    fingerprint: '',
    at: new Date('2026-11-22T10:00:00Z'),
  });
  return bytes;
}

/** More groups than a page has room for, some with names that take several lines. */
function aLongChart(): ChartPart {
  const groups = Array.from({ length: 20 }, (_, at) => ({
    name: `Group ${at} ${'with a long name '.repeat(at % 7)}`,
    bars: [
      { series: 0, value: at, said: `${at}%` },
      { series: 3, value: 100 - at, said: `${100 - at}%` },
    ],
  }));
  return aChart({ groups });
}

describe('a chart in a PDF', () => {
  it('is a figure told by its alternative, with nothing of it outside', async () => {
    const bytes = await make(paragraph('Before.'), aChart(), paragraph('After.'));
    const structure = readStructure(bytes);

    expect(structure.match(/^ *Figure/gm)).toHaveLength(1);
    const figure = /^( *)Figure[\s\S]*?\n(?=\1\S)/m.exec(structure)?.[0] ?? '';
    for (const words of ['Everyone', 'Baseline', '38.8%(83of214)', 'Carers', '−3%']) {
      expect(bare(figure)).toContain(words);
    }
    expect(bare(figure)).not.toContain('thefigures');
    expect(Buffer.from(bytes).toString('latin1')).toContain('/Alt');
    expect(bareText(bytes)).toContain('Kitsreturned:thefigures');
  });

  it('goes on over the page, and every bar is there', { timeout: 200_000 }, async () => {
    const bytes = await make(paragraph('Before.'), aLongChart());

    expect(readPages(bytes).length).toBeGreaterThan(1);
    for (let at = 0; at < 20; at += 1) expect(bareText(bytes)).toContain(`Target${100 - at}%`);
  });

  it.runIf(validatorIsHere)('keeps to PDF/UA-1 and PDF/A-3a', { timeout: 300_000 }, async () => {
    const files = {
      'chart.pdf': await make(paragraph('Before.'), aChart(), paragraph('After.')),
      'long.pdf': await make(aLongChart()),
      'nought.pdf': await make(
        aChart({ beside: [], groups: [{ name: '', bars: [{ series: 3, value: 0, said: '0' }] }] }),
      ),
    };

    const passed = { ua1: 'PASS', '3a': 'PASS' };
    expect(validate(files)).toEqual({ 'chart.pdf': passed, 'long.pdf': passed, 'nought.pdf': passed });
  });
});

describe('what fills a bar', () => {
  const box = { x: 10, y: 1, width: 37, height: 12 };
  const numbers = (path: string) => (path.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);

  it('is slanted lines that end at its edges', () => {
    const lines = hatching(box).split('M').slice(1).map(numbers);

    expect(lines.length).toBeGreaterThan(5);
    for (const [fromX = 0, fromY = 0, toX = 0, toY = 0] of lines) {
      for (const x of [fromX, toX]) expect(x).toBeGreaterThanOrEqual(box.x);
      for (const x of [fromX, toX]) expect(x).toBeLessThanOrEqual(box.x + box.width);
      for (const y of [fromY, toY]) expect(y).toBeGreaterThanOrEqual(box.y);
      for (const y of [fromY, toY]) expect(y).toBeLessThanOrEqual(box.y + box.height);
      expect(toX - fromX).toBeCloseTo(fromY - toY);
    }
  });

  it('is dots, none of them cut off, and none in a bar too short for one', () => {
    const places = dots(box)
      .split('M')
      .slice(1)
      .map((circle) => numbers(circle).slice(0, 2));

    expect(places.length).toBeGreaterThan(8);
    for (const [x = 0] of places) expect(x + 2.2).toBeLessThanOrEqual(box.x + box.width);
    expect(dots({ ...box, width: 2 })).toBe('');
  });
});
