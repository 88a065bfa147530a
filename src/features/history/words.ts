import { counted } from '#src/report/text.ts';

export const historyWords = {
  title: 'History',
  caption: (title: string) => title,
  back: 'Task list',
  lead: 'Every answer keeps what it said before. Choose a moment to see what was different just before it, and put back what you want to have again.',
  reading: 'Reading the history…',
  unreadable:
    'The history can’t be read from this browser just now. Your answers are not changed. Reload the page to look again.',
  line: 'Moments',
  empty: 'Nothing has been changed yet. Each change will be listed here.',
  waiting:
    'Some of your words are not saved yet. They are not shown here, and nothing can be put back until they are saved.',
  version: (version: number) => `Version ${version}`,
  by: (name: string) => `by ${name}`,
  newer: 'Newer',
  older: 'Older',
  pages: 'More moments',
  page: (from: number, to: number, all: number) => `${from} to ${to} of ${all}`,
  beginsHere: (day: string) => `The history begins on ${day}. What was written before that is not in it.`,
  reachesTo: (day: string) =>
    `The history can be followed back to ${day}. Part of what is older is missing, so nothing older can be shown.`,
  nothingLeads: 'Part of the history is missing, so earlier answers can’t be shown.',
  compare: 'What was different',
  from: 'From',
  to: 'To',
  choose: 'Choose a moment',
  now: 'Now',
  lastSaved: 'As last saved',
  asSigned: (version: number, day: string) => `Version ${version} as signed off on ${day}`,
  before: (moment: string, what: string) => `Just before ${moment}: ${what}`,
  pick: 'Choose a moment from the list, or two with “From” and “To”.',
  how: 'Words that came are underlined. Words that went are struck through.',
  shown: (count: number) =>
    count === 0 ? 'Nothing is different.' : `${counted(count, 'thing is', 'things are')} different.`,
  notThere: 'Nothing leads back to that moment any more. Choose another one.',
  stood: (day: string) => `As it stood on ${day}`,
  save: 'Save this comparison as a web page',
  saveHint:
    'It opens in any browser, without a network. It also holds words that were taken out: think of that before you pass it on.',
  saved: 'The web page is ready. Look in your downloads.',
  notSaved: (reason: string) => `The web page could not be made (${reason}). Your answers are not changed.`,
  putAllBack: 'Put all of this back as it was then',
  putOneBack: 'Put this answer back',
  putBackHint: 'Putting back is a change like any other: it is kept here too, and you can undo it.',
  signed: (version: number) =>
    `Version ${version} is signed off, so its answers stay as they are. You can look at what they said before. To change something, start a new version.`,
  putBackAll: 'The answers say again what they said then.',
  putBackOne: (title: string) => `“${title}” says again what it said then.`,
  undo: 'Undo',
  undone: 'That was undone: the answers are as they were before you put them back.',
  movedOn: 'This can’t be undone any more, as the words have changed since.',
} as const;
