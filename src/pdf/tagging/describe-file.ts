import type PDFDocument from 'pdfkit';
import type { Element } from './structure.ts';
import { writeStructure } from './write-structure.ts';
import { type Described, describeInXmp } from './xmp.ts';

/**
 * Makes a file say what it is, in our words, and write its structure when it ends. pdfkit offers no place for either: it
 * puts titles into its own description without escaping them (one with an ampersand could not be read), and its own
 * structure does not know all that ours says.
 */
export function describeFile(file: PDFDocument, described: Described, root: Element): void {
  file._addInfo = () => undefined;
  file._addPdfaMetadata = () => undefined;
  file.metadata.end = function end() {
    this._metadata = describeInXmp(described);
  };
  const end = file.end.bind(file);
  file.end = () => {
    writeStructure(file, root);
    end();
  };
}
