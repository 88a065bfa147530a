import type { PdfProblem } from '#src/pdf/request-pdf.ts';
import type { ScriptFont } from '#src/pdf/scripts/font-coverage.ts';

const scripts: Record<ScriptFont, string> = {
  arabic: 'Arabic and Urdu',
  hebrew: 'Hebrew',
  bengali: 'Bengali',
  gurmukhi: 'Punjabi',
  gujarati: 'Gujarati',
  tamil: 'Tamil',
  chinese: 'Chinese',
  emoji: 'emoji',
};

const listed = new Intl.ListFormat('en-GB');

export const downloadWords = {
  pdf: 'Download PDF',
  pdfHintDraft: 'A draft can be downloaded at any time. Every page says that it is a draft.',
  making: 'Making the PDF',
  stages: {
    words: 'Reading the words',
    layout: 'Laying out the pages',
    writing: 'Writing the file',
  },
  stop: 'Stop',
  done: (pages: number) =>
    `The PDF is ready: ${pages === 1 ? '1 page' : `${pages} pages`}. Look in your downloads.`,
  uncovered: (characters: readonly string[]) =>
    `Some characters could not be printed and show as a box: ${characters.join(' ')}`,
  unread: (fonts: readonly ScriptFont[]) =>
    `The letters for ${listed.format(fonts.map((font) => scripts[font]))} are fetched the first time a PDF needs them, and could not be fetched now. Connect to the network and download the PDF again. After that they are kept on this device.`,
  file: 'Save a copy as a file',
  fileHint: 'The file holds the whole assessment. Keep it somewhere safe, or open it on another device.',
} as const;

export function wordPdfProblem(problem: PdfProblem): string {
  switch (problem.kind) {
    case 'took-too-long':
      return 'The PDF took too long to make and was stopped. Your assessment is unchanged. Close other programs, then make it again.';
    case 'stopped':
      return 'You stopped the PDF. Your assessment is unchanged.';
    case 'could-not-make':
      return `The PDF could not be made (${problem.reason}). Your assessment is unchanged and can be saved as a file.`;
  }
}
