import type PDFDocument from 'pdfkit';

/** Has the file keep its fonts by their names. pdfkit opens a font anew for every run of words, to find that it has it. */
export function rememberFonts(file: PDFDocument): void {
  const font = file.font.bind(file);
  file.font = (face, size) => font(face, face.postscriptName, Number(size));
}
