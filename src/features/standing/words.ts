import type { LifecycleState } from '#src/domain/lifecycle.ts';

export const standingWords = {
  title: 'Where it stands',
  back: 'Task list',
  holder: 'Who has it now',
  way: 'The steps of an assessment',
  wayIntro:
    'From first draft to the review of its effect, and round again. It can be taken back at any time before the decision.',
  here: 'You are here',
  steps: 'What you can do now',
  events: 'All that has happened',
  eventsNote:
    'Newest first. Nothing is ever changed or taken out of this list, and each line is linked to those before it, so that a change would be seen. Names are as people typed them.',
  columns: { when: 'When', what: 'What happened', who: 'Who, as typed', version: 'Version', from: 'From' },
  thisDevice: 'This device',
  unnamed: 'Not said',

  lookBack: {
    'review-due': 'Begin the review on the task list',
    'reviewing-effect': 'Look at each action, from the task list',
  },
  record: (version: number) => `Read or download signed version ${version}, or start a new version`,
  send: {
    title: 'Send it for review',
    text: 'Ask others to comment beside the answers.',
    link: 'Send for review',
  },
  sign: 'Sign off',
  copies: 'Save the copies for reviewers, or open a review that came back',
  readReviews: 'Read what reviewers said',
  abandon: {
    title: 'Stop work on it',
    text: 'It stays on this device as it is, with everything that was said, and can be taken up again.',
    because: 'Why does the work stop?',
    missing: '“Why does the work stop?” needs an answer',
    button: 'Stop work on it',
  },
  supersede: {
    title: 'Say that another assessment takes its place',
    text: 'The signed versions stay readable. The record says what replaced them.',
    successor: 'Which assessment takes its place?',
    successorMissing: '“Which assessment takes its place?” needs an answer',
    because: 'Why?',
    missing: '“Why?” needs an answer',
    button: 'Record that it is replaced',
  },
  resume: {
    title: 'Take it up again',
    text: 'It goes on from where it was.',
    because: 'Why is it taken up again?',
    missing: '“Why is it taken up again?” needs an answer',
    button: 'Take it up again',
  },
  publish: {
    title: 'Publication',
    text: 'Say whether this signed version is published. You can say so again when it changes: each time is kept.',
    choice: 'Is it published?',
    choiceMissing: 'Say whether it is published',
    choices: [
      { value: 'yes', label: 'Yes, as it is' },
      { value: 'redacted', label: 'Yes, with parts left out' },
      { value: 'no', label: 'No' },
    ],
    because: 'Why not, or why are parts left out?',
    becauseMissing: '“Why not, or why are parts left out?” needs an answer',
    where: 'Where? (optional)',
    whereHint: 'Such as a web address.',
    on: 'When? (optional)',
    button: 'Record it',
    recorded: 'It is recorded, and stands in the list below.',
  },
  conditions: {
    title: 'Conditions of the decision',
    met: (by: string, on: string) => `Met: recorded by ${by} on ${on}`,
    notMet: 'Not met yet',
    overdue: 'Overdue',
    isMet: 'Met',
    due: (owner: string, due: string) => [owner, due === '' ? '' : `by ${due}`].filter(Boolean).join(', '),
    evidence: 'How do you know it is met?',
    evidenceMissing: '“How do you know it is met?” needs an answer',
    button: 'Record that it is met',
    open: 'Say that it is met',
  },
} as const;

/** What a state means for those who wait for it, and what comes next. */
export const stateWords: Record<LifecycleState, string> = {
  drafting:
    'The answers are being written. When they are complete, send them to reviewers, or sign them off straight away.',
  'reviewing-effect':
    'The signed plan is being held against what happened. Look at each action, say what changed, then sign the review off.',
  'in-review':
    'Reviewers have a copy. What they say comes back as files, which you open with the link below. Until then your answers stay as they are.',
  returned:
    'A reviewer asks for changes. Read what they said, change the answers or say why not, then send it again or sign it off.',
  ready: 'A reviewer finds it ready. The decision can be recorded and signed.',
  signed: 'This version is signed and frozen. The next thing is the review of its effect, on its date.',
  'review-due': 'The review date has come. Begin the review: it starts from the signed plan.',
  abandoned: 'Work on it has stopped. Everything that was said is kept.',
  superseded: 'Another assessment has taken its place. What was signed stays as it was.',
};

/** The way most assessments go, one after the other; the states that are another turn of the same place stand together. */
export const WAY: readonly { title: string; states: readonly LifecycleState[] }[] = [
  { title: 'Being written', states: ['drafting'] },
  { title: 'Reviewed by others', states: ['in-review', 'returned'] },
  { title: 'Ready for the decision', states: ['ready'] },
  { title: 'Signed off', states: ['signed'] },
  { title: 'Review due, 6 to 12 months on', states: ['review-due'] },
  { title: 'Effect being reviewed', states: ['reviewing-effect'] },
];
