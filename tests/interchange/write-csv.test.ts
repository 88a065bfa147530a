import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heatEngland2024 } from '#src/editions/heat-england-2024/edition.ts';
import { workedExample } from '#src/editions/worked-example/worked-example.ts';
import { writeCsv } from '#src/interchange/write-csv.ts';
import { tabulateActions } from '#src/report/tabulate-actions.ts';

/** Reads a table with another program's reader, to the letter of RFC 4180 and of UTF-8. */
function read(bytes: Uint8Array): string[][] {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  return parse(text, { record_delimiter: '\r\n', relax_column_count: true });
}

/** Signs that a spreadsheet may begin a formula with, made plain: full-width and small ones count as the same. */
function mayRun(cell: string): boolean {
  const seen = cell.normalize('NFKC').replace(/^[\s\p{C}]+/u, '');
  return /^[=+\-@]/.test(seen) || /^[\t\r\n]/.test(cell);
}

describe('a table file', () => {
  it('begins with the mark of UTF-8 and ends each line with CR and LF', () => {
    const bytes = writeCsv([
      ['Owner', 'Due'],
      ['Łukasz', '2027-01-15'],
    ]);

    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toBe('Owner,Due\r\nŁukasz,2027-01-15\r\n');
  });

  it('keeps commas, quotes, semicolons and lines in their cell', () => {
    const row = ['a,b', 'say "yes"', 'one\ntwo', ' spaces ', 'a;b', ''];

    expect(read(writeCsv([row]))).toEqual([row]);
  });

  it('ends lines in a cell in one way, and leaves out what can’t be seen', () => {
    expect(read(writeCsv([['a\r\nb\rc', 'd\u0000e\u0007']]))).toEqual([['a\nb\nc', 'de']]);
  });

  it.each([
    '=1+1',
    '=HYPERLINK("https://example.org","Look")',
    '+44 20 7946 0000',
    '-2+3',
    '@SUM(A1)',
    '  =1+1',
    '\t=1+1',
    '\r=1+1',
    '\n=1+1',
    '\u0000=1+1',
    '\ufeff=1+1',
    '\u200b=1+1',
    '\u00a0=1+1',
    '=1+1\nand a second line',
    '- a list\n- of two',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(A1)',
    '﹦1+1',
    "=cmd|' /C calc'!A0",
    '\tonly moved in',
  ])('lets no spreadsheet run %j', (cell) => {
    const [[written = ''] = []] = read(writeCsv([[cell, 'x']]));

    expect(mayRun(cell)).toBe(true);
    expect(written).toMatch(/^'/);
  });

  it('knows every sign that stands for one of those four', () => {
    const signs = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code)).concat(
      Array.from({ length: 0x2000 }, (_, code) => String.fromCharCode(0xe000 + code)),
    );
    const running = signs.filter((sign) => /^[=+\-@]/.test(sign.normalize('NFKC')));
    const written = read(writeCsv(running.map((sign) => [`${sign}1`])));

    expect(running.length).toBeGreaterThan(15);
    expect(written.filter(([cell = '']) => !cell.startsWith("'"))).toEqual([]);
  });

  it.each(['9 of 10 readers', 'a = b', '50%', '£5', '“=1”', "'quoted'", '10-15', '(−3)'])(
    'leaves %j alone',
    (cell) => {
      expect(read(writeCsv([[cell]]))).toEqual([[cell]]);
    },
  );

  it('gives each cell back whatever was typed, but for the apostrophe, and none may run', () => {
    const letter = fc.oneof(
      { weight: 4, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
      { weight: 3, arbitrary: fc.constantFrom(',', ';', '"', "'", '\n', '\t', ' ', '\u200b', '\u00a0', '|') },
      {
        weight: 3,
        arbitrary: fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠', '﹦', '﹢', '﹣', '﹫'),
      },
    );
    const cell = fc.string({ unit: letter, maxLength: 12 });
    const rows = fc
      .integer({ min: 1, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      )
      // One empty cell by itself is an empty line, which readers pass over.
      .filter((all) => all.every((row) => row.length > 1 || row[0] !== ''));
    let guarded = 0;
    fc.assert(
      fc.property(rows, (all) => {
        const written = read(writeCsv(all));
        expect(written.flat().filter(mayRun)).toEqual([]);
        const expected = all.map((row) => row.map((text) => (mayRun(text) ? `'${text}` : text)));
        guarded += all.flat().filter(mayRun).length;
        expect(written).toEqual(expected);
      }),
      { seed: 20261122, numRuns: 500 },
    );
    expect(guarded).toBeGreaterThan(500);
  });

  it('holds the action plan of the worked example', () => {
    const rows = tabulateActions(workedExample('worked-example'), heatEngland2024);

    expect(rows).toHaveLength(10);
    expect(read(writeCsv(rows))).toEqual(rows);
  });
});
