import type { ReadOptions, ReadTable } from '#src/interchange/tables/read-rows.ts';
import { readTable } from '#src/interchange/tables/read-table.ts';
import type { TableInHand } from '#src/interchange/tables/table-in-hand.ts';
import type { TableProblem } from '#src/interchange/tables/table-problem.ts';
import { takeInHand } from '#src/interchange/tables/take-in-hand.ts';

/** A source that can be read, read. */
export async function read(source: Blob | string, options: ReadOptions = {}): Promise<ReadTable> {
  const result = await readTable(source, options);
  if (!result.ok) throw new Error(`It can’t be read: ${JSON.stringify(result.problem)}`);
  return result.value;
}

/** Why a source can't be read. */
export async function problemOf(source: Blob | string): Promise<TableProblem> {
  const result = await readTable(source);
  if (result.ok) throw new Error('It can be read');
  return result.problem;
}

/** Any table but one of Fingertips. */
export async function takePlain(source: Blob | string, options: ReadOptions = {}) {
  const inHand = takeInHand(await read(source, options));
  if (inHand.facts.kind !== 'table') throw new Error('It was taken for one of Fingertips');
  return inHand as Extract<TableInHand, { facts: { kind: 'table' } }>;
}

/** A table of Fingertips. */
export async function takeFingertips(source: Blob | string) {
  const inHand = takeInHand(await read(source));
  if (inHand.facts.kind !== 'fingertips') throw new Error('It was not taken for one of Fingertips');
  return inHand as Extract<TableInHand, { facts: { kind: 'fingertips' } }>;
}

/** All cells of a table, as they were kept. */
export function cellsOf({ columns, rows }: ReadTable): string[][] {
  return Array.from({ length: rows.rowNumbers.length }, (_, row) =>
    columns.map((column) => column?.at(row) ?? ''),
  );
}
