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
    /** What is to be written of its stream, in pieces. */
    buffer: Uint8Array[];
    compress: boolean;
    end(content?: string): void;
    finalize(): void;
  }

  /** An opened font. */
  interface Face {
    postscriptName: string;
  }

  interface FileOptions {
    name: string;
    type: string;
    description: string;
    /** What the attached file is to the pages (PDF/A-3). */
    relationship: 'Source';
    creationDate: Date;
    modifiedDate: Date;
  }

  export interface LinkOptions {
    Contents?: string;
    structParent?: { add(made: { annotationRef: Reference }): void };
  }

  export default class PDFDocument {
    constructor(options: Options);
    _root: { data: Record<string, unknown> };
    page: { dictionary: Reference; structParentTreeKey: number; xobjects: Record<string, Reference> };
    metadata: { _metadata: string; end(): void };
    _addInfo(): void;
    _addPdfaMetadata(): void;
    ref(data: Record<string, unknown>): Reference;
    end(): void;
    /** A name, by which it knows the font again, may come before the size. */
    font(face: Face, nameOrSize: string | number, size?: number): this;
    file(content: Uint8Array, options: FileOptions): Reference;
    link(x: number, y: number, width: number, height: number, url: string, options?: LinkOptions): this;
    goTo(x: number, y: number, width: number, height: number, name: string, options?: LinkOptions): this;
    save(): this;
    restore(): this;
    scale(by: number): this;
    translate(x: number, y: number): this;
    fillColor(colour: string): this;
    path(path: string): this;
    addContent(instruction: string): this;
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
    on(event: 'pageAdded', listener: () => void): this;
    on(event: 'end', listener: () => void): this;
    on(event: 'error', listener: (error: Error) => void): this;
  }
}
