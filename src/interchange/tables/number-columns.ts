import type { NumberColumn } from './make-rows.ts';
import { type NumberStyle, styleOf } from './number-style.ts';
import type { ReadTable } from './read-rows.ts';
import type { TextColumn } from './text-column.ts';

/** The columns of a table, with how the numbers of each are written: worked out when it is first asked for. */
export class NumberColumns {
  readonly #table: ReadTable;
  readonly #names: readonly string[];
  readonly #styles = new Map<number, NumberStyle>();

  constructor(table: ReadTable, names: readonly string[]) {
    this.#table = table;
    this.#names = names;
  }

  column(place: number): TextColumn {
    const column = this.#table.columns[place];
    if (!column) throw new RangeError(`There is no column ${place}`);
    return column;
  }

  style(place: number): NumberStyle {
    const known = this.#styles.get(place);
    if (known !== undefined) return known;
    const style = styleOf(this.column(place), this.#table.layout.delimiter);
    this.#styles.set(place, style);
    return style;
  }

  numbers(place: number): NumberColumn {
    const column = this.column(place);
    const name = this.#names[place] ?? '';
    return { column: place, name, style: this.style(place), at: (row) => column.at(row) };
  }
}
