import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { describeTable } from '#src/interchange/tables/describe-table.ts';
import type { TableProgress } from '#src/interchange/tables/read-rows.ts';
import { readTable } from '#src/interchange/tables/read-table.ts';
import type { TableNote } from '#src/interchange/tables/table-note.ts';
import { aCsv, aFile, anOldFile } from './a-csv.ts';
import { cellsOf, problemOf, read } from './take.ts';

const names = ['Group', 'Area', 'Value'];
const few = [names, ['Most deprived', 'Wexcombe', '12.5'], ['Least deprived', 'Wexcombe', '7.25']];
const rowsOf = few.slice(1);

async function notesOf(source: Blob | string, shortRows: 'set-aside' | 'fill' = 'set-aside') {
  return describeTable(await read(source, { shortRows })).notes;
}

function theNote<Kind extends TableNote['kind']>(notes: TableNote[], kind: Kind) {
  const note = notes.find((one) => one.kind === kind);
  if (note === undefined) throw new Error(`There is no ${kind} among ${JSON.stringify(notes)}`);
  return note as Extract<TableNote, { kind: Kind }>;
}

describe('a table', () => {
  it.each([',', ';', '\t', '|'])('is read whatever parts its cells: %j', async (delimiter) => {
    const table = await read(aCsv(few, { delimiter }));

    expect(table.layout).toMatchObject({ delimiter, names });
    expect(cellsOf(table)).toEqual(rowsOf);
    expect(describeTable(table).notes).toEqual([]);
  });

  it.each(['\r\n', '\n', '\r'])('is read whatever ends its lines: %j', async (newline) => {
    expect(cellsOf(await read(aCsv(few, { newline })))).toEqual(rowsOf);
    expect(cellsOf(await read(aCsv(few, { newline, atEnd: '' })))).toEqual(rowsOf);
  });

  it('is read when its lines end in several ways', async () => {
    const mixed = 'Group,Area,Value\r\nMost deprived,Wexcombe,12.5\nLeast deprived,Wexcombe,7.25\r';

    expect(cellsOf(await read(mixed))).toEqual(rowsOf);
  });

  it('keeps what parts cells, quotation marks and lines inside quotation marks', async () => {
    const row = ['a,b', 'say "yes"', 'one\ntwo'];

    expect(cellsOf(await read(aCsv([names, row])))).toEqual([row]);
  });

  it('finds the sign between cells when most cells hold others of them', async () => {
    const commas = [
      ['Group', 'Rate, %', 'From, to'],
      ['A, B', '12,5', '3,1'],
      ['C', '1,5', '4,25'],
    ];

    expect((await read(aCsv(commas, { delimiter: ';' }))).layout).toMatchObject({ delimiter: ';', width: 3 });
    expect((await read(aCsv(commas, { delimiter: '\t' }))).layout).toMatchObject({
      delimiter: '\t',
      width: 3,
    });
    expect((await read(aCsv(commas, { delimiter: ',' }))).layout).toMatchObject({ delimiter: ',', width: 3 });
  });

  it('finds the sign between cells when decimal commas part lines more evenly than it does', async () => {
    const rows = Array.from({ length: 30 }, (_, row) => `Group ${row};${row},25;${row},75`);
    const spoilt = ['Group;Rate;Upper', ...rows, 'A;1,5', 'B;"2,5;3,5', 'C;3,25;4,5'];

    expect(await problemOf(spoilt.join('\n'))).toEqual({ kind: 'open-quote', row: 33, column: 2 });
    expect((await read(spoilt.join('\n').replace('"', ''))).layout).toMatchObject({
      delimiter: ';',
      width: 3,
    });
  });

  it('finds tabs between numbers with thousands parted by commas', async () => {
    const rows = Array.from({ length: 30 }, (_, row) => `Group ${row}\t${row + 1},234,567`);

    expect((await read(['Group\tCases', ...rows].join('\n'))).layout).toMatchObject({
      delimiter: '\t',
      width: 2,
    });
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be'] as const)(
    'is read in %s, with a mark at its beginning and without',
    async (encoding) => {
      const text = aCsv([...few, ['Żywiec’s – 東京', 'É', '3']], { delimiter: '\t' });
      for (const mark of ['', '\ufeff']) {
        const table = await read(aFile(text, encoding, mark));

        expect(table.encoding).toBe(encoding);
        expect(table.layout.names).toEqual(names);
        expect(cellsOf(table)).toEqual([...rowsOf, ['Żywiec’s – 東京', 'É', '3']]);
        expect(describeTable(table).notes).toEqual([]);
      }
    },
  );

  it('says so when it was read as older Windows programs save text', async () => {
    const table = await read(anOldFile(aCsv([names, ['People of the café: £', 'Wexcombe', '4']])));

    expect(cellsOf(table)).toEqual([['People of the café: £', 'Wexcombe', '4']]);
    expect(describeTable(table).notes).toEqual([{ kind: 'read-as-windows-1252' }]);
  });

  it('finds only at its end that it is not UTF-8, and is read again from its beginning', async () => {
    const many = Array.from({ length: 60_000 }, (_, row) => [`Group ${row}`, 'Wexcombe', String(row)]);
    const progress: TableProgress[] = [];
    const file = anOldFile(aCsv([names, ...many, ['Café', 'Wexcombe', '1']]));
    const table = await read(file, { onProgress: (one) => progress.push(one) });

    expect(table.encoding).toBe('windows-1252');
    expect(table.rows.rowNumbers.length).toBe(60_001);
    expect(table.columns[0]?.at(60_000)).toBe('Café');
    expect(progress.at(-1)).toEqual({ bytes: file.size, all: file.size, rows: 60_001 });
  });

  it('counts its rows as a spreadsheet does: blank ones, names and cells of several lines too', async () => {
    const text = 'Group,Value\n\nA,1\n,\n"B\nand C",2\nD,3\n\n\n';
    const table = await read(text);

    expect(cellsOf(table).map(([group]) => group)).toEqual(['A', 'B\nand C', 'D']);
    expect([0, 1, 2].map((row) => table.rows.rowNumbers.at(row))).toEqual([3, 5, 6]);
  });

  it('tells how far the reading has come', async () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => [`Group ${row}`, 'Wexcombe', String(row)]);
    const file = aFile(aCsv([names, ...rows]));
    const progress: TableProgress[] = [];
    await read(file, { pieceSize: 100_000, onProgress: (one) => progress.push(one) });

    expect(progress.length).toBe(Math.ceil(file.size / 100_000));
    expect(progress.every(({ all }) => all === file.size)).toBe(true);
    expect(progress.map(({ rows: done }) => done)).toEqual(
      progress.map(({ rows: done }) => done).sort((a, b) => a - b),
    );
    expect(progress.at(-1)?.bytes).toBe(file.size);
  });
});

