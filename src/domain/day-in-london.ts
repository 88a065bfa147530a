import type { CalendarDate } from './calendar-date.ts';

const inLondon = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day of a moment in London, whatever the computer's own zone: a report made again says the same. */
export function dayInLondon(moment: Date): CalendarDate {
  const parts = Object.fromEntries(inLondon.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${parts.year}-${parts.month}-${parts.day}`;
}
