/** A part of a PDF as its syntax has it (ISO 32000-1, 7.3). Strings are kept as they are written. */
export type PdfValue =
  | null
  | boolean
  | number
  | { kind: 'name'; name: string }
  | { kind: 'string'; written: string }
  | { kind: 'reference'; number: number }
  | PdfValue[]
  | PdfDictionary;

export type PdfDictionary = Map<string, PdfValue>;

/** The file is not what the syntax allows at this place. Met by whoever began to read it. */
export class NotPdf extends Error {}

const SPACE = /[\0\t\n\f\r ]*/y;
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)/y;
const REFERENCE = /(\d{1,10}) 0 R(?![^\0\t\n\f\r /()<>[\]])/y;
const NAME = /\/([^\0\t\n\f\r /()<>[\]{}%]*)/y;
const HEX = /<[\da-fA-F\0\t\n\f\r ]*>/y;
const WORD = /(?:true|false|null)(?![a-zA-Z])/y;
const DEEPEST = 64;

/** Reads the parts of a PDF one after another, each byte of the file being one character of `text`. */
export class PdfReader {
  readonly text: string;
  at: number;

  constructor(text: string, at: number) {
    this.text = text;
    this.at = at;
  }

  /** What the pattern, which must be sticky, matches here; null when it does not. */
  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const taken = pattern.exec(this.text);
    if (taken !== null) this.at += taken[0].length;
    return taken;
  }

  skipSpace(): void {
    this.take(SPACE);
  }

  expect(pattern: RegExp): RegExpExecArray {
    const taken = this.take(pattern);
    if (taken === null) throw new NotPdf(`Something else stands at ${this.at}`);
    return taken;
  }

  value(depth = 0): PdfValue {
    if (depth > DEEPEST) throw new NotPdf('Too deep');
    this.skipSpace();
    switch (this.text[this.at]) {
      case '/':
        return { kind: 'name', name: this.name() };
      case '(':
        return { kind: 'string', written: this.literal() };
      case '[':
        return this.list(depth);
      case '<':
        if (this.text[this.at + 1] === '<') return this.dictionary(depth);
        return { kind: 'string', written: this.expect(HEX)[0] };
      default:
        return this.plain();
    }
  }

  private plain(): PdfValue {
    const reference = this.take(REFERENCE);
    if (reference !== null) return { kind: 'reference', number: Number(reference[1]) };
    const number = this.take(NUMBER);
    if (number !== null) return Number(number[0]);
    const [word] = this.expect(WORD);
    return word === 'null' ? null : word === 'true';
  }

  private name(): string {
    return this.expect(NAME)[1] ?? '';
  }

  /** Text in brackets, which may hold brackets in pairs and any character after a backslash. */
  private literal(): string {
    const start = this.at;
    let open = 0;
    for (; this.at < this.text.length; this.at++) {
      const character = this.text[this.at];
      if (character === '\\') this.at++;
      else if (character === '(') open++;
      else if (character === ')' && --open === 0) return this.text.slice(start, ++this.at);
    }
    throw new NotPdf('Text without an end');
  }

  private list(depth: number): PdfValue[] {
    const items: PdfValue[] = [];
    for (this.at++; !this.ends(']'); ) items.push(this.value(depth + 1));
    return items;
  }

  private dictionary(depth: number): PdfDictionary {
    const parts: PdfDictionary = new Map();
    for (this.at += 2; !this.ends('>>'); ) {
      const name = this.name();
      if (parts.has(name)) throw new NotPdf(`${name} is there twice`);
      parts.set(name, this.value(depth + 1));
    }
    return parts;
  }

  private ends(sign: string): boolean {
    this.skipSpace();
    if (!this.text.startsWith(sign, this.at)) return false;
    this.at += sign.length;
    return true;
  }
}
