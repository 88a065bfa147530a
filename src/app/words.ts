export const SERVICE_NAME = 'Health equity assessment';

export const appWords = {
  loading: 'Opening…',
  locking: 'Locking…',
  footer: {
    home: 'Your assessments',
    kept: 'How your work is kept',
    about: 'About this edition',
  },
  staysHere: 'What you type does not leave this device unless you send it.',
  clearedElsewhere: {
    title: 'This device was cleared',
    text: 'Everything this app kept here was removed in another window. This window writes nothing more. You can close it.',
  },
  missingPart: {
    title: 'Part of the app is missing',
    text: 'A part of this app could not be loaded: the network may be away, or a newer version has replaced it. What was saved is still on this device. Reload the page when the network is back.',
  },
  broken: {
    title: 'Something in this app broke',
    text: 'This page can’t be shown. What was saved is still on this device.',
    keep: 'Save a copy of this assessment as a file',
    reload: 'Reload this page',
  },
} as const;
