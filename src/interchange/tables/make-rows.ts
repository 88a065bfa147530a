import { addTo, emptyListing } from './listing.ts';
import type { NumberStyle } from './number-style.ts';
import { readNumber } from './read-number.ts';
import {
  type CellKind,
  type ChosenRows,
  NUMBER_FIELDS,
  type NumberField,
  type TableRow,
} from './table-row.ts';

/** A column in which numbers are looked for. */
export interface NumberColumn {
  /** Its place, from 0. */
  column: number;
  name: string;
  style: NumberStyle;
  at(row: number): string;
}

/** Where each part of a row comes from. Rows are counted from 0, as they were kept. */
export interface RowSource {
  rowNumber(row: number): number;
  group(row: number): string;
  area(row: number): string;
  period(row: number): string;
  /** What the publisher says about the figures. */
  note(row: number): string;
  numbers: Partial<Record<NumberField, NumberColumn>>;
}

/** Words in a note that tell why there is no figure. */
const HIDDEN = /suppress|disclos|confidential|small (?:count|number)/i;

/** Makes rows of figures, and lists what in them can't be read. Nothing unreadable becomes a number. */
export function makeRows(places: readonly number[], all: number, source: RowSource): ChosenRows {
  const chosen: ChosenRows = {
    rows: [],
    all,
    unreadable: emptyListing(),
    blank: 0,
    suppressed: 0,
    repeated: emptyListing(),
    partlyPercent: [],
  };
  const signs = new Map<string, Set<boolean>>();
  const firsts = new Map<string, number>();
  for (const place of places) {
    const made = startRow(place, source);
    for (const field of NUMBER_FIELDS) {
      const column = source.numbers[field];
      if (column !== undefined) fill(made, field, column, place, chosen, signs);
    }
    const { group, area, period } = made.texts;
    const key = JSON.stringify([group, area, period]);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, made.row);
    else addTo(chosen.repeated, { row: made.row, first });
    chosen.rows.push(made);
  }
  chosen.partlyPercent = [...signs].filter(([, { size }]) => size > 1).map(([name]) => name);
  return chosen;
}

function startRow(place: number, source: RowSource): TableRow {
  const words = { group: source.group(place), area: source.area(place), period: source.period(place) };
  return {
    row: source.rowNumber(place),
    texts: { ...words, value: '', lower: '', upper: '', count: '', denominator: '' },
    figures: { ...words, value: null, lower: null, upper: null, count: null, denominator: null },
    kinds: { value: 'blank', lower: 'blank', upper: 'blank', count: 'blank', denominator: 'blank' },
    note: source.note(place),
  };
}

function fill(
  made: TableRow,
  field: NumberField,
  { column, name, style, at }: NumberColumn,
  place: number,
  chosen: ChosenRows,
  signs: Map<string, Set<boolean>>,
): void {
  const text = at(place);
  const read = readNumber(text, style);
  let kind: CellKind = read.kind;
  if (kind === 'blank' && HIDDEN.test(made.note)) kind = 'suppressed';
  made.texts[field] = text;
  made.kinds[field] = kind;
  if (kind === 'blank' || kind === 'suppressed') chosen[kind]++;
  if (read.kind === 'number') {
    made.figures[field] = read.number;
    signs.set(name, (signs.get(name) ?? new Set()).add(read.isPercent));
  }
  if (read.kind === 'unreadable') {
    addTo(chosen.unreadable, { row: made.row, column, name, text, because: read.because });
  }
}
