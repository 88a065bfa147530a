import type { Place } from '#src/storage/clear-device.ts';

export const clearWords = {
  home: 'Your assessments',
  kept: 'How your work is kept',
  where: 'Where you are',
  title: 'Clear this device',
  intro:
    'This removes everything that this app keeps in this browser. Do it when you hand a computer back, or when you have finished on a computer that others use. It can’t be undone.',
  goes: 'What goes',
  assessments: (count: number) =>
    count === 1
      ? '1 assessment, with its history and signed versions; those in the bin count too'
      : `${count} assessments, with their history and signed versions; those in the bin count too`,
  unknown: 'all assessments that are kept here',
  name: 'your name on this device, and what the app remembers about copies and pages',
  passcode: 'the passcode and its keys',
  app: 'the copy of the app for use without a network',
  stays: 'What stays',
  files: 'files that you saved, wherever you saved them',
  browser:
    'the browser’s own list of the pages you opened and the files you downloaded, which may show titles',
  backUpFirst: 'If you may need any of it again, save copies as files first.',
  backUp: 'Save copies of your work as files',
  others: 'Other windows of this app on this device stop, and show that it was cleared.',
  agree: 'I have the copies I need. Remove everything',
  agreeMissing: 'Tick the box to say that you have the copies you need',
  problemTitle: 'There is a problem',
  clear: 'Clear this device',
  cancel: 'Keep everything',
  working: 'Removing everything. Keep this page open.',
  done: 'This device is cleared',
  notQuite: 'This device is not quite cleared',
  proof:
    'We looked again afterwards: this browser keeps no databases, no files, no stored words and no copy of this app for this site.',
  byHost:
    'The browser was also told to remove the files in which it kept them, but its log may outlast them.',
  notByHost: 'This site could not tell the browser to remove the bytes on the disk as well.',
  sealed:
    'What was typed since the passcode was set can’t be read without it. What was typed before that, a specialist may still be able to find.',
  readable:
    'Until the browser tidies its files, a specialist may still be able to find parts of what was typed here.',
  left: 'This is still here:',
  leftNext:
    'Close all other windows of this app, then clear the data of this site in the settings of the browser.',
  close: 'You can close this window now.',
  again: 'Start the app anew',
} as const;

export const placeWords: Record<Place, string> = {
  databases: 'assessments or settings',
  'copies-of-the-app': 'a copy of the app',
  'local-storage': 'words of a page that closed',
  'session-storage': 'what a window remembered',
  files: 'files kept by the browser for this site',
  'service-worker': 'the part of the app that works without a network',
};
