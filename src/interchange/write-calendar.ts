import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator';
import type { Assessment } from '#src/domain/assessment.ts';
import type { Appointment } from '#src/report/write-appointments.ts';
import { printableText } from './printable-text.ts';

/** From nine in the morning, a week before, to the midnight with which the day begins. */
const WEEK_BEFORE = (6 * 24 + 15) * 60 * 60;

/**
 * An iCalendar file (RFC 5545) of whole days that leave people free. The names of its entries stay, over versions too,
 * and their sequence is the revision: a calendar that gets the file again moves its entries and adds none twice.
 */
export function writeCalendar(
  appointments: readonly Appointment[],
  { id, revision }: Pick<Assessment, 'id' | 'revision'>,
  at: Date,
): string {
  const calendar = ical({
    prodId: { company: 'Health equity assessment', product: 'Dates', language: 'EN' },
  });
  for (const { id: own, on, title, notes, reminds } of appointments) {
    const summary = printableText(title);
    calendar.createEvent({
      id: `${encodeURIComponent(id)}/${own}`,
      sequence: revision,
      stamp: at,
      allDay: true,
      start: new Date(`${on}T00:00:00Z`),
      summary,
      description: printableText(notes.join('\n\n')),
      transparency: ICalEventTransparency.TRANSPARENT,
      alarms: reminds
        ? [{ type: ICalAlarmType.display, triggerBefore: WEEK_BEFORE, description: summary }]
        : [],
    });
  }
  return `${calendar.toString()}\r\n`;
}
