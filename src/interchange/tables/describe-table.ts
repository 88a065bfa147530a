import { nameColumns } from './name-columns.ts';
import type { ReadTable } from './read-rows.ts';
import type { TableNote } from './table-note.ts';

/** The names of a table's columns, and what a person should know about how the table was read. */
export function describeTable({ encoding, layout, rows, columns }: ReadTable): {
  names: string[];
  notes: TableNote[];
} {
  const { names: given, width, above } = layout;
  const isEmpty = (place: number) => columns[place]?.isEmpty ?? true;
  const { names, notes: notesOnNames } = nameColumns(given ?? Array<string>(width).fill(''), isEmpty);
  const notes: TableNote[] = [];
  if (encoding === 'windows-1252') notes.push({ kind: 'read-as-windows-1252' });
  if (above.count > 0) notes.push({ kind: 'lines-above', lines: above });
  if (given === null) notes.push({ kind: 'no-names' });
  else notes.push(...notesOnNames);
  if (rows.setAside.count > 0)
    notes.push({ kind: 'rows-set-aside', width, rows: rows.setAside, short: rows.short });
  if (rows.filled.count > 0) notes.push({ kind: 'rows-filled', width, rows: rows.filled });
  if (rows.breaks.count > 0) notes.push({ kind: 'lines-in-cells', rows: rows.breaks });
  return { names, notes };
}
