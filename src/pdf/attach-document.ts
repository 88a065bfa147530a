import type PDFDocument from 'pdfkit';

export const ATTACHMENT_NAME = 'assessment.heat.json';

/** Puts the assessment itself into the file: the data that its pages were made from. */
export function attachDocument(file: PDFDocument, document: string, at: Date): void {
  file.file(new TextEncoder().encode(document), {
    name: ATTACHMENT_NAME,
    type: 'application/json',
    description: 'The assessment that these pages were made from, as data (canonical JSON, RFC 8785)',
    relationship: 'Source',
    creationDate: at,
    modifiedDate: at,
  });
}
