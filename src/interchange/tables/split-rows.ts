import Papa from 'papaparse';

/** What parts one cell from the next. */
export type Delimiter = ',' | ';' | '\t' | '|';

export interface SplitRows {
  rows: string[][];
  /** Places among the rows where a quotation mark closes in the middle of a cell. */
  badQuotes: ReadonlySet<number>;
  /** Whether any cell has more than one line. */
  hasBreaks: boolean;
}

interface Parsed {
  data: string[][];
  errors: readonly { code: string; row: number }[];
  meta: { cursor: number };
}

/** Rows of a text that comes piece by piece. Lines end with a line feed. */
export class RowSplitter {
  readonly #parser: Papa.Parser;
  #rest = '';

  constructor(delimiter: Delimiter) {
    this.#parser = new Papa.Parser({ delimiter, newline: '\n' });
  }

  /** The rows that have ended by now. The last begun is kept for the next piece, and read again from its beginning. */
  push(text: string): SplitRows {
    const whole = this.#rest + text;
    const { data, errors, meta }: Parsed = this.#parser.parse(whole, 0, true);
    this.#rest = whole.slice(meta.cursor);
    const bad = errors.filter(({ code, row }) => code === 'InvalidQuotes' && row < data.length);
    return {
      rows: data,
      badQuotes: new Set(bad.map(({ row }) => row)),
      hasBreaks: countLines(whole, meta.cursor) > data.length,
    };
  }

  /** How many letters have come of a row that has not ended. */
  get unended(): number {
    return this.#rest.length;
  }

  /** The cells of a row that has not ended, as far as it has come. */
  unendedRow(): string[] {
    const { data }: Parsed = this.#parser.parse(this.#rest, 0, false);
    return data[0] ?? [];
  }
}

function countLines(text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
