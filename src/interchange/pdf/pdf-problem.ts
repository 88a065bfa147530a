/** Why the assessment can't be taken out of a PDF. */
export type PdfProblem =
  | { kind: 'broken-pdf' }
  | { kind: 'encrypted-pdf' }
  /** A later state was saved behind the first one, which is still in the file. */
  | { kind: 'updated-pdf' }
  /** Another program wrote it anew, its own way. */
  | { kind: 'resaved-pdf' }
  /** Two files in one. */
  | { kind: 'doubled-pdf' }
  | { kind: 'no-attachment' }
  | { kind: 'several-attachments'; count: number }
  | { kind: 'swollen-attachment' };

/** What is wrong with a PDF, and what to do. */
export function wordPdfFileProblem(problem: PdfProblem): string {
  switch (problem.kind) {
    case 'broken-pdf':
      return `This PDF is cut short or damaged, so what is in it can’t be checked. ${ASK}`;
    case 'encrypted-pdf':
      return `This PDF is encrypted, which this app never does, so it can’t be checked. ${ASK}`;
    case 'updated-pdf':
      return `Something was added to this PDF after it was made, such as a note, a signature or a filled-in field. It holds an earlier and a later state, so it can’t be checked. ${ASK}`;
    case 'resaved-pdf':
      return `Another program has saved this PDF anew, or made it, so it can’t be checked. ${ASK}`;
    case 'doubled-pdf':
      return `This file holds two PDFs one after the other, so it can’t be checked. ${ASK}`;
    case 'no-attachment':
      return 'This PDF holds no assessment as data, so there is nothing to check its pages against. Ask for the file whose name ends in .heat.json.';
    case 'several-attachments':
      return `This PDF holds ${problem.count} attached files, and this app attaches one. It is not clear which of them the pages belong to, so it can’t be checked. ${ASK}`;
    case 'swollen-attachment':
      return `The file attached to this PDF is far larger than any assessment, so it was not opened. ${ASK}`;
  }
}

const ASK = 'Ask for the PDF as the app made it, or for the file whose name ends in .heat.json.';
