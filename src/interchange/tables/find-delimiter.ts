import { numberShape } from './number-shape.ts';
import { type Delimiter, RowSplitter } from './split-rows.ts';

/** When two part the lines equally well, the one that is rarer in words comes first. */
const DELIMITERS: readonly Delimiter[] = ['\t', ';', ',', '|'];
const LINES_LOOKED_AT = 500;

/** Lines with the same number of cells. `score`: each line counts for the share of its cells that look like one. */
interface Parted {
  delimiter: Delimiter;
  width: number;
  lines: number;
  score: number;
}

/**
 * What parts the cells, and how many most lines have: of four signs, the one that parts the most lines into the same
 * number of cells in which no other of the signs is left, unless within a number. Each line is looked at by itself, so
 * that a quotation mark that is lost spoils no other. Null when nothing parts anything.
 */
export function findDelimiter(
  head: string,
  isWhole: boolean,
): { delimiter: Delimiter; width: number } | null {
  const lines = head.split('\n');
  if (!isWhole && lines.length > 1) lines.pop();
  const filled = lines.slice(0, LINES_LOOKED_AT).filter((line) => /[^\s,;|]/.test(line));
  const [best] = DELIMITERS.flatMap((delimiter) => partLines(filled, delimiter) ?? []).sort(
    (one, other) => other.score - one.score || other.width - one.width,
  );
  return best ?? null;
}

function partLines(lines: readonly string[], delimiter: Delimiter): Parted | null {
  const byWidth = new Map<number, Parted>();
  for (const line of lines) {
    const cells = cellsOf(line, delimiter);
    const width = cells.length;
    if (width === 1) continue;
    const known = byWidth.get(width) ?? { delimiter, width, lines: 0, score: 0 };
    known.lines++;
    known.score += 1 - cells.filter((cell) => looksLikeSeveral(cell, delimiter)).length / width;
    byWidth.set(width, known);
  }
  const [most] = [...byWidth.values()].sort(
    (one, other) => other.lines - one.lines || other.width - one.width,
  );
  return most ?? null;
}

function looksLikeSeveral(cell: string, delimiter: Delimiter): boolean {
  return (
    DELIMITERS.some((sign) => sign !== delimiter && cell.includes(sign)) &&
    numberShape(cell).kind !== 'number'
  );
}

function cellsOf(line: string, delimiter: Delimiter): string[] {
  const splitter = new RowSplitter(delimiter);
  const [row] = splitter.push(`${line}\n`).rows;
  return row ?? splitter.unendedRow();
}