describe('the names of the columns', () => {
  it('are found below lines about the table, which are said', async () => {
    const text = aCsv([['Smoking in Wexcombe, 2023'], ['Source: invented'], [''], ...few]);
    const table = await read(text);

    expect(table.layout.names).toEqual(names);
    expect(cellsOf(table)).toEqual(rowsOf);
    expect(table.rows.rowNumbers.at(0)).toBe(5);
    expect(theNote(describeTable(table).notes, 'lines-above').lines).toEqual({
      count: 2,
      first: ['Smoking in Wexcombe, 2023', 'Source: invented'],
    });
  });

  it('are found below lines that a spreadsheet made as wide as the table', async () => {
    const text = aCsv([['Title', '', ''], ['Source:', 'invented', ''], ['', '', ''], ...few]);
    const table = await read(text);

    expect(table.layout.names).toEqual(names);
    expect(theNote(describeTable(table).notes, 'lines-above').lines.first).toEqual([
      'Title',
      'Source: invented',
    ]);
  });

  it('are found below a source in two cells above a table of two columns', async () => {
    const text = aCsv([
      ['Source', 'invented'],
      ['Group', 'Value'],
      ['A', '1.5'],
    ]);

    expect((await read(text)).layout.names).toEqual(['Group', 'Value']);
  });

  it('may be years, ages or numbers of groups', async () => {
    const text = aCsv([
      ['Area', '2022', '2023', '5'],
      ['Wexcombe', '12.5', '13', '14'],
    ]);

    expect((await read(text)).layout.names).toEqual(['Area', '2022', '2023', '5']);
  });

  it('are made up where the first row has figures: that row is not lost', async () => {
    const table = await read('Most deprived\t12.5\nLeast deprived\t7.25');

    expect(cellsOf(table)).toEqual([
      ['Most deprived', '12.5'],
      ['Least deprived', '7.25'],
    ]);
    expect(describeTable(table)).toEqual({ names: ['Column A', 'Column B'], notes: [{ kind: 'no-names' }] });
  });

  it('are told apart where they are missing or stand twice', async () => {
    const text = aCsv([
      ['Group', '', 'Value', 'Value', 'Value (2)', ''],
      ['A', 'x', '1', '2', '3', ''],
    ]);

    expect(describeTable(await read(text))).toEqual({
      names: ['Group', 'Column B', 'Value', 'Value (3)', 'Value (2)', 'Column F'],
      notes: [
        { kind: 'unnamed-columns', columns: [1] },
        { kind: 'names-twice', names: ['Value'] },
      ],
    });
  });

  it('are refused when there are fewer than cells, as they may all stand over the wrong column', async () => {
    const problem = await problemOf(
      aCsv([
        ['Value', 'Count'],
        ['A', '12.5', '3'],
        ['B', '7.5', '4'],
      ]),
    );

    expect(problem).toEqual({ kind: 'too-few-names', row: 1, names: 2, cells: 3 });
  });

  it('need not be there for cells that are blank to the end', async () => {
    const table = await read('Group,Value\nA,1.5,,\nB,2,,\n');

    expect(cellsOf(table)).toEqual([
      ['A', '1.5', '', ''],
      ['B', '2', '', ''],
    ]);
    expect(describeTable(table).notes).toEqual([]);
  });
});

