import { RisingNumbers } from './rising-numbers.ts';

/**
 * Which texts have which words, in memory only. It tells that a text has a word, not where or how often, which is what
 * narrowing a list asks. A word of one text is kept as a number, a word of many as the steps between their numbers.
 */
export class WordIndex {
  readonly #texts = new Map<string, number | RisingNumbers>();
  /** Words by their first two letters, so that the beginnings of words are found among few. */
  readonly #byStart = new Map<string, string[]>();
  /** The id at each number; null once the text was taken out, or put in again under a new number. */
  readonly #ids: (string | null)[] = [];
  readonly #numbers = new Map<string, number>();

  /** How many texts are in it. */
  get size(): number {
    return this.#numbers.size;
  }

  /** Numbers in use for texts that are not there any more: they still take room. */
  get outdated(): number {
    return this.#ids.length - this.#numbers.size;
  }

  /** Puts a text in, in the place of what was there under its id. */
  put(id: string, words: Iterable<string>): void {
    this.remove(id);
    const number = this.#ids.push(id) - 1;
    this.#numbers.set(id, number);
    for (const word of new Set(words)) this.#note(word, number);
  }

  remove(id: string): void {
    const number = this.#numbers.get(id);
    if (number === undefined) return;
    this.#ids[number] = null;
    this.#numbers.delete(id);
  }

  /** The texts that have a word for each of these beginnings. */
  find(starts: readonly string[]): Set<string> {
    const found = new Uint8Array(this.#ids.length).fill(1);
    for (const start of starts) {
      const marks = this.#marksFor(start);
      for (let number = 0; number < found.length; number++)
        found[number] = (found[number] ?? 0) & (marks[number] ?? 0);
    }
    return new Set(this.#ids.filter((id, number) => id !== null && found[number] === 1) as string[]);
  }

  #note(word: string, number: number): void {
    const known = this.#texts.get(word);
    if (known === undefined) {
      this.#texts.set(word, number);
      const start = word.slice(0, 2);
      const words = this.#byStart.get(start);
      if (words === undefined) this.#byStart.set(start, [word]);
      else words.push(word);
    } else if (typeof known === 'number') {
      const several = new RisingNumbers();
      several.add(known);
      several.add(number);
      this.#texts.set(word, several);
    } else known.add(number);
  }

  /** A mark for each text that has a word with this beginning. */
  #marksFor(start: string): Uint8Array {
    const marks = new Uint8Array(this.#ids.length);
    let left = marks.length;
    for (const word of this.#wordsFrom(start)) {
      const known = this.#texts.get(word);
      if (known instanceof RisingNumbers) left -= known.mark(marks);
      else if (known !== undefined && marks[known] === 0) {
        marks[known] = 1;
        left--;
      }
      // A letter or two that every text has need not be looked for in all the words that begin so.
      if (left === 0) break;
    }
    return marks;
  }

  *#wordsFrom(start: string): Generator<string> {
    const key = start.slice(0, 2);
    for (const [first, words] of this.#byStart) {
      if (first !== key && !(start.length === 1 && first.startsWith(start))) continue;
      for (const word of words) if (word.startsWith(start)) yield word;
    }
  }
}
