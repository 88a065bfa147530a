export const sendWords = {
  title: 'Send for review',
  back: 'Task list',
  lead: 'Ask someone to read the answers before the decision. They need no account and no app: you send them a file, and they send one back.',
  held: 'While reviewers have the answers, nobody can change them here. You can take them back at any time.',
  unfinished: (count: number) =>
    count === 1
      ? 'One thing is not finished yet. You can send it all the same.'
      : `${count} things are not finished yet. You can send it all the same.`,
  check: 'See what is not finished',
  to: 'Who do you ask?',
  toHint:
    'Names and roles, such as “Priya Shah, public health consultant”. Several people can be asked at once.',
  asked: 'What do you ask them? (optional)',
  askedHint:
    'It stands at the top of their copy. For example: is anyone left out? Do the actions fit the causes?',
  send: 'Make the copies and hold the answers',
  notSent: 'The app itself sends nothing. It makes the files, and you send them.',
  toMissing: 'Enter who is asked to review it',

  with: 'The answers are with reviewers',
  isReady: 'A reviewer says: ready for the decision',
  sentTo: 'Asked of',
  sentBy: 'Asked by',
  sentOn: 'Asked on',
  question: 'What they are asked',
  next: 'What to do now',
  steps: [
    'Save the reading copy. It is one web page, with a field for a comment under each answer. It opens in any browser, without a network.',
    'Send it yourself to those you ask, for example by email. It holds the answers of this assessment: send it only to those who may read them.',
    'Each reviewer saves a review file from their copy and sends it back to you. Its name ends in .heat-review.json.',
    'Open that file here, with “Open a file”. The remarks then stand beside the answers.',
  ],
  saveCopy: 'Save the reading copy (web page)',
  saveFile: 'Save the assessment file',
  fileHint:
    'The assessment file (.heat.json) is for someone who uses this app too. They can read the answers in it; their review comes from the reading copy.',
  again:
    'You can save both again as often as you like. Each time they say the same, as the answers are held.',
  copySaved: 'The reading copy is saved. Now send it to those you ask.',
  copyProblem: (reason: string) =>
    `The reading copy could not be made (${reason}). Send the assessment file instead, or try another browser.`,
  openReview: 'Open a review that came back',
  seeReviews: 'See the reviews',

  elsewhere: 'Nothing can be sent for review now.',
} as const;
