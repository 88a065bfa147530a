import { numberShape } from './number-shape.ts';

type Row = readonly string[];

/** Words that begin a line about a table, in two cells: "Source: | Office for National Statistics". */
const ABOUT = /^(?:title|source|notes?|published|downloaded|contact)\b/i;

/**
 * Which row has the names of the columns: the first that fills enough cells, of those as wide as the table. `hasNames`
 * is false when that row holds figures. Null when no row has two cells.
 */
export function findNames(rows: readonly Row[], width: number): { place: number; hasNames: boolean } | null {
  const isFull = (row: Row) => countFilled(row) >= Math.max(2, Math.ceil(width / 2));
  const first = rows.findIndex(
    (row, place) => isFull(row) && !isAbout(row, rows.slice(place + 1).find(isFull)),
  );
  const asWide = rows.findIndex((row, place) => place >= first && row.length === width && isFull(row));
  if (first === -1) return null;
  // Names may be too few or too many. Above a row with figures, they are names all the same.
  const place = asWide === -1 || (hasAnyMark(rows[asWide]) && !hasFigures(rows[first])) ? first : asWide;
  return { place, hasNames: !hasFigures(rows[place]) };
}

function isAbout(row: Row, next: Row | undefined): boolean {
  const [first = '', second] = row.filter((cell) => cell.trim() !== '');
  return (
    ABOUT.test(first.trim()) &&
    second !== undefined &&
    countFilled(row) === 2 &&
    next !== undefined &&
    !hasAnyMark(next)
  );
}

function countFilled(row: Row): number {
  return row.reduce((count, cell) => count + Number(cell.trim() !== ''), 0);
}

/** Columns may be called 2024, 5 or 65: whole numbers are figures only when most cells of the row are such. */
function hasFigures(row: Row | undefined): boolean {
  let whole = 0;
  for (const cell of row ?? []) {
    const shape = numberShape(cell);
    if (shape.kind !== 'number') continue;
    const number = shape.point ?? shape.comma ?? 0;
    if (shape.isPercent || shape.point !== shape.comma || !Number.isInteger(number) || number < 0)
      return true;
    if (number > 20 && !isYear(number)) whole++;
  }
  return whole > 0 && whole >= countFilled(row ?? []) / 2;
}

/** A figure other than a year, or the sign of one that is kept back. */
function hasAnyMark(row: Row | undefined): boolean {
  return (row ?? []).some((cell) => {
    const shape = numberShape(cell);
    if (shape.kind === 'number') return !isYear(shape.point ?? shape.comma ?? 0);
    return cell.trim() !== '' && shape.kind !== 'text';
  });
}

function isYear(number: number): boolean {
  return Number.isInteger(number) && number >= 1900 && number <= 2100;
}
