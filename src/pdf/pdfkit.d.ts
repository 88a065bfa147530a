/** The part of pdfkit that we use: it comes without types. */
declare module 'pdfkit' {
  interface Options {
    pdfVersion: string;
    lang: string;
    displayTitle: boolean;
    autoFirstPage: boolean;
    /** Writes a structure tree. Not `subset: 'PDF/UA'`, which lists fewer glyphs of each font than it embeds. */
    tagged: boolean;
    /** The level of PDF/A: adds the output intent. */
    subset: 'PDF/A-3a';
    info: Record<string, string | Date>;
  }

  /** An object of the file, which others point to. */
  export interface Reference {
    data: Record<string, unknown>;
    end(): void;
  }

  interface LinkOptions {
    Contents?: string;
    structParent?: { add(made: { annotationRef: Reference }): void };
  }

  export default class PDFDocument {
    constructor(options: Options);
    _root: { data: Record<string, unknown> };
    page: { dictionary: Reference; structParentTreeKey: number };
    metadata: { _metadata: string; end(): void };
    _addInfo(): void;
    _addPdfaMetadata(): void;
    ref(data: Record<string, unknown>): Reference;
    end(): void;
    link(x: number, y: number, width: number, height: number, url: string, options?: LinkOptions): this;
    markContent(tag: string, options?: Record<string, unknown>): this;
    /** Takes an instruction of the page's drawing. */
    addContent(instruction: string): this;
    markStructureContent(
      tag: string,
      options?: { actual?: string },
    ): { refs: { mcid: number; pageRef: Reference }[] };
    endMarkedContent(): this;
    getStructTreeRoot(): Reference;
    getStructParentTree(): { get(key: number): unknown[]; add(key: number, value: unknown): void };
    createStructParentTreeNextKey(): number;
    on(event: 'data', listener: (chunk: Uint8Array) => void): this;
    on(event: 'end', listener: () => void): this;
    on(event: 'error', listener: (error: Error) => void): this;
  }
}
