import type { Report } from '#src/report/report.ts';

/** The words that only the web page says: the rest come from the report. */
export const htmlWords = {
  kind: 'Health equity assessment',
  program: 'Health Equity Assessment Tool (HEAT)',
  skip: 'Skip to the report',
  organisation: 'Organisation',
  status: 'Status',
  dated: { draft: 'Written on', signed: 'Signed off on' } satisfies Record<Report['status'], string>,
  fingerprint: 'Fingerprint',
  summary: 'Summary',
  contents: 'Contents',
  backToContents: 'Back to contents',
  smallPrint: 'About this document',
  wholeFingerprint: 'Fingerprint of this version (SHA-256)',
  notAnswered: 'Not answered',
  untitled: 'Without a name',
  evidence: 'Evidence for this',
  plans: 'Actions and measures',
  described: (by: string, standing: string, dated: string) =>
    `${by === '' ? 'Health equity assessment' : `Health equity assessment by ${by}`}. ${standing}, ${dated}.`,
  page: { before: 'Page ', between: ' of ' },
} as const;

/** What the page says of a copy at the top; the short words also stand behind each printed page. */
export interface Mark {
  short: string;
  long: string;
}

export const comparisonWords = {
  kind: 'What changed',
  skip: 'Skip to what changed',
  from: 'From',
  to: 'To',
  made: 'Made on',
  differences: 'What is different',
  between: (from: string, to: string) => `From: ${from}. To: ${to}`,
  mark: {
    short: 'Comparison',
    long: 'It also shows words that were taken out. Think of that before you pass it on.',
  } satisfies Mark,
} as const;

export const draftMark: Mark = {
  short: 'Draft',
  long: 'This assessment has not been signed off. It may still change.',
};

/** A copy that is not about real people says so. */
export const copyMarks: Record<Report['use'], Mark | null> = {
  real: null,
  'worked-example': {
    short: 'Worked example, fictional',
    long: 'Its service, places, people and figures are made up. Do not use them as evidence.',
  },
};
