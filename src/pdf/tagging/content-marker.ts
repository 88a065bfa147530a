import type PDFDocument from 'pdfkit';
import type { Reference } from 'pdfkit';
import type { Element } from './structure.ts';

/** Marks what is painted on a file's pages as content of an element, or as an artifact. */
export class ContentMarker {
  readonly #file: PDFDocument;
  /** Links whose words are painted just now. */
  #link: Element | null = null;
  /** What the next text object says. */
  #saying: { element: Element; text: string } | null = null;

  constructor(file: PDFDocument) {
    this.#file = file;
    const add = file.addContent.bind(file);
    file.addContent = (instruction) => {
      const saying = this.#saying;
      if (instruction === 'BT' && saying !== null) {
        this.#begin(saying.element, file.markStructureContent('Span', { actual: saying.text }));
      }
      add(instruction);
      if (instruction === 'ET' && saying !== null) {
        this.#saying = null;
        this.end();
      }
      return file;
    };
    const link = file.link.bind(file);
    file.link = (x, y, width, height, url) => {
      const element = this.#link;
      if (element === null) return link(x, y, width, height, url);
      return link(x, y, width, height, url, {
        // The words of the link say where it leads.
        Contents: new String(url) as string,
        structParent: { add: ({ annotationRef }) => this.#annotate(element, annotationRef) },
      });
    };
  }

  /** What is on the page and says nothing: furniture that comes again on each page, lines and backgrounds. */
  beginArtifact(type: 'Pagination' | 'Layout'): void {
    this.#file.markContent('Artifact', { type });
  }

  begin(element: Element): void {
    this.#begin(element, this.#file.markStructureContent(element.tag));
  }

  /**
   * Marks the next words with what they say, where their glyphs do not tell. It begins and ends with the text object
   * itself: readers take the place of the words from there.
   */
  say(element: Element, text: string): void {
    this.#saying = { element, text };
    this.#link = element.tag === 'Link' ? element : null;
  }

  #begin(element: Element, { refs: [content] }: ReturnType<PDFDocument['markStructureContent']>): void {
    const { page } = this.#file;
    if (content === undefined) throw new Error('pdfkit marked nothing');
    element.kids.push({ mcid: content.mcid, page: content.pageRef, key: page.structParentTreeKey });
    this.#link = element.tag === 'Link' ? element : null;
  }

  end(): void {
    this.#file.endMarkedContent();
    this.#link = null;
  }

  #annotate(element: Element, annotation: Reference): void {
    const key = this.#file.createStructParentTreeNextKey();
    annotation.data.StructParent = key;
    element.kids.push({ annotation, page: this.#file.page.dictionary, key });
  }
}
