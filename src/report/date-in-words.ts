import type { CalendarDate } from '#src/domain/calendar-date.ts';

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
