import { readCalendarDate } from '#src/domain/calendar-date.ts';
import { dateInWords } from '#src/report/dates.ts';

/** What a typed date was understood as, or null while it is none. */
export function readDateInWords(typed: string): string | null {
  const date = readCalendarDate(typed);
  return date === null ? null : dateInWords(date);
}
