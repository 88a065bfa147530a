import type { Result } from '#src/domain/result.ts';
import { describeTable } from '#src/interchange/tables/describe-table.ts';
import { readTable } from '#src/interchange/tables/read-table.ts';
import type { Mapping } from '#src/interchange/tables/table-in-hand.ts';
import type { TableProblem } from '#src/interchange/tables/table-problem.ts';
import type { CellKind, ChosenRows, NumberField } from '#src/interchange/tables/table-row.ts';
import { takeInHand } from '#src/interchange/tables/take-in-hand.ts';
import { wordTableNote } from '#src/interchange/tables/word-table-note.ts';
import { wordTableProblem } from '#src/interchange/tables/word-table-problem.ts';
import { chanceFrom } from '../chance.ts';
import { aLegacyRow, legacyNames } from './a-csv.ts';
import { type Spoilt, spoilTable } from './spoil-table.ts';

/** What a reader makes of a table, row by row; `area` tells the rows apart. */
export interface Reading {
  rows: {
    area: string;
    figures: Record<NumberField, number | null>;
    kinds: Record<NumberField, CellKind>;
    row: number;
  }[];
  /** Rows and columns that were listed as unreadable. */
  listed: ReadonlySet<string>;
  /** How many lines of the file were said to be left out, or to have been read as one row. */
  said: number;
}

export type TableReader = (file: Blob, names: BaseTable['columns']) => Promise<Result<Reading, TableProblem>>;

interface BaseTable {
  delimiter: string;
  columns: Record<NumberField | 'group' | 'area', string>;
  rows: string[][];
  /** What the cells say, by place of the row; kinds for those that are no numbers. */
  says: Record<NumberField, number | CellKind>[];
}

export interface TriedTables {
  read: number;
  refused: number;
  /** Figures of untouched rows that were compared. */
  compared: number;
  /** Of those, how many were listed as unreadable. */
  doubted: number;
  losses: string[];
}

const FIELDS: readonly NumberField[] = ['value', 'lower', 'upper', 'count', 'denominator'];

/** Spoils tables in so many ways, and compares what is read with what stands in rows that were not spoilt. */
export async function tryTables(times: number, seed: number, reader: TableReader): Promise<TriedTables> {
  const tables = [legacyTable(), semicolonTable(), pastedTable()];
  const chance = chanceFrom(seed);
  const tried: TriedTables = { read: 0, refused: 0, compared: 0, doubted: 0, losses: [] };
  for (let time = 0; time < times; time++) {
    const table = tables[time % tables.length] ?? legacyTable();
    const spoilt = spoilTable(table.rows, table.delimiter, chance);
    const lose = (what: string) => tried.losses.push(`table ${time + 1}, ${spoilt.how}: ${what}`);
    try {
      const reading = await reader(spoilt.file, table.columns);
      if (reading.ok) compare(table, spoilt, reading.value, tried, lose);
      else if (!/^[A-Z].+\.$/s.test(wordTableProblem(reading.problem))) lose('it is worded badly');
      if (reading.ok) tried.read++;
      else tried.refused++;
    } catch (error) {
      lose(error instanceof Error ? `${error.name}: ${error.message}` : 'something was thrown');
    }
  }
  return tried;
}

function compare(
  { rows, says, columns }: BaseTable,
  { untouched }: Spoilt,
  reading: Reading,
  tried: TriedTables,
  lose: (what: string) => void,
): void {
  // With other names over the columns, a figure in another column is what the file says.
  if (!untouched.has(0)) return;
  const areaAt = rows[0]?.indexOf(columns.area) ?? 0;
  const found = new Map<string, Reading['rows']>();
  for (const row of reading.rows) found.set(row.area, [...(found.get(row.area) ?? []), row]);
  let missing = 0;
  for (const place of untouched) {
    const said = says[place];
    if (said === undefined) continue;
    const read = found.get(rows[place]?.[areaAt] ?? '') ?? [];
    if (read.length === 0) missing++;
    for (const row of read) {
      for (const field of FIELDS) {
        tried.compared++;
        const [figure, kind] = [row.figures[field], row.kinds[field]];
        if (kind === 'unreadable' && figure === null && reading.listed.has(`${row.row} ${columns[field]}`)) {
          tried.doubted++;
        } else if ((figure ?? kind) !== said[field]) {
          lose(`${field} in row ${place} is ${figure ?? kind}, and the file says ${said[field]}`);
        }
      }
    }
  }
  if (missing > reading.said) lose(`${missing} rows were left out, and ${reading.said} said to be`);
}

