import { type Assessment, fieldsOf, STANDING, signatureOf, titleOf } from '#src/domain/assessment.ts';
import type { CalendarDate } from '#src/domain/calendar-date.ts';
import { type DateAhead, type Deadline, findDatesAhead } from '#src/domain/dates-ahead.ts';
import type { Edition } from '#src/domain/edition.ts';
import { appointmentWords } from './appointment-words.ts';
import { nameDeadline } from './name-deadline.ts';
import { joined, oneLine, shortened } from './text.ts';
import { reportWords, smallPrintWords } from './words.ts';

const LONGEST_TITLE = 80;

/** One day for a calendar, in words. */
export interface Appointment {
  /** Tells it from the others of its assessment. Stays as it is when the words or the day change. */
  id: string;
  on: CalendarDate;
  title: string;
  notes: string[];
  /** Whether to remind people a week before. */
  reminds: boolean;
}

/** The days of an assessment for people's calendars, as `findDatesAhead` gives them. */
export function writeAppointments(assessment: Assessment, edition: Edition): Appointment[] {
  const notes = writeNotes(assessment);
  return findDatesAhead(assessment, edition).dated.map((date) => writeAppointment(date, assessment, notes));
}

function writeAppointment({ deadline, on }: DateAhead, assessment: Assessment, notes: string[]): Appointment {
  const title =
    deadline.kind === 'review'
      ? appointmentWords.reviewDue(shortened(nameOf(assessment), LONGEST_TITLE))
      : appointmentWords.due[deadline.kind](nameDeadline(deadline));
  return {
    id: idOf(deadline),
    on,
    title: assessment.use === 'worked-example' ? appointmentWords.example(title) : title,
    notes: [...writeWhat(deadline), ...notes],
    reminds: deadline.kind === 'review',
  };
}

/** The whole words, as a title may hold only their beginning, and who sees to it. */
function writeWhat(deadline: Deadline): string[] {
  if (deadline.kind === 'review') return [appointmentWords.reviewAsks];
  const { fields } = deadline.entry;
  const words = ('action' in fields ? fields.action : fields.condition).trim();
  const owner = appointmentWords.owner(oneLine(fields.owner));
  return words === nameDeadline(deadline) || words === '' ? [owner] : [words, owner];
}

function writeNotes(assessment: Assessment): string[] {
  const { organisation, lead } = fieldsOf(assessment, STANDING.details);
  const isSigned = signatureOf(assessment) !== undefined;
  const standing = reportWords.standing[isSigned ? 'signed' : 'draft'](assessment.version);
  return [
    appointmentWords.of(joined([nameOf(assessment), organisation, standing])),
    ...(isSigned ? [] : [appointmentWords.draft]),
    appointmentWords.whereItIs(oneLine(lead)),
    ...(assessment.use === 'worked-example' ? [smallPrintWords.fictional] : []),
  ];
}

function nameOf(assessment: Assessment): string {
  return oneLine(titleOf(assessment)) || reportWords.untitled;
}

function idOf(deadline: Deadline): string {
  switch (deadline.kind) {
    case 'action':
      return `${deadline.question.id}/${deadline.entry.id}`;
    case 'condition':
      return `${STANDING.conditions.id}/${deadline.entry.id}`;
    case 'review':
      return 'review';
  }
}
