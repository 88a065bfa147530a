/** The words that only the PDF says: the rest come from the report. */
export const pdfWords = {
  kind: 'Health equity assessment',
  notAnswered: 'Not answered',
  note: 'Note',
  draft: 'Draft',
  fictional: 'Worked example, fictional',
  contents: 'Contents',
  goTo: (title: string) => `Go to ${title}`,
  evidenceFor: 'Evidence for this',
  changed: { added: '[added: ', removed: '[removed: ' },
  onPage: (page: number) => `page ${page}`,
  smallPrint: 'About this document',
  fingerprint: (readable: string) => `Fingerprint ${readable}`,
  wholeFingerprint: (fingerprint: string) => `Fingerprint of this version (SHA-256): ${fingerprint}`,
  annexTo: (standing: string) => `Annex, not part of what was signed. ${standing}`,
  page: (page: number, pages: number) => `Page ${page} of ${pages}`,
  uncovered: (names: string) =>
    `The font of this document does not have these characters, and a box stands where each was typed: ${names}.`,
} as const;
