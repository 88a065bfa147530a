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

  constructor(file: PDFDocument) {
    this.#file = file;
    this.#stamps = new Stamps(file);
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
    const { page } = this.#file;
    const [content] = this.#file.markStructureContent(element.tag).refs;
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
