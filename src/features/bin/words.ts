import { counted } from '#src/report/text.ts';

export const binWords = {
  title: 'Bin',
  back: 'Your assessments',
  lead: (days: number) =>
    `What you move to the bin stays here for ${days} days, unchanged. Then it is removed from this browser for good.`,
  reading: 'Looking in the bin…',
  empty: 'The bin is empty.',
  unreadable:
    'The bin can’t be read from this browser just now. Nothing in it is changed. Reload the page to look again.',
  list: 'In the bin',
  untitled: 'Untitled assessment',
  notReadable: 'An assessment that can’t be read',
  exampleTag: 'Worked example',
  version: 'Version',
  movedOn: 'Moved here',
  until: 'Kept until',
  putBack: 'Put back',
  remove: 'Delete for good',
  wasPutBack: (title: string) => `“${title}” is back among your assessments.`,
  open: 'Open it',
  wasRemoved: (title: string) => `“${title}” was deleted for good.`,
  notRemoved: (title: string) => `“${title}” was not deleted: it is not in the bin any more.`,
  notDone:
    'This browser did not let the app do that just now. What is in the bin is unchanged. Reload the page, then choose again.',
  confirm: {
    title: (title: string) => `Delete “${title}” for good?`,
    text: 'Its answers, its signed versions and its history are removed from this browser. Nothing brings them back. If you may need them, save a copy as a file first.',
    keepCopy: 'Save a copy as a file',
    copySaved: 'A copy was saved as a file.',
    copyNotSaved:
      'No copy was saved: this browser did not let the app read it just now. Keep it in the bin for now, and choose again later.',
    yes: 'Delete for good',
    no: 'Keep it in the bin',
  },
  linkFromHome: (count: number) => `Bin: ${counted(count, 'assessment', 'assessments')}`,
} as const;

export const moveWords = {
  title: 'Move to the bin',
  text: (days: number) =>
    `Not needed any more? It stays in the bin for ${days} days, and you can put it back until then.`,
  button: 'Move to the bin',
  confirmTitle: (title: string) => `Move “${title}” to the bin?`,
  confirmText: (days: number) =>
    `It leaves your list of assessments and stays in the bin for ${days} days, with its signed versions and its history. Until then you can put it back as it is now.`,
  confirmExample: 'You can open a new copy of the worked example at any time.',
  yes: 'Move it to the bin',
  no: 'Keep it here',
  moved: (title: string) => `“${title}” was moved to the bin.`,
  notMoved:
    'This browser did not let the app put it away just now. It is where it was, unchanged. Reload the page, then move it again.',
  undo: 'Undo',
  movedBack: (title: string) => `“${title}” is back in your list.`,
  notMovedBack:
    'This browser did not let the app take it out of the bin just now. It is in the bin, unchanged: you can put it back from there.',
} as const;
