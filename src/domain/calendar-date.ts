/** A day in the calendar, `YYYY-MM-DD`, with no time zone. */
export type CalendarDate = string;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Reads a date as a person types it: `22 November 2026`, `22/11/26`, `22.11.2026`, `2026-11-22`.
 * Day comes before month unless the year stands first. Gives null when the day does not exist.
 */
export function readCalendarDate(typed: string): CalendarDate | null {
  const parts = typed
    .trim()
    .toLowerCase()
    .replace(/(\d)(st|nd|rd|th)\b/g, '$1')
    .split(/[\s/.,-]+/)
    .filter((part) => part !== '');
  if (parts.length !== 3) return null;
  const [first = '', middle = '', last = ''] = parts;
  const yearFirst = /^\d{4}$/.test(first);
  const year = readYear(yearFirst ? first : last);
  const month = readMonth(middle);
  const day = readNumber(yearFirst ? last : first);
  if (year === null || month === null || day === null) return null;
  return dayExists(year, month, day) ? format(year, month, day) : null;
}

/** The year of a date, or of a year typed alone (`2024`, `spring 2024`): evidence is often dated no closer. */
export function readYearOf(typed: string): number | null {
  const full = readCalendarDate(typed);
  if (full !== null) return Number(full.slice(0, 4));
  const year = /(?:^|\D)((?:19|20)\d{2})(?:\D|$)/.exec(typed)?.[1];
  return year === undefined ? null : Number(year);
}

/** The same day some months on; the last day of the month where that day does not exist. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const target = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(target / 12);
  const targetMonth = (target % 12) + 1;
  return format(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
}

/** The calendar day of a moment where the person is. */
export function calendarDateOf(moment: Date): CalendarDate {
  return format(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
}

function readYear(text: string): number | null {
  if (/^\d{4}$/.test(text)) return Number(text);
  return /^\d{2}$/.test(text) ? 2000 + Number(text) : null;
}

function readMonth(text: string): number | null {
  const named = MONTHS.findIndex((name) => text.startsWith(name));
  return named >= 0 ? named + 1 : readNumber(text);
}

function readNumber(text: string): number | null {
  return /^\d{1,2}$/.test(text) ? Number(text) : null;
}

function dayExists(year: number, month: number, day: number): boolean {
  return year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function format(year: number, month: number, day: number): CalendarDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
