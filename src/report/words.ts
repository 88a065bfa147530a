import type { Fields } from '#src/domain/answer.ts';

type Effect = Fields<'population-groups'>['effect'];

/** Who gains and who may lose, as page one says it. */
export const effectWords: Record<Effect, string> = {
  negative: 'May lose',
  mixed: 'May gain and lose',
  positive: 'May gain',
  none: 'No difference expected',
  uncertain: 'Not known yet',
  '': 'Effect not yet considered',
};

export const reportWords = {
  standing: {
    draft: (version: number) => `Draft, version ${version}`,
    signed: (version: number) => `Signed off, version ${version}`,
  },
  untitled: 'An assessment without a title',
  noDecision: 'No decision yet.',
  noGroups: 'No groups have been considered yet.',
  noGaps: 'No gaps have been recorded.',
  noActions: 'No actions have been planned yet.',
  noReviewDate: 'No review date has been set.',
  reviewOn: (date: string) => `This assessment is due for review on ${date}.`,
  opensOn: (date: string) => `This stage opens at the review, on ${date}.`,
  opensLater: 'This stage opens at the review date, which has not been set.',
  noEvidenceAbout: (group: string) => `No evidence about ${group}`,
  uncertainFor: (group: string) => `Effect on ${group} is not known`,
  pagesAfter: 'the pages that follow',
  andMore: (count: number, where: string) => `and ${count} more, in ${where}`,
  someActions: (shown: number, all: number, where: string) =>
    `The first ${shown} of ${all} actions. The others are in ${where}.`,
  allActions: 'Every action in the plan',
  agreed: 'Agreed',
  notAgreed: 'Not agreed',
  notAgreedYet: 'Not agreed yet',
  note: 'Note',
  notSaid: 'Not said',
  fromFile: (file: string) => `from the file ${file}`,
  noReason: 'No reason was given',
  noOpenQuestions: 'Nothing stands out that a careful reader would ask about.',
  noLongerRaised: 'A question that no longer comes up',
  order: 'Order',
  noLongerAsked: 'No longer asked',
  frontPage: 'Front page',
  signOff: 'Sign-off',
} as const;

export const entryWords = {
  quoteLeftOut:
    'Not printed, as they did not agree to be quoted. Whoever opens the data in this file can still read it.',
} as const;

export const smallPrintWords = {
  edition: (title: string, version: string) => `Questions: ${title}, edition ${version}.`,
  law: 'Section 149 of the Equality Act 2010 asks public bodies to have due regard to three aims: ending discrimination, advancing equality of opportunity and fostering good relations. This record can help to show how that was done. It is not legal advice.',
  names:
    'Names are as people typed them, and nobody has checked who they are. A typed name is not a qualified electronic signature.',
  fictional:
    'This is a worked example. The service, the places, the people and the figures in it are fictional.',
} as const;
