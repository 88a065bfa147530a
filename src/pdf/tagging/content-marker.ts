import type PDFDocument from 'pdfkit';
import type { LinkOptions, Reference } from 'pdfkit';
import { type Stamp, Stamps } from './stamps.ts';
import type { Element } from './structure.ts';

/** Marks what is painted on a file's pages as content of an element, or as an artifact. */
export class ContentMarker {
  readonly #file: PDFDocument;
  readonly #stamps: Stamps;
  /** Links whose words are painted just now. */
  #link: Element | null = null;
  /** What the next text object says. */
  #saying: { element: Element; text: string } | null = null;

  constructor(file: PDFDocument) {
    this.#file = file;
    this.#stamps = new Stamps(file);
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
    file.link = (x, y, width, height, url) => link(x, y, width, height, url, this.#optionsFor(url));
    const goTo = file.goTo.bind(file);
    file.goTo = (x, y, width, height, name) => goTo(x, y, width, height, name, this.#optionsFor(name));
  }

  /** A link of several parts, which is one place to press. */
  enterLink(element: Element): void {
    this.#link = element;
  }

  leaveLink(): void {
    this.#link = null;
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

  stamp(stamp: Stamp, width: number): void {
    this.#stamps.draw(stamp, width);
  }

  end(): void {
    this.#file.endMarkedContent();
    this.#link = null;
  }

  #optionsFor(target: string): LinkOptions {
    const element = this.#link;
    if (element === null) return {};
    return {
      Contents: new String(element.says ?? target) as string,
      structParent: { add: ({ annotationRef }) => this.#annotate(element, annotationRef) },
    };
  }

  #annotate(element: Element, annotation: Reference): void {
    const key = this.#file.createStructParentTreeNextKey();
    annotation.data.StructParent = key;
    element.kids.push({ annotation, page: this.#file.page.dictionary, key });
  }
}