describe('rows that are not as the others', () => {
  const ragged = `${aCsv(few)}Middle,9.5\r\nMiddle,Wexcombe,9,5\r\nSource: invented\r\n`;

  it('are set aside, with their number and how many cells they have', async () => {
    const table = await read(ragged);

    expect(cellsOf(table)).toEqual(rowsOf);
    expect(theNote(describeTable(table).notes, 'rows-set-aside')).toMatchObject({
      width: 3,
      short: 2,
      rows: {
        count: 3,
        first: [
          { row: 4, cells: 2, lines: 1, because: 'cells' },
          { row: 5, cells: 4, lines: 1, because: 'cells' },
          { row: 6, cells: 1, lines: 1, because: 'cells' },
        ],
      },
    });
  });

  it('are filled with blank cells where a person asks for it, and said', async () => {
    const notes = await notesOf(ragged, 'fill');

    expect(theNote(notes, 'rows-filled').rows).toEqual({ count: 2, first: [4, 6] });
    expect(theNote(notes, 'rows-set-aside')).toMatchObject({
      short: 0,
      rows: { count: 1, first: [{ row: 5, cells: 4, lines: 1, because: 'cells' }] },
    });
  });

  it('are set aside when a quotation mark stands in the middle of a cell', async () => {
    const table = await read('Group,Value\nA,1\n"Most" deprived,12.5\nB,"7"\nC,3\n');

    expect(cellsOf(table).map(([group]) => group)).toEqual(['A', 'C']);
    expect(table.rows.setAside.first).toEqual([{ row: 3, cells: 1, lines: 2, because: 'quotes' }]);
  });

  it('are said when a cell has several lines, as a lost quotation mark makes them so', async () => {
    const swallowed = 'Group,Value,Note\nA,1,"x\nB,2,y\nC,3,"\nD,4,z\n';

    expect(theNote(await notesOf(swallowed), 'lines-in-cells').rows).toEqual({
      count: 1,
      first: [{ row: 2, lines: 3 }],
    });
  });

  it('are counted when there are very many, and the first listed', async () => {
    const rows = Array.from({ length: 5_000 }, () => ['A']);
    const { setAside } = (await read(aCsv([...few, ...few.slice(1), ...rows]))).rows;

    expect([setAside.count, setAside.first.length]).toEqual([5_000, 1_000]);
  });
});

