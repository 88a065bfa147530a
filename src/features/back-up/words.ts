import { calendarDateOf } from '#src/domain/calendar-date.ts';
import { dateInWords } from '#src/report/date-in-words.ts';
import { counted } from '#src/report/text.ts';

export const backUpWords = {
  title: 'Save a copy of your work',
  home: 'Your assessments',
  lead: 'What you type is kept in this browser on this device, and nowhere else. If the device is lost, wiped or replaced, a copy is all that is left.',
  all: 'Save everything as one file',
  allHint:
    'One zip file with every assessment, its signed versions and its history; what is in the bin is left out. Keep it on a shared drive or a memory stick, not only on this device.',
  private:
    'The history holds words that were taken out again. To send one assessment to somebody, use “Save a copy as a file” on its own page: that file has no history.',
  none: 'There is nothing to save yet.',
  saving: 'Putting the file together',
  savingPart: (done: number, all: number) => `Assessment ${Math.min(done + 1, all)} of ${all}`,
  stop: 'Stop',
  stopped: 'You stopped it. No file was saved.',
  tooLarge:
    'All of it together is too large for one file: this app could not open that file again. No file was saved. Save your assessments one by one, below.',
  done: (count: number) =>
    `The file is in your downloads. It holds ${counted(count, 'assessment', 'assessments')}.`,
  unreadable: (count: number) =>
    `${counted(count, 'assessment', 'assessments')} can’t be read by this app. What is kept of it is in the file too, in a folder of its own, so that nothing is lost.`,
  unsaved: (title: string) =>
    `Not all of “${title}” is saved in this browser. The file also holds it as it stands in this window.`,
  leftOut: (title: string) =>
    `Not all of “${title}” is saved in this browser, and the file holds only what is. To keep the rest too, open it and choose “Save a copy as a file” there.`,
  gone: 'This assessment is not on this device any more. No file was saved.',
  one: 'Or save one',
  oneLabel: 'Save with its history',
  lastCopy: 'Last copy',
  never: 'None yet',
  changed: (copied: string) => `${copied}, and it has changed since`,
  restore: 'To bring it back',
  restoreText:
    'Open the file on the start page, in this browser or another. You choose what is added, and nothing is replaced unless you say so.',
  restoreLink: 'Open a file',
  untitled: 'Untitled assessment',
  unlisted: 'An assessment that can’t be listed',

  line: {
    kept: 'Kept in this browser only.',
    last: (when: string) => `Last copy: ${when}.`,
    none: 'No copy has been saved as a file yet.',
    uncopied: (count: number) =>
      count === 1
        ? 'One assessment has changed since its last copy, or has none.'
        : `${count} assessments have changed since their last copy, or have none.`,
    days: 'Some of what you wrote has been in this browser only for a week or more.',
    changes: 'You have written a lot that is in this browser only.',
    now: 'Save a copy now',
  },
} as const;

const DAY = 24 * 60 * 60_000;
const ago = new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' });

/** "today", "yesterday", "3 days ago"; a date when it is long ago, or lies ahead because a clock was set. */
export function sinceWhen(at: Date, now: Date): string {
  const days = Math.round((startOf(now) - startOf(at)) / DAY);
  return days < 0 || days > 30 ? `on ${dateInWords(calendarDateOf(at))}` : ago.format(-days, 'day');
}

function startOf(moment: Date): number {
  return new Date(moment.getFullYear(), moment.getMonth(), moment.getDate()).getTime();
}
