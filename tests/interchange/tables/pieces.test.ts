import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPieces } from '#src/interchange/tables/read-pieces.ts';
import { readTable } from '#src/interchange/tables/read-table.ts';
import { type Delimiter, RowSplitter } from '#src/interchange/tables/split-rows.ts';
import { aCsv, aFile } from './a-csv.ts';
import { cellsOf } from './take.ts';

const delimiters = fc.constantFrom<Delimiter>(',', ';', '\t', '|');
const wild = fc.string({
  unit: fc.constantFrom('a', '1', '.', ',', ';', '\t', '|', '"', '""', ' ', '\n', 'é', '😀'),
  maxLength: 60,
});

/** All that comes of a text, cut at some places. */
function split(text: string, cuts: readonly number[], delimiter: Delimiter) {
  const splitter = new RowSplitter(delimiter);
  const rows: string[][] = [];
  const bad: number[] = [];
  const places = [0, ...cuts.map((cut) => cut % (text.length + 1)).sort((a, b) => a - b), text.length];
  const pieces = places.slice(1).map((end, at) => text.slice(places[at], end));
  for (const piece of [...pieces, '\n']) {
    const found = splitter.push(piece);
    bad.push(...[...found.badQuotes].map((place) => rows.length + place));
    rows.push(...found.rows);
  }
  return { rows, bad, unended: splitter.unended };
}

/** All that is known of a table, to compare. */
async function all(file: Blob, pieceSize: number) {
  const read = await readTable(file, { pieceSize });
  if (!read.ok) return read.problem;
  const { layout, encoding, rows } = read.value;
  const numbers = Array.from({ length: rows.rowNumbers.length }, (_, row) => rows.rowNumbers.at(row));
  return {
    layout,
    encoding,
    numbers,
    setAside: rows.setAside,
    breaks: rows.breaks,
    cells: cellsOf(read.value),
  };
}

describe('a table that comes in pieces', () => {
  it('has the same rows wherever it is cut', () => {
    fc.assert(
      fc.property(wild, fc.array(fc.nat(), { maxLength: 20 }), delimiters, (text, cuts, delimiter) => {
        expect(split(text, cuts, delimiter)).toEqual(split(text, [], delimiter));
      }),
      { seed: 1, numRuns: 5_000 },
    );
  });

  it('has the same rows when it comes letter by letter', () => {
    const row = fc.array(wild, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), delimiters, (rows, delimiter) => {
        const text = aCsv(rows, { delimiter, newline: '\n' });
        const letters = Array.from(text, (_, at) => at);
        const found = split(text, letters, delimiter);

        expect(found).toEqual(split(text, [], delimiter));
        expect(found.rows.slice(0, rows.length)).toEqual(rows);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('has the same letters and ends of lines, in any encoding', async () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ',', '\r', '\n', '\r\n', 'é', '😀', '"'),
      maxLength: 40,
    });
    const encodings = fc.constantFrom('utf-8' as const, 'utf-16le' as const, 'utf-16be' as const);
    await fc.assert(
      fc.asyncProperty(text, encodings, fc.integer({ min: 1, max: 9 }), async (typed, encoding, size) => {
        const pieces: string[] = [];
        for await (const piece of readPieces(aFile(typed, encoding, '\ufeff'), encoding, size)) {
          pieces.push(piece.ok ? piece.value.text : piece.problem.kind);
        }

        expect(pieces.join('')).toBe(typed.replace(/\r\n?/g, '\n'));
      }),
      { seed: 1, numRuns: 1_000 },
    );
  });

  it('is the same table in pieces of any size', async () => {
    const names = ['Group', 'Area', 'Value'];
    const many = Array.from({ length: 2_500 }, (_, row) => [`Group “${row}”, é`, 'Wexcombe', `${row}.5`]);
    const cells = fc.array(wild, { minLength: 3, maxLength: 3 });
    const newlines = fc.constantFrom('\r\n', '\n', '\r');
    const sizes = fc.integer({ min: 101, max: 50_000 });
    const spoils = fc.array(fc.record({ at: fc.nat(), put: fc.constantFrom('"', ',', '\n', 'x') }), {
      maxLength: 2,
    });
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(cells, { maxLength: 30 }),
        newlines,
        sizes,
        spoils,
        async (rows, newline, size, spoilt) => {
          let text = aCsv([names, ...many, ...rows], { newline });
          for (const { at, put } of spoilt) {
            // Behind what the layout is found from, so that there is something to compare.
            const place = 70_000 + (at % (text.length - 70_000));
            text = text.slice(0, place) + put + text.slice(place);
          }
          const file = aFile(text);
          const whole = await all(file, file.size);
          if ('kind' in whole) refused++;

          expect(await all(file, size)).toEqual(whole);
        },
      ),
      { seed: 1, numRuns: 40 },
    );
    expect(refused).toBeLessThan(30);
  }, 120_000);
});
