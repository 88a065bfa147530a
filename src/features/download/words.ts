import type { HtmlProblem } from '#src/html/request-html.ts';
import type { PdfProgress } from '#src/pdf/make-pdf.ts';
import { LONGEST_MINUTES, type PdfProblem } from '#src/pdf/request-pdf.ts';
import type { ScriptFont } from '#src/pdf/scripts/font-coverage.ts';
import type { AnnexId } from '#src/report/annex.ts';

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
  addAnnexes: 'Add an annex to the PDF and the web page',
  annexes: 'Annexes',
  annexesHint: 'Nothing more is asked for them, and they are not part of what is signed.',
  annexHints: {
    'equality-duty': 'The same answers, set out for this duty',
    impact: 'The same answers, in the order of a form for this',
    reviews: 'What each reviewer said, on which words, and what became of it',
  } satisfies Record<AnnexId, string>,
  making: 'Making the PDF',
  makingWebPage: 'Making the web page',
  stages: {
    words: 'Reading the words',
    layout: 'Laying out the pages',
    writing: 'Writing the pages',
  },
  cancel: 'Cancel',
  done: (pages: number) =>
    `The PDF is ready: ${pages === 1 ? '1 page' : `${pages} pages`}. Look in your downloads.`,
  uncovered: (characters: readonly string[]) =>
    `Some characters could not be printed and show as a box: ${characters.join(' ')}`,
  webPage: 'Download as a web page (HTML)',
  webPageDone: (isDraft: boolean) =>
    `The web page is ready. Look in your downloads. It opens in any browser, without a network${isDraft ? '.' : ', and can be published as it is.'}`,
  unread: (fonts: readonly ScriptFont[]) =>
    `The letters for ${listed.format(fonts.map((font) => scripts[font]))} are fetched the first time a PDF needs them, and could not be fetched now. Connect to the network and download the PDF again. After that they are kept on this device.`,
  file: 'Save a copy as a file',
  fileHint: 'The file holds the whole assessment. Keep it somewhere safe, or open it on another device.',
} as const;

/** What is being done, and how much of it is done where that is known. */
export function wordProgress(progress: PdfProgress): { text: string; value?: number; max?: number } {
  if (progress.stage !== 'writing') return { text: downloadWords.stages[progress.stage] };
  const { done, pages } = progress;
  return { text: `Writing page ${Math.min(done + 1, pages)} of ${pages}`, value: done, max: pages };
}

export function wordPdfProblem(problem: PdfProblem): string {
  switch (problem.kind) {
    case 'took-too-long':
      return `This was taking longer than ${LONGEST_MINUTES} minutes, so it was stopped. Your assessment is unchanged. You can close other programs and try again, or save a copy as a file instead.`;
    case 'stopped':
      return 'You cancelled the PDF. Your assessment is unchanged.';
    case 'does-not-fit': {
      const { under, words } = problem.unprinted;
      const where = under.length === 0 ? 'on the first page' : `under ${under.map(quoted).join(', ')}`;
      return `The PDF was not made, because some words would be cut off. They are ${where}, and begin ${quoted(words)}. Your assessment is unchanged. Write those words in shorter paragraphs and try again, or save a copy as a file instead.`;
    }
    case 'could-not-make':
      return `The PDF could not be made (${problem.reason}). Your assessment is unchanged and can be saved as a file.`;
  }
}

export function wordHtmlProblem({ reason }: HtmlProblem): string {
  return `The web page could not be made (${reason}). Your assessment is unchanged and can be saved as a file.`;
}

function quoted(words: string): string {
  return `‘${words}’`;
}
