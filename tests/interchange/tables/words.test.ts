import { describe, expect, it } from 'vitest';
import { columnLetters } from '#src/interchange/tables/column-letters.ts';
import type { TableNote } from '#src/interchange/tables/table-note.ts';
import type { TableProblem } from '#src/interchange/tables/table-problem.ts';
import { wordTableNote } from '#src/interchange/tables/word-table-note.ts';
import { wordTableProblem } from '#src/interchange/tables/word-table-problem.ts';

const listing = <Item>(...first: Item[]) => ({ count: first.length, first });

describe('words for a table that can’t be read', () => {
  const problems: TableProblem[] = [
    { kind: 'empty' },
    { kind: 'too-large', bytes: 300_000_000 },
    { kind: 'gone' },
    { kind: 'another-kind', what: 'spreadsheet' },
    { kind: 'another-kind', what: 'picture' },
    { kind: 'not-text' },
    { kind: 'broken-utf-16' },
    { kind: 'one-column' },
    { kind: 'no-rows' },
    { kind: 'no-row-fits', names: 4, row: 2, cells: 3 },
    { kind: 'bad-quotes', row: 2 },
    { kind: 'too-few-names', row: 1, names: 2, cells: 3 },
    { kind: 'too-many-columns', columns: 1_201 },
    { kind: 'too-many-rows' },
    { kind: 'cell-too-long', row: 1_234, column: 28 },
    { kind: 'open-quote', row: 3, column: 2 },
    { kind: 'could-not-read', reason: 'out of memory' },
    { kind: 'stopped' },
  ];

  it('are whole sentences', () => {
    for (const problem of problems) expect(wordTableProblem(problem)).toMatch(/^[A-Z][^{}]+\.$/);
  });

  it('name the place as a spreadsheet does', () => {
    expect(wordTableProblem({ kind: 'cell-too-long', row: 1_234, column: 28 })).toContain(
      'row 1,234, column AB',
    );
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ]);
  });

  it('say what a file is and what to do', () => {
    expect(wordTableProblem({ kind: 'another-kind', what: 'spreadsheet' })).toBe(
      'This file is a spreadsheet, such as Excel saves. Open it, go to the sheet with the figures, and save that as CSV. In Excel, choose “Save as” and then “CSV UTF-8”.',
    );
  });
});

describe('words for how a table was read', () => {
  it.each<[TableNote, string]>([
    [
      { kind: 'lines-above', lines: listing('Title') },
      'Above the names of the columns is one line that is not part of the table: “Title”.',
    ],
    [
      { kind: 'lines-above', lines: listing('Title', 'Source: x') },
      'Above the names of the columns are 2 lines that are not part of the table: “Title” and “Source: x”.',
    ],
    [{ kind: 'unnamed-columns', columns: [1] }, 'One column has no name. It is called Column B.'],
    [
      { kind: 'unnamed-columns', columns: [1, 3] },
      '2 columns have no name. They are called Column B and Column D.',
    ],
    [
      { kind: 'names-twice', names: ['Value'] },
      'More than one column is called “Value”. The later ones have a number after their name.',
    ],
    [
      {
        kind: 'rows-set-aside',
        width: 3,
        short: 1_200,
        rows: {
          count: 1_200,
          first: Array.from({ length: 1_000 }, (_, at) => ({
            row: at + 2,
            cells: 1,
            lines: 1,
            because: 'cells' as const,
          })),
        },
      },
      '1,200 rows are left out, because it is not sure which figure belongs to which column (there are 3 columns): row 2 (1 cell), row 3 (1 cell), row 4 (1 cell), row 5 (1 cell), row 6 (1 cell) and 1,195 more. Mend them in the table to have them read.',
    ],
    [
      {
        kind: 'rows-set-aside',
        width: 3,
        short: 0,
        rows: listing({ row: 2, cells: 3, lines: 2, because: 'quotes' as const }),
      },
      'One row is left out, because it is not sure which figure belongs to which column (there are 3 columns): row 2 (a quotation mark in the wrong place, over 2 lines of the file). Mend it in the table to have it read.',
    ],
    [
      { kind: 'rows-filled', width: 3, rows: listing(4) },
      'One row is shorter than the others. The cells missing at the end were read as blank: row 4.',
    ],
    [
      { kind: 'lines-in-cells', rows: listing({ row: 4, lines: 2 }) },
      'Some cells hold more than one line: row 4 (2 lines). If that is not meant, a quotation mark (") may be missing there, and rows may have been read as one cell.',
    ],
    [
      { kind: 'no-names' },
      'The first row holds figures, so it was read as a row. The columns have no names: they are called Column A, Column B and so on.',
    ],
    [
      { kind: 'read-as-windows-1252' },
      'This file is not saved as UTF-8. It was read as older Windows programs save text (Windows-1252). Figures are not affected. Look at names with accents, and at signs such as £ and –.',
    ],
  ])('%o', (note, words) => {
    expect(wordTableNote(note)).toBe(words);
  });
});
