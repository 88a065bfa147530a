import { counted } from '#src/report/text.ts';

export const reviewFileWords = {
  title: 'A review in this file',
  term: {
    file: 'File',
    about: 'Assessment',
    by: 'Reviewer',
    written: 'Written',
    version: 'Version that was read',
    verdict: 'Verdict',
    remarks: 'Remarks',
    said: 'What they say of the whole',
    changed: 'Answers since then',
  },
  noRole: 'role not given',
  nothingSaid: 'Nothing',
  versionNow: (read: number, now: number) =>
    read === now ? `Version ${read}` : `Version ${read}. The one here is now version ${now}.`,
  remarks: (comments: number, musts: number, betters: number, fines: number) => {
    const kinds = [
      counted(musts, '“must change”', '“must change”'),
      counted(betters, '“could be better”', '“could be better”'),
      counted(fines, '“fine”', '“fine”'),
      counted(comments, 'comment', 'comments'),
    ].filter((words) => !words.startsWith('0 '));
    return kinds.length === 0 ? 'None' : kinds.join(', ');
  },
  late: (verdict: string) =>
    `${verdict}. This is about other answers than those you sent last, so it is kept and moves nothing.`,
  unchanged: 'They are as the reviewer read them.',
  changed: (count: number) =>
    count === 0
      ? 'Some have changed since, but none that a remark speaks of.'
      : `Some have changed since: ${counted(count, 'remark speaks', 'remarks speak')} of words that are different now. They are marked.`,
  explain: 'Adding the review changes no answer. It puts each remark beside the answer it was made on.',
  add: 'Add this review',
  leave: 'Leave it',
  see: 'See the reviews',
  already: {
    title: 'This review is here already',
    text: 'It was added before, so there is nothing to add.',
  },
  other: {
    title: 'A review of this name is here already, and says something else',
    text: 'A saved review is never changed, so one of the two files was changed on its way. Ask the reviewer to change a word of their review and to save it again: it then comes as a review of its own.',
  },
  notHere: {
    title: 'The assessment is not on this device',
    text: (title: string) =>
      title === ''
        ? 'This review is for an assessment without a title that is not in this browser. Open the review where the assessment is, or open the assessment’s file here first.'
        : `This review is for “${title}”, which is not in this browser. Open the review where the assessment is, or open the assessment’s file here first.`,
  },
  unreadable: {
    title: 'The assessment here can’t be read',
    text: 'Nothing can be added to it. The review stays in its file.',
  },
  binned: {
    title: 'The assessment is in the bin',
    text: 'Take it out of the bin, then open the review again.',
    bin: 'Go to the bin',
  },
  notAdded: (why: string) => `The review was not added. ${why}`,
} as const;
