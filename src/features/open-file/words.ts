import type { LeftBehind } from '#src/document/copy-document.ts';
import { counted } from '#src/report/text.ts';

const listed = new Intl.ListFormat('en-GB');

export const openFileWords = {
  title: 'Open a file',
  lead: 'Choose an assessment that was saved as a file, a backup of several, or a review that someone sent you. You see what is in it first: nothing is added until you say so.',
  home: 'Your assessments',
  choose: 'Choose a file, or drop it on this page',
  chooseAnother: 'Choose another file',
  hint: 'Assessments end in .heat.json, backups in .zip and reviews in .heat-review.json',
  problem: 'There is a problem',
  reading: 'Reading the file',
  readingOf: (name: string) => `Reading the file ${name}`,
  readingPart: (done: number, all: number) => `Assessment ${done + 1} of ${all}`,
  looking: 'Comparing it with what is here…',

  preview: {
    title: 'What is in this file',
    file: 'File',
    untitled: 'No title yet',
    notSaid: 'Not said',
    term: {
      title: 'Title',
      organisation: 'Organisation',
      standing: 'Status',
      changed: 'Last changed',
      answers: 'Answers',
      history: 'History',
      edition: 'Questions',
    },
    example: 'Worked example',
    draft: (version: number) => `Draft, version ${version}`,
    signed: (version: number) => `Signed off, version ${version}`,
    answered: (said: number, all: number) => `${said} of ${all} questions have an answer`,
    history: (count: number) =>
      count === 0 ? 'Not in this file' : counted(count, 'earlier state', 'earlier states'),
    check: 'What a check found',
    nothing: 'Nothing to tell you about. Every signed version in it is as it was signed.',
    found: 'None of this keeps you from adding it.',
    more: (count: number) => `and ${counted(count, 'more like these', 'more like these')}`,
  },

  here: {
    new: { tag: 'New here' },
    same: {
      tag: 'The same here',
      title: 'This assessment is here already',
      text: 'What is here says the same as the file, so there is nothing to add.',
      open: 'Open the one here',
    },
    differs: {
      tag: 'Differs from the one here',
      title: 'This assessment is here already, and says something else',
      counts: (here: string, file: string) =>
        `The one here was last changed ${here}, the one in the file ${file}.`,
      text: {
        extends:
          'The one in the file goes on from the one here: all that happened to the one here happened to it too, and more since. Nothing here is replaced before you say so. Choose what to do:',
        older:
          'The one in the file is an earlier state of the one here. Nothing here is replaced. Choose what to do:',
        diverged: 'Nothing here is replaced. Choose what to do:',
      },
      otherEdition:
        'The two use different sets of questions, so they can’t be compared answer by answer. You can keep both.',
    },
    unreadable: {
      tag: 'The one here can’t be read',
      title: 'This assessment is here already, but the one here can’t be read',
      text: 'The one here is left as it is. You can add the one in the file beside it.',
    },
    binned: {
      tag: 'In the bin here',
      title: 'This assessment is in the bin here',
      text: 'You can take it out of the bin, and then compare it with the file.',
      takeOut: 'Take it out of the bin',
    },
    'not-kept': {
      tag: 'Can’t be kept here',
      title: 'This browser keeps nothing for this app',
      text: 'The app can’t look at what is kept here, or add anything. You can work on the assessment in this window all the same. Save it as a file before you close the window: what you change is nowhere else.',
      work: 'Work on it in this window',
    },
  },

  add: 'Add this assessment',
  keepBoth: 'Keep both',
  keepBothHint:
    'The one in the file is added as an assessment of its own, and its title says that it is a copy.',
  leftBehind: ({ signed, reviews, replies, decision }: LeftBehind) => {
    const stays = [
      ...(signed > 0 ? [counted(signed, 'signed version', 'signed versions')] : []),
      ...(decision ? ['the decision'] : []),
      ...(reviews > 0 ? [counted(reviews, 'review', 'reviews')] : []),
      ...(replies > 0 ? [counted(replies, 'reply to a remark', 'replies to remarks')] : []),
      'the list of what happened',
    ];
    return `The copy starts as a new draft with the answers of the file. What happened to the assessment stays in the file and is not in the copy: ${listed.format(stays)}.`;
  },
  signedCopy: 'Signatures belong to the one assessment they were made for.',
  look: 'Look at the differences',
  leave: 'Leave it',
  copyOf: (title: string, from: string) => `${title === '' ? 'Untitled assessment' : title} (copy ${from})`,
  replace: {
    button: 'Replace what is here with this file',
    hint: 'The one here becomes what the file says, with all that has happened to it. You are asked first, and shown what will be different.',
    title: 'Replace what is here with this file?',
    standing: (now: string, then: string) => `Now: ${now}. Afterwards: ${then}.`,
    happened: 'This has happened to it since:',
    event: (day: string, what: string) => `${day}: ${what}`,
    before: (count: number) => `and ${counted(count, 'thing', 'things')} before that`,
    answers: (count: number) =>
      count === 0
        ? 'The answers say the same as now.'
        : `${counted(count, 'thing', 'things')} in the answers will be different. “Look at the differences” shows each.`,
    kept: 'What the answers say now stays in the history here.',
    yes: 'Replace it',
    no: 'Leave it as it is',
  },
  changedMeanwhile:
    'The assessment here has changed since you looked, so nothing was replaced. Look again at what to do.',
  openMeanwhile:
    'It is open in this window already, or can be kept here by now. Look again at what to do, or go to your assessments.',
  takenMeanwhile:
    'This assessment is here by now: it was just added in another window, or from another part of this file. Look again at what to do.',

  backup: {
    title: 'What is in this backup',
    lead: (count: number) =>
      `${counted(count, 'assessment', 'assessments')}. Tick what to add. Nothing that is here is replaced.`,
    legend: 'Assessments to add',
    asCopy: 'It is added as a copy, beside the one here.',
    refused: (count: number) => `${counted(count, 'file in it', 'files in it')} can’t be opened`,
    holds: (count: number) => `${counted(count, 'assessment', 'assessments')}.`,
    notKept: (title: string) => `Work on “${title}” in this window`,
    nothingOpens: 'Nothing in this backup can be opened here. The reasons are below.',
    nothingToAdd: 'All that can be added from this backup is here already.',
    add: 'Add what is ticked',
    tickOne: 'Tick at least one assessment to add',
    adding: 'Adding',
    addingPart: (done: number, all: number) => `${done} of ${all}`,
    done: (count: number) => `${counted(count, 'assessment was', 'assessments were')} added.`,
    notOpened: 'It was not opened',
    left: (count: number) =>
      `${counted(count, 'assessment was', 'assessments were')} left out: another window added it first.`,
    see: 'Go to your assessments',
  },

  differences: {
    title: 'Differences',
    lead: 'Struck through is what the assessment here says, underlined is what the file says.',
    mayTake:
      'Take single answers from the file, or all of them. The history remembers what was there, and you can put it back from there.',
    take: 'Take this',
    takeLabel: (title: string) => `from the file, ${title}`,
    takeAll: 'Take all of them',
    taken: (title: string) => `Taken from the file: “${title}”.`,
    takenAll: 'All answers here now say what the file says.',
    none: 'All answers here say what the file says.',
    held: (why: string) => `${why} You can also go back and keep both.`,
    back: 'Back to the file',
    open: 'Open the one here',
  },
} as const;
