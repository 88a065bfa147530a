import { NumberList } from './number-list.ts';
import { apart, TextBytes } from './text-bytes.ts';

/** With more different texts than this, each text is kept once for each row: looking them up would cost more. */
const MOST_TEXTS = 65_536;

/**
 * The cells of one column, without the spaces around them. Each different text is kept once, and its number for each row.
 * `staysCoded`: however many texts there are, so that rows can be told apart by `code`.
 */
export class TextColumn {
  #codes = new NumberList();
  readonly #texts: string[] = [];
  readonly #codeOf = new Map<string, number>();
  #bytes: TextBytes | null = null;
  readonly #staysCoded: boolean;
  #hasCommas = false;

  constructor({ staysCoded = false } = {}) {
    this.#staysCoded = staysCoded;
  }

  get length(): number {
    return this.#bytes?.length ?? this.#codes.length;
  }

  push(cell: string): void {
    const known = this.#codeOf.get(cell);
    if (known !== undefined) this.#codes.push(known);
    else this.#pushText(cell.trim());
  }

  #pushText(text: string): void {
    let code = this.#codeOf.get(text);
    if (code === undefined && this.#texts.length === MOST_TEXTS && !this.#staysCoded)
      this.#bytes ??= this.#toBytes();
    if (code === undefined && !this.#hasCommas) {
      this.#hasCommas = text.includes(',') || text.indexOf('.') !== text.lastIndexOf('.');
    }
    if (this.#bytes !== null) {
      this.#bytes.push(text);
      return;
    }
    if (code === undefined) {
      const kept = apart(text);
      code = this.#texts.push(kept) - 1;
      this.#codeOf.set(kept, code);
    }
    this.#codes.push(code);
  }

  at(row: number): string {
    return this.#bytes?.at(row) ?? this.textOf(this.#codes.at(row));
  }

  /** The number of a row's text, the same for all rows with that text. */
  code(row: number): number {
    return this.#codes.at(row);
  }

  /** Whether any cell has a comma, or more than one point: signs of decimal commas. Noted as cells come, to save a look at all. */
  get hasCommas(): boolean {
    return this.#hasCommas;
  }

  /** Whether every cell is blank. */
  get isEmpty(): boolean {
    return this.#bytes === null && this.#texts.every((text) => text === '');
  }

  /** The number of a text; -1 when no row has it. */
  codeOf(text: string): number {
    return this.#codeOf.get(text) ?? -1;
  }

  textOf(code: number): string {
    const text = this.#texts[code];
    if (text === undefined) throw new RangeError(`There is no text with the number ${code}`);
    return text;
  }

  /** Hands over the texts, each with how many rows have it, in the order of their first rows. Few come several times. */
  each(visit: (text: string, rows: number) => void): void {
    const bytes = this.#bytes;
    if (bytes !== null) {
      for (let row = 0; row < bytes.length; row++) visit(bytes.at(row), 1);
      return;
    }
    const counts = new Uint32Array(this.#texts.length);
    for (let row = 0; row < this.#codes.length; row++) {
      const code = this.#codes.at(row);
      counts[code] = (counts[code] ?? 0) + 1;
    }
    this.#texts.forEach((text, code) => {
      visit(text, counts[code] ?? 0);
    });
  }

  #toBytes(): TextBytes {
    const bytes = new TextBytes();
    for (let row = 0; row < this.#codes.length; row++) bytes.push(this.at(row));
    this.#codes = new NumberList();
    this.#texts.length = 0;
    this.#codeOf.clear();
    return bytes;
  }
}
