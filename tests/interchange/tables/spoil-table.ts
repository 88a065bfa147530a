import { aFile, anOldFile } from './a-csv.ts';

type Chance = () => number;

/** A table and what was done to it. */
export interface Spoilt {
  how: string[];
  file: Blob;
  /** Places of rows, from 0 and names included, of which nothing was changed. */
  untouched: ReadonlySet<number>;
}

interface Draft {
  rows: { cells: string[]; place: number }[];
  delimiter: string;
  newline: string;
  touched: Set<number>;
}

/** One table, spoilt in one to three of the ways in which tables come to be spoilt. */
export function spoilTable(rows: readonly (readonly string[])[], delimiter: string, chance: Chance): Spoilt {
  const draft: Draft = {
    rows: rows.map((cells, place) => ({ cells: [...cells], place })),
    delimiter,
    newline: pick(['\r\n', '\n', '\r'], chance),
    touched: new Set(),
  };
  const how: string[] = [];
  const cellWays = {
    cutRows,
    cutCells,
    swapColumns,
    swapCells,
    garbleNumber,
    doubleRow,
    otherDelimiter,
    breakCell,
  };
  for (let time = Math.floor(chance() * 3); time > 0; time--) {
    const [name, spoil] = pick(Object.entries(cellWays), chance);
    spoil(draft, chance);
    how.push(name);
  }
  const lines = draft.rows.map(({ cells, place }) => ({
    text: lineOf(cells, delimiter) + draft.newline,
    place,
  }));
  const textWays = { addQuote, takeQuote, flipBits, cutShort, leave };
  const [name, spoil] = pick(Object.entries(textWays), chance);
  how.push(name);
  const text = spoil(lines, draft.touched, chance);
  const untouched = new Set(rows.keys());
  for (const place of draft.touched) untouched.delete(place);
  const { encoding, file } = encode(text, chance);
  return { how: [...how, encoding], file, untouched };
}

type Line = { text: string; place: number };

function cutRows(draft: Draft, chance: Chance): void {
  const at = Math.floor(chance() * draft.rows.length);
  for (const { place } of draft.rows.splice(at, 1 + Math.floor(chance() * 5))) draft.touched.add(place);
}

function cutCells(draft: Draft, chance: Chance): void {
  const row = touch(draft, chance);
  row.splice(Math.floor(chance() * row.length), 1 + Math.floor(chance() * 2));
}

/** In every row, with the names: nothing is spoilt by that. */
function swapColumns(draft: Draft, chance: Chance): void {
  const width = draft.rows[0]?.cells.length ?? 1;
  const [one, other] = [Math.floor(chance() * width), Math.floor(chance() * width)];
  for (const { cells } of draft.rows) swap(cells, one, other);
}

function swapCells(draft: Draft, chance: Chance): void {
  const row = touch(draft, chance);
  swap(row, Math.floor(chance() * row.length), Math.floor(chance() * row.length));
}

const GARBLED = [
  '12,5',
  '1,234',
  '1.234',
  '12.3.4',
  '1O',
  '<5',
  '*',
  '',
  'n/a',
  '1e400',
  '-',
  '7%',
  '=1+1',
  '9',
];

function garbleNumber(draft: Draft, chance: Chance): void {
  const row = touch(draft, chance);
  row[Math.floor(chance() * row.length)] = pick(GARBLED, chance);
}

function doubleRow(draft: Draft, chance: Chance): void {
  const at = Math.floor(chance() * draft.rows.length);
  const row = draft.rows[at];
  if (row !== undefined && row.place > 0) draft.rows.splice(at, 0, structuredClone(row));
}

function otherDelimiter(draft: Draft, chance: Chance): void {
  const row = touch(draft, chance);
  row.splice(0, row.length, row.join(pick([';', '|', '\t', ','], chance)));
}

function breakCell(draft: Draft, chance: Chance): void {
  const row = touch(draft, chance);
  const at = Math.floor(chance() * row.length);
  row[at] = `${row[at]}${draft.newline}${row[at]}`;
}

function addQuote(lines: readonly Line[], touched: Set<number>, chance: Chance): string {
  return changeLine(lines, touched, chance, (text) => {
    // Most often where a cell begins: elsewhere it is a letter like others.
    const starts = [0, ...[...text.matchAll(/[,;\t|]/g)].map(({ index }) => index + 1)];
    const at = chance() < 0.7 ? pick(starts, chance) : Math.floor(chance() * text.length);
    return `${text.slice(0, at)}"${text.slice(at)}`;
  });
}

function takeQuote(lines: readonly Line[], touched: Set<number>, chance: Chance): string {
  return changeLine(lines, touched, chance, (text) => text.replace('"', ''));
}

function flipBits(lines: readonly Line[], touched: Set<number>, chance: Chance): string {
  return changeLine(lines, touched, chance, (text) => {
    const at = Math.floor(chance() * text.length);
    const flipped = String.fromCharCode(text.charCodeAt(at) ^ (1 << Math.floor(chance() * 8)));
    return text.slice(0, at) + flipped + text.slice(at + 1);
  });
}

function cutShort(lines: readonly Line[], touched: Set<number>, chance: Chance): string {
  const text = lines.map((line) => line.text).join('');
  const end = Math.floor(chance() * text.length);
  let at = 0;
  for (const line of lines) {
    at += line.text.length;
    if (at > end) touched.add(line.place);
  }
  return text.slice(0, end);
}

function leave(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join('');
}

function changeLine(
  lines: readonly Line[],
  touched: Set<number>,
  chance: Chance,
  change: (text: string) => string,
): string {
  const at = Math.floor(chance() * lines.length);
  const changed = lines.map(({ text, place }, line) => {
    if (line !== at) return text;
    touched.add(place);
    return change(text);
  });
  return changed.join('');
}

function encode(text: string, chance: Chance): { encoding: string; file: Blob } {
  const isOld = [...text].every((letter) => letter.charCodeAt(0) < 256);
  const ways = {
    'utf-8': () => aFile(text),
    'utf-8 with a mark': () => aFile(text, 'utf-8', '\ufeff'),
    'utf-16le': () => aFile(text, 'utf-16le', '\ufeff'),
    'utf-16be': () => aFile(text, 'utf-16be', '\ufeff'),
    'utf-16le without a mark': () => aFile(text, 'utf-16le'),
    'windows-1252': () => (isOld ? anOldFile(text) : aFile(text)),
  };
  const [encoding, make] = pick(Object.entries(ways), chance);
  return { encoding, file: make() };
}

function touch(draft: Draft, chance: Chance): string[] {
  const { cells, place } = pick(draft.rows, chance);
  draft.touched.add(place);
  return cells;
}

function lineOf(cells: readonly string[], delimiter: string): string {
  return cells
    .map((cell) =>
      cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell,
    )
    .join(delimiter);
}

function swap(cells: string[], one: number, other: number): void {
  [cells[one], cells[other]] = [cells[other] ?? '', cells[one] ?? ''];
}

function pick<Item>(items: readonly Item[], chance: Chance): Item {
  const item = items[Math.floor(chance() * items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from');
  return item;
}
