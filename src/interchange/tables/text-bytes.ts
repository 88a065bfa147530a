import { NumberList } from './number-list.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Texts one after the other as bytes: for very many that differ, such as figures with all their decimals. */
export class TextBytes {
  #bytes = new Uint8Array(65_536);
  #used = 0;
  readonly #ends = new NumberList();

  get length(): number {
    return this.#ends.length;
  }

  push(text: string): void {
    const most = this.#used + text.length * 3;
    if (most > this.#bytes.length) {
      const larger = new Uint8Array(Math.ceil(most * 1.5));
      larger.set(this.#bytes.subarray(0, this.#used));
      this.#bytes = larger;
    }
    this.#used += encoder.encodeInto(text, this.#bytes.subarray(this.#used)).written;
    this.#ends.push(this.#used);
  }

  at(place: number): string {
    const start = place === 0 ? 0 : this.#ends.at(place - 1);
    return decoder.decode(this.#bytes.subarray(start, this.#ends.at(place)));
  }
}

const LONGEST_CUT = 20_000;
const scratch = new Uint8Array(LONGEST_CUT * 3);

/** The same text, in memory by itself: a part cut from a long text keeps all of that alive. */
export function apart(text: string): string {
  // Short ones are copied as they are cut.
  if (text.length < 13 || text.length > LONGEST_CUT) return text;
  return decoder.decode(scratch.subarray(0, encoder.encodeInto(text, scratch).written));
}
