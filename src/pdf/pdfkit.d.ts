/** The part of pdfkit that we use: it comes without types. */
declare module 'pdfkit' {
  interface Options {
    pdfVersion: string;
    lang: string;
    displayTitle: boolean;
    autoFirstPage: boolean;
    info: Record<string, string | Date>;
  }

  export default class PDFDocument {
    constructor(options: Options);
    _root: { data: Record<string, string> };
    on(event: 'data', listener: (chunk: Uint8Array) => void): this;
    on(event: 'end', listener: () => void): this;
    on(event: 'error', listener: (error: Error) => void): this;
  }
}
