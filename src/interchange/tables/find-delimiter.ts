import { type Delimiter, RowSplitter } from './split-rows.ts';

/** When two part the lines alike, the one that is rarer in words comes first. */
const DELIMITERS: readonly Delimiter[] = ['\t', ';', ',', '|'];
const LINES_LOOKED_AT = 500;

/**
 * What parts the cells, and how many most lines have: of four signs, the one that parts the most lines into the same
 * number. Each line is looked at by itself, so that a quotation mark that is lost spoils no other. Null when none parts
 * anything.
 */
export function findDelimiter(
  head: string,
  isWhole: boolean,
): { delimiter: Delimiter; width: number } | null {
  const lines = head.split('\n');
  if (!isWhole && lines.length > 1) lines.pop();
  const filled = lines.slice(0, LINES_LOOKED_AT).filter((line) => /[^\s,;|]/.test(line));
  const [best] = DELIMITERS.flatMap((delimiter) => partLines(filled, delimiter) ?? []).sort(
    (one, other) => other.lines - one.lines || other.width - one.width,
  );
  return best ?? null;
}

function partLines(
  lines: readonly string[],
  delimiter: Delimiter,
): { delimiter: Delimiter; width: number; lines: number } | null {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const width = countCells(line, delimiter);
    if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([one, few], [other, many]) => many - few || other - one);
  return most === undefined ? null : { delimiter, width: most[0], lines: most[1] };
}

function countCells(line: string, delimiter: Delimiter): number {
  const splitter = new RowSplitter(delimiter);
  const [row = splitter.unendedRow()] = splitter.push(`${line}\n`).rows;
  return row.length;
}
