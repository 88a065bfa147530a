import { markLabels, verdictOfReviewLabels } from '#src/report/review-words.ts';

/** What the reading copy says from the beginning. What it says later, as someone works in it, stands in `script/words.js`. */
export const reviewCopyWords = {
  mark: {
    short: 'Copy for review',
    long: 'You are asked to read this and to say what you think of it. Nothing you write leaves this page until you save it as a file and send that file yourself.',
  },
  skip: 'Skip to your review',
  noScript:
    'This page needs a browser that may run its script. Open the file in Edge, Chrome, Firefox or Safari. In the preview of an email or a file store you can read it, but not write in it.',
  start: 'Your review',
  asked: 'Asked by',
  askedOf: 'Asked of',
  askedWhat: 'What you are asked',
  askedOn: 'Asked on',
  how: [
    'Read the assessment below. Under each answer you can write a comment.',
    'Say of each part whether it is fine, could be better or must change.',
    'At the end, say what you advise. Save your review as a file, and send that file back.',
  ],
  name: 'Your name',
  role: 'Your role',
  roleHint:
    'For example, “public health consultant” or “member of the carers’ group”. It stands beside what you write.',
  namesNote: 'Nobody checks names. They are kept in the record of the assessment.',
  reopen: 'Go on from a review that you saved as a file',
  reopenHint: 'Only if you began on another computer. On this one your words come back by themselves.',
  comment: 'Comment',
  commentOn: (title: string) => `on “${title}”`,
  commentLabel: 'Your comment',
  judgement: (title: string) => `What do you think of “${title}”?`,
  marks: [
    ['', 'I have not looked at this part'],
    ['fine', markLabels.fine],
    ['could-be-better', markLabels['could-be-better']],
    ['must-change', markLabels['must-change']],
  ] as const,
  reason: 'What would you change, and why?',
  reasonHint: 'Needed for “could be better” and “must change”.',
  end: 'Finish your review',
  problems: 'There is a problem',
  whole: 'What do you want to say of the whole? (optional)',
  verdict: 'What do you advise?',
  verdicts: [
    ['ready', verdictOfReviewLabels.ready, 'The decision can be taken on these answers.'],
    ['return', verdictOfReviewLabels.return, 'The answers need work before a decision.'],
  ] as const,
  save: 'Save the review as a file',
  after: 'Then send the file to the person who asked you, for example by email. This page sends nothing.',
  forget: 'Remove my words from this browser',
  forgetHint: 'On a shared computer, do this once you have sent the file.',
  bar: 'How your words are kept',
  toEnd: 'Finish and save',
} as const;
