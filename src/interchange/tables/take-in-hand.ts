import { catalogueOf } from './catalogue.ts';
import { findChosen, groupNamer } from './choose-fingertips.ts';
import { describeTable } from './describe-table.ts';
import type { FingertipsColumns } from './fingertips.ts';
import { FingertipsTable } from './fingertips-table.ts';
import { guessColumn } from './guess-column.ts';
import { makeRows, type RowSource } from './make-rows.ts';
import { mapRows } from './map-table.ts';
import { NumberColumns } from './number-columns.ts';
import type { ReadTable } from './read-rows.ts';
import type { AboutTable, FingertipsQuestions, PlainFacts, TableInHand } from './table-in-hand.ts';
import { MOST_ANSWERED } from './table-limits.ts';
import { NUMBER_FIELDS } from './table-row.ts';

const FIRST_ROWS = 20;

/** What is known of a table that was read, and what can be asked about it. */
export function takeInHand(table: ReadTable): TableInHand {
  const { encoding, layout, fingertips, rows } = table;
  const { names, notes } = describeTable(table);
  const about = { encoding, delimiter: layout.delimiter, rows: rows.rowNumbers.length, notes };
  const numbers = new NumberColumns(table, names);
  return fingertips === null
    ? takePlain(table, names, about, numbers)
    : takeFingertips(table, fingertips, about, numbers);
}

function takeFingertips(
  table: ReadTable,
  { dialect, places }: FingertipsColumns,
  about: AboutTable,
  numbers: NumberColumns,
): TableInHand {
  const file = new FingertipsTable(table);
  const catalogue = catalogueOf(file, findChosen(file, {}));
  const source: Omit<RowSource, 'group'> = {
    rowNumber: (row) => table.rows.rowNumbers.at(row),
    area: (row) => file.text('areaName', row),
    period: (row) => file.text('period', row),
    note: (row) => file.text('note', row),
    numbers: Object.fromEntries(
      NUMBER_FIELDS.flatMap((field) => {
        const place = places[field];
        return place === undefined ? [] : [[field, numbers.numbers(place)]];
      }),
    ),
  };
  const choose: FingertipsQuestions['choose'] = (wish) => {
    const chosen = findChosen(file, wish);
    const places = chosen.slice(0, MOST_ANSWERED);
    return makeRows(places, chosen.length, { ...source, group: groupNamer(file, places) });
  };
  return {
    facts: { kind: 'fingertips', dialect, about, catalogue },
    questions: { narrow: (wish) => catalogueOf(file, findChosen(file, wish)), choose },
  };
}

function takePlain(
  table: ReadTable,
  names: readonly string[],
  about: AboutTable,
  numbers: NumberColumns,
): TableInHand {
  const facts: PlainFacts = {
    kind: 'table',
    about,
    columns: names.map((name, place) => ({
      name,
      ...guessColumn(numbers.column(place), numbers.style(place)),
    })),
    first: Array.from({ length: Math.min(FIRST_ROWS, about.rows) }, (_, row) => ({
      row: table.rows.rowNumbers.at(row),
      cells: names.map((_name, place) => numbers.column(place).at(row)),
    })),
  };
  return {
    facts,
    questions: { map: (mapping) => mapRows(table.rows.rowNumbers, numbers, mapping) },
  };
}
