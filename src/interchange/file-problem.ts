import type { DocumentProblem } from '#src/document/open-document.ts';
import { wordDocumentProblem } from '#src/document/word-document-problem.ts';
import { type PdfProblem, wordPdfFileProblem } from './pdf/pdf-problem.ts';
import type { OtherKind } from './recognise-file.ts';

/** Why a file that a person chose can't be opened. Nothing was changed. */
export type FileProblem =
  | { kind: 'empty' }
  | { kind: 'another-kind'; what: OtherKind }
  | { kind: 'not-text' }
  | { kind: 'gone' }
  /** A backup of several where one copy is to be checked. */
  | { kind: 'backup-to-check' }
  | ZipProblem
  | PdfProblem
  | DocumentProblem;

export type ZipProblem =
  | { kind: 'broken-zip' }
  | { kind: 'swollen-zip' }
  | { kind: 'nothing-in-zip' }
  | { kind: 'too-large'; bytes: number }
  /** The bytes of one file in it are not those that were put in. */
  | { kind: 'damaged-in-zip' };

/** What a file is chosen for. */
type Purpose = 'open' | 'check';

const CHOOSE: Record<Purpose, string> = {
  open: 'Choose a file whose name ends in .heat.json, or a backup whose name ends in .zip.',
  check: 'Choose the PDF of a report, or a file whose name ends in .heat.json.',
};

/** What is wrong with a file, and what to do. */
export function wordFileProblem(problem: FileProblem, purpose: Purpose = 'open'): string {
  switch (problem.kind) {
    case 'too-large':
      return `This file is larger than any assessment (${Math.ceil(problem.bytes / 1_048_576)} MB). ${CHOOSE[purpose]}`;
    case 'empty':
      return 'This file is empty. It may not have been copied to the end: copy it again from where it was saved.';
    case 'another-kind':
      return `This file is ${wordKind(problem.what)}, not an assessment. ${adviceFor(problem.what, CHOOSE[purpose])}`;
    case 'not-text':
      return `This file does not hold text as the app saves it (UTF-8), so it is not an assessment or was changed on its way. ${CHOOSE[purpose]}`;
    case 'gone':
      return 'This file can’t be read. It may have been moved, renamed or taken away with its drive. Choose it again.';
    case 'broken-zip':
      return 'This zip file is cut short or damaged, so it can’t be opened. Copy it again from where it was saved.';
    case 'swollen-zip':
      return 'This zip file holds far more than it should, so it was not opened. A backup made by this app opens.';
    case 'nothing-in-zip':
      return 'This zip file holds no assessment. A backup holds files whose names end in .heat.json.';
    case 'damaged-in-zip':
      return 'This file was damaged inside the zip, so it can’t be opened. Look for another copy of the backup.';
    case 'backup-to-check':
      return 'This file is a zip, which may hold several assessments. Choose one PDF, or one file whose name ends in .heat.json.';
    case 'broken-pdf':
    case 'encrypted-pdf':
    case 'updated-pdf':
    case 'resaved-pdf':
    case 'doubled-pdf':
    case 'no-attachment':
    case 'several-attachments':
    case 'swollen-attachment':
      return wordPdfFileProblem(problem);
    default:
      return wordDocumentProblem(problem);
  }
}

function wordKind(what: OtherKind): string {
  switch (what) {
    case 'pdf':
      return 'a PDF';
    case 'word':
      return 'a Word document';
    case 'spreadsheet':
      return 'a spreadsheet';
    case 'slides':
      return 'a set of slides';
    case 'old-office':
      return 'a Word, Excel or Outlook file';
    case 'picture':
      return 'a picture';
    case 'gzip':
      return 'a gzip archive';
    case 'web-page':
      return 'a web page';
    case 'rich-text':
      return 'a rich text document';
    case 'utf-16':
      return 'text in UTF-16';
  }
}

function adviceFor(what: OtherKind, choose: string): string {
  if (what === 'utf-16') {
    return 'Another program has saved it in its own way. Open the file as it was saved by this app, or save it again as UTF-8.';
  }
  if (what === 'pdf') {
    return `If this app made it, it can be checked on the page “Check a copy”. ${choose}`;
  }
  if (what === 'web-page') {
    return `If it is the reading copy of a review, ask the reviewer for the file that they saved from it: its name ends in .heat-review.json. ${choose}`;
  }
  return what === 'gzip' ? `Unpack it first. ${choose}` : choose;
}
