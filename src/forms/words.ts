import type { ChangeProblem } from '#src/domain/change.ts';
import type { PersonalData } from '#src/domain/personal-data.ts';
import { wordStepProblem } from '#src/report/word-step.ts';

export const formWords = {
  problemsTitle: 'There is something to put right',
  notTakenInTitle: 'Your last words were not taken in',
  notTakenIn: wordChangeProblem,
  yourName: 'Your name',
  yourNameOptional: 'Your name (optional)',
  yourNameHint: 'It goes into the record as you type it. Nobody checks who you are.',
  yourRole: 'Your role (optional)',
  keeping: {
    'not-kept': (button: string) =>
      `What you typed here is not kept in this browser at the moment. If you leave or reload this page before you press “${button}”, it is lost.`,
    'other-words': (button: string) =>
      `Other words were typed for this in another window, and those are kept. If you leave or reload this page before you press “${button}”, what you typed here is lost.`,
  },
  nameMissing: '“Your name” needs an answer',
  takeBack: {
    title: 'Take the answers back',
    text: 'The answers can then be changed here. A review that still comes back is taken in, and says which words it was made on.',
    because: 'Why do you take them back? (optional)',
    button: 'Take them back',
  },
  gone: {
    title: 'This is not in the assessment any more',
    text: 'It was removed, by an undo or in another window. Its words are on this page only, and go when you leave it.',
    putBack: 'Put it back',
  },
  saveAndContinue: 'Save and continue',
  skip: 'Skip for now',
  rowTitle: (thing: string, place: number) => `${thing.charAt(0).toUpperCase()}${thing.slice(1)} ${place}`,
  remove: 'Remove',
  removed: (thing: string) => `The ${thing} was removed.`,
  undo: 'Undo',
  addOne: (thing: string) => `Add a ${thing}`,
  addAnother: (thing: string) => `Add another ${thing}`,
} as const;

export const personalDataWords = {
  lead: 'This may tell others who a person is:',
  found: (label: string, { kind, found }: PersonalData) => `“${label}”: ${kindsOfData[kind]} (${found})`,
  foundInNote: (label: string, { kind, found }: PersonalData) =>
    `Note on “${label}”: ${kindsOfData[kind]} (${found})`,
  advice:
    'Take it out unless the person agreed and the reader needs it. Nothing you type leaves this device by itself, but the report does when you send it.',
} as const;

const kindsOfData: Record<PersonalData['kind'], string> = {
  'nhs-number': 'what looks like an NHS number',
  email: 'an e-mail address',
  phone: 'what looks like a phone number',
  'postcode-and-birth-date': 'a postcode beside a date',
};

/** Why a change could not be made to the assessment as it now is. */
export function wordChangeProblem(problem: ChangeProblem): string {
  switch (problem.kind) {
    case 'signed-off':
      return `Version ${problem.version} has been signed off in another window, so it can’t be changed. Copy what you typed, then start a new version.`;
    case 'changed-elsewhere':
      return 'The same words were changed in another window. Both texts are kept until you choose.';
    case 'entry-gone':
      return 'What you typed in was removed in another window.';
    case 'list-full':
      return `A list holds ${problem.most.toLocaleString('en-GB')} at most, so this was not added. Remove one that is not needed, or copy what you typed.`;
    case 'with-reviewers':
      return 'The answers were sent for review in another window, so they stay as they are. Copy what you typed, then take them back.';
    case 'given-up':
      return 'Work on this assessment was stopped in another window. Copy what you typed, then take it up again.';
    case 'step-refused':
      return wordStepProblem(problem.problem);
    case 'wrong-version':
      return `This assessment has moved on to version ${problem.version} in another window. Reload the page to see it.`;
  }
}
