import { columnLetters } from './column-letters.ts';
import type { TableNote } from './table-note.ts';

/**
 * A name for each column, all of them different, with what should be said of it. Columns that are blank to the end need
 * no name: `isEmpty` tells which.
 */
export function nameColumns(
  given: readonly string[],
  isEmpty: (column: number) => boolean,
): { names: string[]; notes: TableNote[] } {
  const names: string[] = [];
  const taken = new Set(given);
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const [column, name] of given.entries()) {
    const wanted = name === '' ? `Column ${columnLetters(column)}` : name;
    const isTaken = seen.has(wanted) || (name === '' && taken.has(wanted));
    if (isTaken && name !== '') twice.add(name);
    const free = isTaken ? freeName(wanted, (one) => seen.has(one) || taken.has(one)) : wanted;
    seen.add(free);
    names.push(free);
  }
  const unnamed = given.flatMap((name, column) => (name === '' && !isEmpty(column) ? column : []));
  const notes: TableNote[] = [];
  if (unnamed.length > 0) notes.push({ kind: 'unnamed-columns', columns: unnamed });
  if (twice.size > 0) notes.push({ kind: 'names-twice', names: [...twice] });
  return { names, notes };
}

function freeName(name: string, isTaken: (name: string) => boolean): string {
  for (let time = 2; ; time++) if (!isTaken(`${name} (${time})`)) return `${name} (${time})`;
}