describe('a source that is no table', () => {
  const zip = (path: string) =>
    new Blob([
      zipSync({
        '[Content_Types].xml': new Uint8Array(1),
        [path]: new Uint8Array(1),
      }) as Uint8Array<ArrayBuffer>,
    ]);
  const bytes = (...all: number[]) => new Blob([Uint8Array.from(all)]);

  it.each([
    ['nothing', new Blob([]), { kind: 'empty' }],
    ['only ends of lines', '\n\n  \r\n', { kind: 'empty' }],
    ['an Excel workbook', zip('xl/workbook.xml'), { kind: 'another-kind', what: 'spreadsheet' }],
    ['a Word document', zip('word/document.xml'), { kind: 'another-kind', what: 'word' }],
    [
      'a zip',
      new Blob([zipSync({ 'a.csv': new Uint8Array(9) }) as Uint8Array<ArrayBuffer>]),
      { kind: 'another-kind', what: 'zip' },
    ],
    ['a PDF', new Blob(['%PDF-1.7\n1 0 obj']), { kind: 'another-kind', what: 'pdf' }],
    ['a web page', new Blob(['<!doctype html><table>']), { kind: 'another-kind', what: 'web-page' }],
    [
      'an older workbook',
      bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0),
      { kind: 'another-kind', what: 'old-office' },
    ],
    ['a program', bytes(...Array.from({ length: 400 }, (_, byte) => (byte * 7) % 32)), { kind: 'not-text' }],
    [
      'text in UTF-16 cut in the middle of a letter',
      aFile(aCsv(few), 'utf-16le', '\ufeff').slice(0, 31),
      { kind: 'broken-utf-16' },
    ],
    ['one column', 'Most deprived\nLeast deprived\n', { kind: 'one-column' }],
    ['names without rows', 'Group,Value\n', { kind: 'no-rows' }],
    [
      'names for other rows',
      aCsv([
        ['Group', 'Area', 'Value', 'Note'],
        ['A', 'x', '1'],
        ['B', 'x', '2'],
      ]),
      { kind: 'no-row-fits', names: 4, row: 2, cells: 3 },
    ],
    ['quotation marks in the wrong places', 'Group,Value\n"a"b,1"\n', { kind: 'bad-quotes', row: 2 }],
    [
      'a quotation mark that is not closed',
      'Group,Value\nA,1\nB,"2\nC,3\n',
      { kind: 'open-quote', row: 3, column: 2 },
    ],
    [
      'a cell without end',
      `Group,Value\nA,1\n${'x'.repeat(10_001)},2\n`,
      { kind: 'cell-too-long', row: 3, column: 1 },
    ],
    [
      'a quotation mark that swallows a long table',
      `Group,Value\nA,"1\n${'B,2\n'.repeat(900_000)}`,
      { kind: 'cell-too-long', row: 2, column: 2 },
    ],
    [
      '201 columns',
      aCsv([Array.from({ length: 201 }, (_, at) => `Name ${at}`), Array(201).fill('1')]),
      { kind: 'too-many-columns', columns: 201 },
    ],
  ])('%s: it is said what it is', async (_what, source, problem) => {
    expect(await problemOf(source)).toEqual(problem);
  });

  it('takes 200 columns and cells of 10,000 letters', async () => {
    const row = Array.from({ length: 200 }, (_, at) => (at === 7 ? 'x'.repeat(10_000) : '1'));
    const table = await read(aCsv([row.map((_, at) => `Name ${at}`), row]));

    expect(cellsOf(table)).toEqual([row]);
  });

  it('is refused with more than 2,000,000 rows', async () => {
    const text = `Group,Value\n${'A,1\n'.repeat(2_000_001)}`;

    expect(await problemOf(text)).toEqual({ kind: 'too-many-rows' });
  }, 60_000);

  it('is refused when it is larger than can be kept', async () => {
    const piece = new Uint8Array(50 * 1024 * 1024);
    const large = new Blob(Array.from({ length: 6 }, () => piece));

    expect(await problemOf(large)).toEqual({ kind: 'too-large', bytes: large.size });
  });

  it('is said to be gone when its file can’t be read any more', async () => {
    const file = aFile(aCsv(few));
    file.slice = () =>
      ({ arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) }) as never;

    expect(await readTable(file)).toEqual({ ok: false, problem: { kind: 'gone' } });
  });
});
