import { type Result, refuse, succeed } from '#src/domain/result.ts';
import { bytesOf } from '../bytes-of.ts';
import { LOOKED_AT, recogniseFile } from '../recognise-file.ts';
import { type Encoding, findEncoding } from './find-encoding.ts';
import type { PieceProblem } from './read-pieces.ts';
import { type ReadOptions, type ReadTable, readRows } from './read-rows.ts';
import { LARGEST_TABLE } from './table-limits.ts';
import type { TableProblem } from './table-problem.ts';

/**
 * Reads a file of figures, or a text that was pasted, into columns. Letters are taken for UTF-8 or UTF-16, and only when
 * the bytes can't be that for Windows-1252: then `encoding` says so, and a person is told.
 */
export async function readTable(
  source: Blob | string,
  options: ReadOptions = {},
): Promise<Result<ReadTable, TableProblem>> {
  const file = typeof source === 'string' ? new Blob([source]) : source;
  if (file.size === 0) return refuse({ kind: 'empty' });
  if (file.size > LARGEST_TABLE) return refuse({ kind: 'too-large', bytes: file.size });
  const encoding = typeof source === 'string' ? succeed('utf-8' as const) : await encodingOf(file);
  if (!encoding.ok) return encoding;
  const read = await readRows(file, encoding.value, options);
  if (isOfThisEncoding(read)) return read;
  if (encoding.value !== 'utf-8') return refuse({ kind: 'broken-utf-16' });
  const again = await readRows(file, 'windows-1252', options);
  if (isOfThisEncoding(again)) return again;
  throw new Error('Every byte is a letter in Windows-1252');
}

async function encodingOf(file: Blob): Promise<Result<Encoding, TableProblem>> {
  const start = await bytesOf(file.slice(0, LOOKED_AT));
  if (start === null) return refuse({ kind: 'gone' });
  const recognised = recogniseFile(start);
  if (recognised.kind === 'zip') return refuse({ kind: 'another-kind', what: 'zip' });
  if (recognised.kind === 'other' && recognised.what !== 'utf-16') {
    return refuse({ kind: 'another-kind', what: recognised.what });
  }
  const encoding = findEncoding(start);
  return encoding === null ? refuse({ kind: 'not-text' }) : succeed(encoding);
}

function isOfThisEncoding(
  read: Result<ReadTable, TableProblem | PieceProblem>,
): read is Result<ReadTable, TableProblem> {
  return read.ok || read.problem.kind !== 'another-encoding';
}
