import type { SaveProblem } from '#src/workflow/ports.ts';

/** What is only said when something is wrong with what this browser keeps. */
export const lostWords = {
  missing: {
    title: 'Your saved work may have been removed',
    count: (count: number) =>
      count === 1
        ? 'This browser kept 1 assessment that is not here any more.'
        : `This browser kept ${count} assessments that are not here any more.`,
    why: 'Someone may have cleared the browser’s data, the computer may do so when people log off, or the disk may be damaged. The app did not remove them.',
    help: 'If you have a copy as a file, open it below. If a colleague has one, ask them to send it. On a shared or managed computer, ask its support team before you type more.',
    accept: 'I know about this: do not tell me again',
  },
  storage: {
    title: 'This browser’s storage can’t be used',
    work: 'You can still fill in an assessment here. It lives in this window only, so save it as a file before you close the page.',
    again: 'Try again',
  },
  unsaved: {
    title: 'Open in this window, and on no disk',
    text: 'These could not be saved. They are here as long as this window is open. Open each one and save it as a file.',
    untitled: 'Untitled assessment',
  },
  left: {
    title: 'Typed here, and not saved',
    text: 'These were typed in a window that closed before they could be saved. The words are still here. Open each one: it is saved as soon as that is possible.',
  },
} as const;

/** Why what this browser keeps can't be read. */
export function wordReadProblem(problem: SaveProblem): string {
  switch (problem.kind) {
    case 'storage-denied':
      return 'This browser does not let the app keep or read anything. A setting of the browser or of your organisation says so.';
    case 'written-by-a-newer-app':
      return 'A newer version of this app has been used here, and this older one must not touch what it wrote. Reload the page. If that does not help, close all windows of this app and open it again.';
    case 'locked':
      return 'A passcode protects what is kept on this device. Reload the page and enter it.';
    case 'storage-full':
    case 'storage-broken':
    case 'changed-before-signing':
    case 'change-refused':
      return 'The browser’s storage on this computer gives an error. Close the browser and open it again. If this stays, the stored work may be damaged: ask your support team, and open a copy from a file.';
  }
}
