import { dateInWords } from '#src/report/date-in-words.ts';
import { counted } from '#src/report/text.ts';
import type { SaveProblem } from '#src/workflow/ports.ts';

export const signOffWords = {
  overview: 'Task list',
  check: 'Check answers',
  steps: 'Where you are',
  caption: (step: number) => `Sign off, step ${step} of 4`,
  previous: 'Previous step',
  change: 'Change',
  notSaid: 'Not answered',

  people: {
    title: 'Sign off',
    intro:
      'Four short steps: the people, the decision, what the decision-maker agrees to, and the signing itself. Names are as you type them: nobody checks who they are.',
    assessors: 'Who assessed',
    assessorsHint: 'Everyone who did the assessment. At least one name is needed.',
    contributors: 'Who contributed',
    contributorsHint: 'People and organisations who gave advice, evidence or time.',
    person: 'person',
    sponsorHeading: 'Who sponsors it',
    sponsorChange: 'the sponsor',
  },

  decision: {
    title: 'Decision',
    makerHint: 'The person who decides, alone or for a body such as a board or committee.',
    bodyHint: 'Where the decision was made, such as the name of a committee',
    hints: {
      proceed: 'The work goes ahead as described.',
      'proceed-with-conditions': 'The work goes ahead if certain things are done.',
      'refer-back': 'The assessment needs more work before anyone can decide.',
      stop: 'The work does not go ahead.',
    },
    conditions: 'Conditions',
    conditionsHint: 'Each needs someone who sees to it and a date.',
    condition: 'condition',
    conditionsKept: (count: number) =>
      `${counted(count, 'condition that was', 'conditions that were')} written before ${count === 1 ? 'is' : 'are'} kept. The report says that the decision does not depend on ${count === 1 ? 'it' : 'them'}.`,
    reasonsHint: 'What weighed most, and what was set against it',
    reviewHint: 'Reviews usually come 6 to 12 months after the decision.',
    suggested: (date: string) =>
      `Reviews usually come 6 to 12 months after the decision. ${dateInWords(date)} is filled in for you: change it if another day suits better.`,
    tooSoon: (date: string) =>
      `${dateInWords(date)} is less than 6 months after the decision. That may be too soon to see an effect. You can keep it.`,
    tooLate: (date: string) =>
      `${dateInWords(date)} is more than 12 months after the decision. Harm could go unnoticed until then. You can keep it, and a reviewer may ask why.`,
  },

  commitments: {
    title: 'What the decision-maker agrees to',
    intro: (maker: string) =>
      `The decision-maker${maker === '' ? '' : `, ${maker},`} says these things, nobody else. If you are filling this in for them, read each one to them and tick it only when they say that it is so.`,
    oneByOne: 'Each stands by itself. The record shows which were ticked, word for word.',
    legend: (maker: string) => (maker === '' ? 'The decision-maker says' : `${maker} says`),
  },

  confirm: {
    title: 'Check and sign off',
    frozenTitle: 'What will be frozen',
    frozenIntro:
      'Signing keeps a copy of the whole assessment, with every question and answer as worded today. This is what it will say of the decision:',
    what: 'Assessment',
    version: 'Version',
    assessors: 'Who assessed',
    contributors: 'Who contributed',
    by: (date: string) => `by ${date}`,
    agreed: 'Agreed to',
    answers: 'Answers',
    answered: (answered: number, asked: number) =>
      `${counted(answered, 'question', 'questions')} answered of ${asked} asked`,
    deviceMark: (keyId: string) =>
      `The copy will be marked as signed on this device (key ${keyId}). The mark does not show who signed.`,
    waitingTitle: 'Still to finish',
    unprintable: {
      title: 'Characters that print as a box',
      intro:
        'The PDF has no shape for some characters, and shows a box (□) in place of each. The record keeps what you typed, and someone who copies the words from the PDF gets them. You can sign off as it is, or change the answer first.',
      elsewhere: 'Title or organisation',
      andMore: (count: number) => ` and ${count} more`,
    },
    meansTitle: 'What signing means',
    means: [
      'A typed name is not a qualified electronic signature. It shows who was said to decide, not who pressed the button.',
      'After signing, this version can’t be changed. To amend it you start a new version, and this one stays as it is.',
      'The record gets a fingerprint, so that anyone can tell later whether a copy was altered.',
    ],
    sign: 'Sign off',
    signing: 'Signing off. The copy is being made and kept on this device.',
    refusedTitle: 'This can’t be signed off yet',
    failedTitle: 'It was not signed off',
  },
} as const;

/** Why a version could not be frozen, and what to do. */
export function wordSignProblem(problem: SaveProblem): string {
  switch (problem.kind) {
    case 'storage-full':
      return 'There is no room left on this device for the signed copy. Make room, then sign off again.';
    case 'storage-denied':
      return 'This browser does not let the app keep anything, so a signed copy can’t be kept. Allow storage for this site, or save a copy as a file and sign in another browser.';
    case 'storage-broken':
      return 'This browser’s storage gave an error, so nothing was signed. Sign off again; if that does not help, save a copy as a file.';
    case 'written-by-a-newer-app':
      return 'A newer version of the app has this assessment. Reload the page, then sign off.';
    case 'locked':
      return 'This device now has a passcode, or another one. Enter it, then sign off again.';
    case 'changed-before-signing':
      return 'The assessment was changed in another window meanwhile. Read what changed, then sign off again.';
    case 'change-refused':
      return 'Some of the same words were changed in another window. Choose which to keep, then sign off again.';
  }
}
