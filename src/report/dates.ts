import { readCalendarDate } from '#src/domain/calendar-date.ts';
import { dayInLondon } from '#src/domain/day-in-london.ts';
import { dateInWords } from './date-in-words.ts';

/** What a typed date was understood as, in words, or null while it is none. */
export function readDateInWords(typed: string): string | null {
  const date = readCalendarDate(typed);
  return date === null ? null : dateInWords(date);
}

/** A typed date in words; what was typed, unchanged, when it is not a full date. */
export function typedDateInWords(typed: string): string {
  return readDateInWords(typed) ?? typed.trim();
}

/** The day of a moment in words, the same on every computer. */
export function momentInWords(moment: string): string {
  return dateInWords(dayInLondon(new Date(moment)));
}