/** The reader of this app. Everything is asked that a page may ask. */
export const careful: TableReader = async (file, columns) => {
  const read = await readTable(file);
  if (!read.ok) return read;
  const { questions } = takeInHand(read.value);
  const { names, notes } = describeTable(read.value);
  for (const note of notes) wordTableNote(note);
  let chosen: ChosenRows;
  if ('choose' in questions) {
    questions.narrow({ sex: 'Persons' });
    chosen = questions.choose({});
  } else {
    chosen = questions.map(mappingOf(names, columns));
  }
  const { above } = read.value.layout;
  const { rowNumbers, setAside, breaks } = read.value.rows;
  if (chosen.all !== rowNumbers.length) throw new Error('not all rows were given');
  return {
    ok: true,
    value: {
      rows: chosen.rows.map(({ texts: { area }, figures, kinds, row }) => ({ area, figures, kinds, row })),
      listed: new Set(chosen.unreadable.first.map(({ row, name }) => `${row} ${name}`)),
      said: above.count + [...setAside.first, ...breaks.first].reduce((sum, { lines }) => sum + lines, 0),
    },
  };
};

function mappingOf(names: readonly string[], columns: BaseTable['columns']): Mapping {
  const at = (name: string) => Math.max(0, names.indexOf(name));
  const { group, area, value, lower, upper, count, denominator } = columns;
  return {
    group: at(group),
    area: at(area),
    value: at(value),
    lower: at(lower),
    upper: at(upper),
    count: at(count),
    denominator: at(denominator),
  };
}

/** Different in two places from any other, so that one spoilt letter makes no other area of it. */
function areaOf(place: number): string {
  return `Place ${place}, ${(place * 7_919) % 10_007}`;
}

function legacyTable(): BaseTable {
  const rows: string[][] = [[...legacyNames]];
  const says: BaseTable['says'] = [];
  for (let place = 1; place <= 60; place++) {
    const value = place * 1.125;
    const isHidden = place % 17 === 0;
    rows.push(
      aLegacyRow({
        'Area Name': areaOf(place),
        'Category Type': place % 3 === 0 ? '' : 'Deprivation',
        Category: place % 3 === 0 ? '' : `Quintile, ${place % 5}`,
        Value: isHidden ? '' : String(value),
        'Lower CI 95.0 limit': String(value - 1),
        'Upper CI 95.0 limit': String(value + 1),
        Count: String(place * 101),
        Denominator: place % 13 === 0 ? '*' : String(place * 1_003),
        'Value note': isHidden ? 'Value suppressed' : '',
      }),
    );
    says[place] = {
      value: isHidden ? 'suppressed' : value,
      lower: value - 1,
      upper: value + 1,
      count: place * 101,
      denominator: place % 13 === 0 ? 'suppressed' : place * 1_003,
    };
  }
  const columns = {
    group: 'Category',
    area: 'Area Name',
    value: 'Value',
    lower: 'Lower CI 95.0 limit',
    upper: 'Upper CI 95.0 limit',
    count: 'Count',
    denominator: 'Denominator',
  };
  return { delimiter: ',', rows, says, columns };
}

const plainColumns = {
  group: 'Group',
  area: 'Area',
  value: 'Rate',
  lower: 'Lower',
  upper: 'Upper',
  count: 'Cases',
  denominator: 'People',
};

/** Decimal commas, and thousands parted by points. */
function semicolonTable(): BaseTable {
  return plainTable(';', (number) =>
    new Intl.NumberFormat('de-DE', { maximumFractionDigits: 3 }).format(number),
  );
}

function pastedTable(): BaseTable {
  return plainTable('\t', (number) =>
    new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 }).format(number),
  );
}

function plainTable(delimiter: string, write: (number: number) => string): BaseTable {
  const rows = [Object.values(plainColumns)];
  const says: BaseTable['says'] = [];
  for (let place = 1; place <= 40; place++) {
    const value = place * 3.7 + 0.25;
    const said = {
      value: Math.round(value * 1_000) / 1_000,
      lower: place + 0.123,
      upper: value > 100 ? 1_234.5 + place : place + 9.5,
      count: place * 111_111,
      denominator: place * 1_234_567,
    };
    rows.push([
      `Group ${place % 5}${delimiter}`,
      areaOf(place),
      ...FIELDS.map((field) => (field === 'count' && place % 11 === 0 ? '[c]' : write(said[field]))),
    ]);
    says[place] = { ...said, count: place % 11 === 0 ? 'suppressed' : said.count };
  }
  return { delimiter, rows, says, columns: plainColumns };
}
