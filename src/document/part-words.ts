import type { EntryKind } from '#src/domain/answer.ts';

/** What the parts of a saved document are called where one of them can't be read. */
export const partWords = {
  whole: 'the file as a whole',
  parts: {
    format: 'what kind of file it is',
    formatVersion: 'the version of the file',
    id: 'the name it is filed under',
    edition: 'its set of questions',
    use: 'whether it is a worked example',
    revision: 'the count of its changes',
    version: 'its version',
    answers: 'its answers',
    events: 'what has happened to it',
    chain: 'the links between what has happened to it',
    signatures: 'its signatures',
    records: 'its signed versions',
    history: 'its history',
    assessment: 'the assessment itself',
  } as Record<string, string>,
  /** Parts that come one after another. */
  numbered: {
    events: 'What has happened to it, event',
    signatures: 'Signature',
    records: 'Signed version',
    history: 'History, entry',
  } as Record<string, string>,
  inner: {
    at: 'when',
    signedAt: 'when it was signed',
    nextReview: 'next review date',
    decision: 'decision',
    makerName: 'decision-maker',
    fingerprint: 'fingerprint',
    previous: 'fingerprint of the version before',
    version: 'version',
    because: 'reason',
    by: 'name',
    edits: 'what changed',
    report: 'report',
    events: 'what had happened',
  } as Record<string, string>,
  standing: {
    details: 'About this assessment',
    assessors: 'Sign off, who assessed',
    contributors: 'Sign off, who contributed',
    decision: 'Sign off, decision',
    conditions: 'Sign off, conditions',
    opinions: 'People’s opinions',
    overruled: 'Sign off, open questions',
  } as Record<string, string>,
  things: {
    people: 'person',
    'population-groups': 'group',
    evidence: 'evidence',
    'evidence-gaps': 'gap',
    'action-plan': 'action',
    monitoring: 'measure',
    conditions: 'condition',
    'action-outcomes': 'action looked at',
    'measure-results': 'result',
  } as Partial<Record<EntryKind, string>>,
  row: 'row',
  note: 'note',
  item: (number: number) => `choice ${number}`,
  question: (id: string) => `the answer called “${id}”`,
} as const;

/** What a check found in a file that opens, in words that follow the name of the part. */
export const oddityWords = {
  future: 'this day has not come yet. The clock was wrong where it was signed, or it is wrong here',
  'not-a-date': 'what was typed is not a date that exists',
  'not-a-link': 'what was typed is not a web or email address',
  lostGroup: 'it names a group that is no longer in the list of groups',
  lostAnswer: 'it names an answer that is not in this assessment',
  hidden: 'there are words here that no page of this edition shows',
  shortHistory: 'it leads back only part of the way',
} as const;
