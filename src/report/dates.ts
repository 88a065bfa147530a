import { calendarDateOf, readCalendarDate } from '#src/domain/calendar-date.ts';
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

/** The day of a moment, where the person is. */
export function momentInWords(moment: string): string {
  return dateInWords(calendarDateOf(new Date(moment)));
}
