export const recordWords = {
  back: 'Back to the overview',
  title: 'Signed off',
  olderTitle: (version: number) => `Version ${version}, signed off`,
  versionAndDate: (version: number, date: string) => `Version ${version}, ${date}`,
  fingerprint: 'Fingerprint',
  wholeFingerprint: 'The whole fingerprint, and how to check it',
  howToCheck:
    'It is the SHA-256 digest of the frozen record, written as canonical JSON (RFC 8785). If one letter of the record changes, the fingerprint does too. The short form shows its first half.',
  previous: 'Fingerprint of the version before',
  deviceKey: (keyId: string) => `Marked as coming from one device (key ${keyId}).`,
  deviceLimit: 'That does not show who signed.',
  next: {
    title: 'What happens next',
    reviewOn: (date: string) =>
      `The review is due on ${date}. It looks back at this plan: what was achieved, for whom, and what changes.`,
    reviewDue: (date: string) =>
      `The review has been due since ${date}. It looks back at this plan: what was achieved, for whom, and what changes.`,
    copy: 'This browser holds the only copy until you download one. Give the PDF to those who decide, and keep the file.',
  },
  amend: {
    title: 'Amend this assessment',
    explain: (version: number) =>
      `A signed version can’t be changed. Amending starts version ${version} with the same answers, to be decided and signed afresh. This version stays as it is.`,
    reason: 'Reason for the new version',
    hint: 'The reason is kept in the record.',
    missing: '“Reason for the new version” needs an answer',
    button: (version: number) => `Start version ${version}`,
  },
  superseded: (version: number, date: string) =>
    `Version ${version}, signed off on ${date}, supersedes this one.`,
  readNewer: (version: number) => `Read version ${version}`,
  beingAmended: (version: number) =>
    `Version ${version} is being worked on. Until it is signed off, this version stands.`,
  goOn: (version: number) => `Go on with version ${version}`,
  recordTitle: 'The record as it was signed',
  summary: 'Summary',
  source: 'About this record',
} as const;
