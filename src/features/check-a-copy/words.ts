import type { PdfProblem } from '#src/pdf/request-pdf.ts';

export const checkWords = {
  title: 'Check a copy',
  lead: 'Someone gave you a copy of an assessment. Find out whether its answers are the ones that were signed off, and whether its pages show them. Nothing is added to this device, and nothing leaves it.',
  home: 'Your assessments',
  choose: 'Choose a copy, or drop it on this page',
  chooseAnother: 'Check another copy',
  hint: 'A report ends in .pdf and an assessment in .heat.json',
  problem: 'There is a problem',
  working: 'Checking the copy',
  stages: {
    reading: 'Reading the file',
    answers: 'Comparing the answers with their fingerprints',
    words: 'Making the pages again: reading the words',
    layout: 'Making the pages again: laying them out',
    writing: 'Making the pages again: writing the file',
  },
  stop: 'Stop',
  stopped: 'You stopped the check.',
  details: 'What was checked',
  inCopy: 'What is in this copy',
  file: 'File',
  titleTerm: 'Title',
  untitled: 'No title yet',
  version: 'Version',
  decidedBy: 'Decision-maker, as typed',
  nobody: 'Nobody yet',
  fingerprint: 'Fingerprint',
  deviceKey: 'Key of the device it was signed on',
  example: (standing: string) => `${standing} (worked example)`,
  minutes: {
    title: 'Compare it with the minutes',
    label: 'Fingerprint in the minutes',
    hint: 'As it was written down: spaces and capital letters do not matter',
    compare: 'Compare',
    missing: 'Enter the fingerprint that is in the minutes',
  },
  next: 'What you can do with it',
  readOnly: 'Open it read-only',
  asCopy: 'Open as a copy',
  asCopyHint:
    'A copy is added to this device as a draft of its own, with the answers of this file. Signatures stay with the original.',
  reading: {
    back: 'Back to the check',
    caption: 'Read-only copy',
    nothingAdded: 'You are reading a file. It is not kept on this device.',
    contents: 'What this copy says',
    summary: 'Summary',
  },
} as const;

/** The letters of a script are fetched when they are first needed. Without them boxes stand in their place. */
export const lettersNotFetched =
  'letters it needs could not be fetched; connect to the network, then check it again';

/** Why the pages were not made again, within a sentence. */
export function wordNotRebuilt(problem: PdfProblem): string {
  switch (problem.kind) {
    case 'took-too-long':
      return 'it took too long; close other programs, then check it again';
    case 'stopped':
      return 'it was stopped';
    case 'does-not-fit':
      return 'some of its words would be cut off';
    case 'could-not-make':
      return problem.reason;
  }
}
