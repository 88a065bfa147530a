/** News of the app itself, which is only fetched when there is some. */
export const noticeWords = {
  update: {
    title: 'New version',
    ready: 'A new version of this app is ready. It waits until you choose it, and nothing you typed is lost.',
    accept: 'Use the new version now',
    waits:
      'Some of what you typed is not saved yet, so this page stays as it is. Look at the save status, then try again.',
    elsewhere:
      'Another window has moved to a new version of this app. This page goes on with the version before. Reload it when it suits you.',
    reload: 'Reload this page',
  },
  blocked: {
    title: 'Waiting for another window',
    text: 'Another window has an older version of this app open and holds the saved work. Close all other windows and tabs of this app; this page then goes on by itself.',
  },
} as const;
