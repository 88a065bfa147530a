import { type Assessment, fieldsOf, STANDING } from './assessment.ts';
import { addMonths, type CalendarDate, readCalendarDate } from './calendar-date.ts';

const USUAL_MONTHS = 9;
const SOONEST_MONTHS = 6;
const LATEST_MONTHS = 12;

/**
 * The review date to begin with: the planned one where it is a usual one, else nine months after the decision, or after
 * today while that has no date.
 */
export function suggestReview(assessment: Assessment, today: CalendarDate): CalendarDate {
  const planned = readCalendarDate(fieldsOf(assessment, STANDING.details).plannedReview);
  const decided = dayOfDecision(assessment, today);
  const isUsual =
    planned !== null &&
    planned >= addMonths(decided, SOONEST_MONTHS) &&
    planned <= latestReview(assessment, today);
  return isUsual ? planned : addMonths(decided, USUAL_MONTHS);
}

/** A review date that is unusual, and which way. Null for a usual one, and for what is no date yet. */
export function unusualReview(
  assessment: Assessment,
  today: CalendarDate,
): { kind: 'too-soon' | 'too-late'; date: CalendarDate } | null {
  const date = readCalendarDate(fieldsOf(assessment, STANDING.decision).nextReview);
  if (date === null) return null;
  const decided = dayOfDecision(assessment, today);
  if (date < addMonths(decided, SOONEST_MONTHS)) return { kind: 'too-soon', date };
  return date > latestReview(assessment, today) ? { kind: 'too-late', date } : null;
}

/** The last usual day for the review: twelve months after the decision, or after today while that has no date. */
export function latestReview(assessment: Assessment, today: CalendarDate): CalendarDate {
  return addMonths(dayOfDecision(assessment, today), LATEST_MONTHS);
}

function dayOfDecision(assessment: Assessment, today: CalendarDate): CalendarDate {
  return readCalendarDate(fieldsOf(assessment, STANDING.decision).meetingDate) ?? today;
}
