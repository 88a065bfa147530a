import { type CalendarDate, calendarDateOf, readCalendarDate } from '#src/domain/calendar-date.ts';

// UTC on both sides: a calendar date has no time zone, and must not slip a day in any.
const inWords = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A date as the report says it, such as "22 November 2026". */
export function dateInWords(date: CalendarDate): string {
  return inWords.format(new Date(`${date}T00:00:00Z`));
}

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
