import { holdWords } from '#src/report/word-hold.ts';
import { wordStepProblem } from '#src/report/word-step.ts';
import type { NotTaken } from '#src/storage/assessment-session.ts';
import type { SaveProblem } from '#src/workflow/ports.ts';
import type { Refusal } from '#src/workflow/refusal.ts';

/** What is only said once an assessment or a file is opened, so that the start page need not fetch it. */
export const openWords = {
  refused: 'Not possible here',
  saveKey: {
    title: 'No need to save by hand',
    text: (status: string) =>
      `Everything is saved as you type. Right now: ${status.charAt(0).toLowerCase()}${status.slice(1).replace(/\.$/, '')}. For safety, keep a copy as a file as well.`,
    keep: 'Save a copy as a file',
    close: 'Close',
  },
  notHere: {
    title: 'This assessment is not on this device',
    text: 'Assessments stay in the browser they were written in. Open it there, or open its file here.',
  },
  unreadable: {
    title: 'This assessment can’t be opened',
    text: 'It is still on this device, unchanged.',
    keep: 'Save it as a file',
  },
  noStorage: {
    title: 'This browser’s storage can’t be read',
    again: 'Try again',
    lastWords:
      'What was typed last in this assessment is kept outside that storage. You can open it alone, and save it as a file. The rest comes back when the storage can be read again.',
    openLastWords: 'Open what was typed last',
  },
  trouble: {
    title: 'Your words are not being saved',
    keep: 'Save a copy as a file',
    again: 'Try to save again',
    reload: 'Reload this page',
    stays: 'What you typed stays on this page. Do not close it before you have a copy.',
  },
  putBack: {
    title: 'Your saved work was removed',
    text: 'This browser lost what it had saved of this assessment while it was open here. What this page holds has been saved again. Other assessments may be gone, and so may a passcode: look at your list, and keep copies as files.',
    keep: 'Save a copy as a file',
    close: 'Close',
  },
  inBin: {
    title: 'In the bin',
    text: 'This assessment was put in the bin. It comes out again when you take it out, or when you change something in it.',
    takeOut: 'Take it out of the bin',
    stuck:
      'This browser did not let the app take it out just now. It is in the bin, unchanged. Choose again in a moment.',
  },
  deleted: {
    title: 'Deleted for good in another window',
    text: 'This assessment was in the bin and was deleted there, with its history. What this page shows is all that is left, and it is gone once you leave. It is saved again when you put it back, or when you change something in it.',
    status: 'Not saved: deleted for good in another window.',
    putBack: 'Put it back',
    keep: 'Save a copy as a file',
  },
  steps: {
    undo: 'Undo',
    redo: 'Redo',
    undone: (what: string) => `Undone: ${what}`,
    redone: (what: string) => `Done again: ${what}`,
    movedOn: 'This can’t be undone here, as the words have changed since. Look in the history.',
  },
  conflict: {
    title: 'Changed in another window',
    mine: 'Typed here',
    theirs: 'Saved from the other window',
    nothing: 'Nothing',
    keepMine: 'Keep what is typed here',
    keepTheirs: 'Keep the other window’s words',
    putBack: 'Put it back with what is typed here',
    leaveOut: 'Leave it out',
  },
} as const;

/** Why the workflow would not go where a person asked. */
export function wordRefusal(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'signed-off':
      return holdWords.signed(refusal.version);
    case 'with-reviewers':
    case 'given-up':
      return holdWords[refusal.state];
    case 'step-refused':
      return wordStepProblem(refusal.problem);
    case 'stage-not-open':
      return 'The review opens on the review date. You can open it early from the task list if you say why.';
    case 'no-such-page':
      return 'There is no such page in this assessment.';
    case 'no-such-version':
      return `There is no signed version ${refusal.version} of this assessment.`;
    case 'answers-block-sign-off':
      return refusal.count === 1
        ? 'One thing must be finished before you can sign off.'
        : `${refusal.count} things must be finished before you can sign off.`;
    case 'review-already-open':
      return 'The review is open already.';
    case 'not-at-sign-off':
      return 'Go to the last page of sign off to sign.';
    case 'nothing-to-finish':
      return 'There is nothing to continue from on this page.';
    case 'signing-under-way':
      return 'The sign-off is being written. Wait a moment.';
  }
}

/** Why a step was neither taken back nor done again. */
export function wordNotTaken(problem: NotTaken): string {
  switch (problem.kind) {
    case 'signed-off':
    case 'with-reviewers':
    case 'given-up':
    case 'step-refused':
      return wordRefusal(problem);
    case 'moved-on':
    case 'changed-elsewhere':
    case 'entry-gone':
    case 'list-full':
    case 'wrong-version':
      return openWords.steps.movedOn;
  }
}

/** Why words are not on disk yet, and what to do. */
export function wordSaveProblem(problem: SaveProblem): string {
  switch (problem.kind) {
    case 'storage-full':
      return 'Not saved: this device has no room left. Make room, or save a copy as a file.';
    case 'storage-denied':
      return 'Not saved: this browser does not let the app keep anything. Keep this page open and save a copy as a file.';
    case 'storage-broken':
      return 'Not saved: this browser’s storage gave an error. The app keeps trying. Save a copy as a file to be safe.';
    case 'written-by-a-newer-app':
      return 'Not saved: a newer version of the app has this assessment. Copy what you typed here, then reload this page.';
    case 'locked':
      return 'Not saved: this device now has a passcode, or another one. Enter it here, and saving goes on.';
    case 'changed-before-signing':
      return 'Not signed: the assessment changed in another window meanwhile. Check it again, then sign.';
    case 'change-refused':
      return 'Not all saved: something you changed was changed in another window too. Choose which to keep. All else is saved as you type.';
  }
}

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const dayAndClock = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
});

/** Such as "Saved 10:42", or "Saved 22 November at 10:42" on another day. */
export function wordSaved(at: Date, now: Date): string {
  return at.toDateString() === now.toDateString()
    ? `Saved ${clock.format(at)}`
    : `Saved ${dayAndClock.format(at)}`;
}
export const SAVING = 'Saving…';
export const NOTHING_YET = 'Nothing to save yet';
