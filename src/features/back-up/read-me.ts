import type { CalendarDate } from '#src/domain/calendar-date.ts';
import { dateInWords } from '#src/report/date-in-words.ts';

export const READ_ME = 'READ ME.txt';
/** Where the rows go that this app can't read: as they are, for someone who can. */
export const UNREADABLE_FOLDER = 'can not be read';
/** Where work goes that is open in the window and not all on disk. */
export const UNSAVED_FOLDER = 'as it stood in the window';

/** What someone finds who opens the zip without the app. */
export function readMe(on: CalendarDate, count: number): string {
  return [
    'Health equity assessments',
    '',
    `A backup of ${count === 1 ? '1 assessment' : `${count} assessments`}, saved on ${dateInWords(on)}.`,
    '',
    'To open it: start the app where you use it, choose "Open a file" on its first page, and choose this whole zip file.',
    'You then tick what to add. Nothing that is there is replaced.',
    '',
    'Each file that ends in .heat.json is one assessment, with its signed versions and its history. It is plain text',
    '(JSON in UTF-8) and can also be read without the app.',
    '',
    'The history holds words that were typed and taken out again. Think about who should see it before you pass it on.',
    '',
    `If there is a folder called "${UNREADABLE_FOLDER}", this app could not read what is in it. It is kept as it was`,
    'found, so that somebody may still rescue it.',
    '',
    `If there is a folder called "${UNSAVED_FOLDER}", not all of what is in it could be saved in the browser.`,
    'What could be saved of it is beside that folder.',
    '',
  ].join('\r\n');
}
