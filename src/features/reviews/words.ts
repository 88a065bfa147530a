import { counted } from '#src/report/text.ts';

export const reviewsWords = {
  title: 'Reviews',
  back: 'Task list',
  none: 'No review has come in yet.',
  noneHint:
    'When a reviewer sends you their review file, open it with “Open a file”. Its remarks then stand here, beside the answers.',
  send: 'Send for review',
  open: 'Open a review that came back',

  who: 'Who reviewed it',
  columns: { by: 'Reviewer', on: 'Written', version: 'Version', verdict: 'Verdict', open: 'Still open' },
  said: (by: string) => `What ${by} says of the whole`,
  from: (file: string) => `From the file ${file}`,

  remarks: 'Remarks',
  show: 'Show',
  showOpen: (count: number) => `Open (${count})`,
  showAll: (count: number) => `All (${count})`,
  noOpen: 'Every remark is settled.',
  noRemarks: 'The reviewers made no remarks.',

  by: (label: string, by: string) => `${label}: ${by}`,
  facts: { about: 'About', as: 'Reviewer’s role', on: 'Written', version: 'Version' },
  whole: (block: string) => `${block}, as a whole`,
  gone: 'An answer that is no longer asked',
  older: (version: number) => `Made on version ${version}, which is not the one in hand`,
  takenBack: 'Made on answers that were taken back or changed',
  words: 'The words it was made on',
  noWords: 'The review does not hold them.',
  changed: 'This answer has changed since',
  changedPart: 'Answers in this part have changed since',
  changedHint: 'Struck through is what the reviewer read, underlined is what it says now.',
  removed: 'It is no longer there. The reviewer read:',
  sameWords: 'Its words in the report are the same: what changed is not shown there.',

  replies: 'What became of it',
  replied: {
    answered: 'Answered',
    done: 'Done',
    overruled: 'Not followed, because',
    reopened: 'Opened again',
  },
  replyBy: (what: string, by: string, on: string) => `${what}. ${by}, ${on}`,

  acts: { answer: 'Answer', settle: 'Settle', reopen: 'Open again' },
  action: {
    make: 'Make an action of it',
    made: 'An action was made of it.',
    here: 'It is an action in the plan.',
    see: 'Go to the action',
    held: 'While reviewers have the answers, no action can be added.',
  },
  form: {
    problem: 'There is a problem',
    by: 'Your name',
    said: {
      answer: 'Your answer',
      done: 'What was done? (optional)',
      overruled: 'Why is it not followed?',
      reopen: 'Why is it opened again?',
    },
    how: 'What became of it?',
    done: 'It is done',
    overruled: 'It is not followed',
    overruledHint: 'The reason is kept in the record and printed in the report.',
    needed: {
      by: 'Enter your name',
      how: 'Choose what became of it',
      answer: 'Enter your answer',
      overruled: 'Say why it is not followed',
      reopen: 'Say why it is opened again',
    },
    save: { answer: 'Add the answer', settle: 'Settle it', reopen: 'Open it again' },
    cancel: 'Cancel',
  },
  kept: {
    answer: 'Your answer was added.',
    settle: 'The remark is settled.',
    reopen: 'The remark is open again.',
  },
  beside: (count: number) => counted(count, 'remark', 'remarks'),
} as const;
