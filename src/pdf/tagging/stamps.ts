import type PDFDocument from 'pdfkit';
import type { Reference } from 'pdfkit';

/** A drawing that comes again on every page. */
export interface Stamp {
  /** As in SVG, in units of its own, y downwards. */
  path: string;
  left: number;
  top: number;
  width: number;
  height: number;
  colour: string;
}

declare module '@react-pdf/renderer' {
  interface NodeProps {
    stamp?: Stamp;
  }
}

/** Keeps each drawing in the file once (a form XObject), however many pages show it. */
export class Stamps {
  readonly #file: PDFDocument;
  readonly #forms = new Map<string, { name: string; form: Reference }>();

  constructor(file: PDFDocument) {
    this.#file = file;
  }

  /** Draws a stamp as wide as it is told to, its upper left corner where the page's origin is just now. */
  draw(stamp: Stamp, width: number): void {
    const { name, form } = this.#forms.get(stamp.path) ?? this.#keep(stamp);
    const file = this.#file;
    file.page.xobjects[name] = form;
    file
      .save()
      .scale(width / stamp.width)
      .translate(-stamp.left, -stamp.top)
      .fillColor(stamp.colour)
      .addContent(`/${name} Do`);
    file.restore();
  }

  #keep({ path, left, top, width, height }: Stamp): { name: string; form: Reference } {
    const form = this.#file.ref({
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [left, top, left + width, top + height],
      Resources: this.#file.ref({}),
    });
    (form.data.Resources as Reference).end();
    form.end(this.#instructionsFor(path));
    const kept = { name: `Stamp${this.#forms.size + 1}`, form };
    this.#forms.set(path, kept);
    return kept;
  }

  /** pdfkit turns the path into instructions, which go to us in place of the page. */
  #instructionsFor(path: string): string {
    const file = this.#file;
    const instructions: string[] = [];
    const { addContent } = file;
    file.addContent = (instruction) => {
      instructions.push(instruction);
      return file;
    };
    file.path(path);
    file.addContent = addContent;
    return [...instructions, 'f'].join('\n');
  }
}
