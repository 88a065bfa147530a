import type { FingertipsField } from './fingertips.ts';
import type { ReadTable } from './read-rows.ts';
import type { TextColumn } from './text-column.ts';

/** Reads what one row says. A field that the file does not have is empty in each row. */
export class FingertipsTable {
  readonly #columns: Partial<Record<FingertipsField, TextColumn>> = {};
  readonly length: number;

  constructor({ fingertips, columns, rows }: ReadTable) {
    this.length = rows.rowNumbers.length;
    for (const [field, place] of Object.entries(fingertips?.places ?? {})) {
      const column = columns[place];
      if (column) this.#columns[field as FingertipsField] = column;
    }
  }

  text(field: FingertipsField, row: number): string {
    return this.#columns[field]?.at(row) ?? '';
  }

  /** A number for the text, the same in each row with that text. */
  code(field: FingertipsField, row: number): number {
    return this.#columns[field]?.code(row) ?? 0;
  }

  /** The number of a text; -1 when no row has it. */
  codeOf(field: FingertipsField, text: string): number {
    const column = this.#columns[field];
    if (column === undefined) return text === '' ? 0 : -1;
    return column.codeOf(text);
  }
}
