import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '#src/interchange/write-csv.ts';

const cellsOf = (csv: string) => Papa.parse<string[]>(csv.slice(1).trimEnd()).data[1];

describe('a table for a spreadsheet', () => {
  it.each([
    '=1+1',
    '+44 1632 960147',
    '-1',
    '@SUM(A1)',
    '\t=1+1',
    '\r\n=1+1',
    ' =1+1',
    '|calc',
    '%0a',
    '＝1+1',
    '\u200b=1+1',
  ])('has %j as text and never as a formula', (cell) => {
    expect(cellsOf(writeCsv(['One', 'Two'], [[cell, 'x']]))).toEqual([`'${cell}`, 'x']);
  });

  it('keeps numbers as numbers', () => {
    expect(writeCsv(['One', 'Two'], [[-3, 'x']])).toBe('\ufeffOne,Two\r\n-3,x\r\n');
  });

  it('gives back every other word as it was', () => {
    const text = fc
      .string({ unit: 'grapheme' })
      .filter((typed) => !/^[\s\p{C}]*[=+\-@|%＝＋－＠]/u.test(typed));
    fc.assert(
      fc.property(text, (typed) => {
        expect(cellsOf(writeCsv(['One', 'Two'], [[typed, 'x']]))).toEqual([typed, 'x']);
      }),
      { seed: 5 },
    );
  });
});
