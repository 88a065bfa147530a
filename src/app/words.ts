export const SERVICE_NAME = 'Health equity assessment';

export const appWords = {
  loading: 'Opening…',
  locking: 'Locking…',
  footer: {
    home: 'Your assessments',
    kept: 'How your work is kept',
    about: 'About this edition',
  },
  keptHere: 'What you type is kept in this browser on this device. Nothing is sent anywhere.',
  update: {
    title: 'New version',
    ready: 'A new version of this app is ready. It waits until you choose it, and nothing you typed is lost.',
    accept: 'Use the new version now',
    waits:
      'Some of what you typed is not saved yet, so this page stays as it is. Look at the save status, then choose the new version again.',
    elsewhere:
      'Another window has moved to a new version of this app. Your work here is saved. Reload this page when it suits you.',
    reload: 'Reload this page',
  },
  blocked: {
    title: 'Waiting for another window',
    text: 'Another window has an older version of this app open and holds the saved work. Close all other windows and tabs of this app; this page then goes on by itself.',
  },
  missingPart: {
    title: 'Part of the app is missing',
    text: 'A part of this app could not be loaded: the network may be away, or a newer version has replaced it. What you typed is saved. Reload the page when the network is back.',
  },
  broken: {
    title: 'Something in this app broke',
    text: 'This page can’t be shown. What was saved is still on this device.',
    keep: 'Save a copy of this assessment as a file',
    reload: 'Reload this page',
  },
  notFound: {
    title: 'Page not found',
    text: 'There is no page at this address. Check that all of it was copied.',
    home: 'Go to your assessments',
  },
} as const;
