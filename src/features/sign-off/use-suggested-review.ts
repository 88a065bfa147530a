import { useLayoutEffect, useState } from 'react';
import { ONLY } from '#src/domain/answer.ts';
import { fieldsOf, STANDING } from '#src/domain/assessment.ts';
import { type CalendarDate, readCalendarDate } from '#src/domain/calendar-date.ts';
import { suggestReview } from '#src/domain/next-review.ts';
import { dateInWords } from '#src/report/date-in-words.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';

/**
 * Fills in an empty review date as a person would, so that it is saved and printed like any other.
 * True once the form may take its first words from the assessment.
 */
export function useSuggestedReview(session: AssessmentSession, today: CalendarDate): boolean {
  const [ready, setReady] = useState(false);
  // Before the first paint, so that the form appears once, filled in.
  useLayoutEffect(() => {
    const assessment = session.current();
    const { nextReview } = fieldsOf(assessment, STANDING.decision);
    if (nextReview.trim() === '') {
      session.make({
        kind: 'field-changed',
        question: STANDING.decision,
        entryId: ONLY,
        field: 'nextReview',
        from: nextReview,
        to: dateInWords(suggestReview(assessment, today)),
      });
    }
    setReady(true);
  }, [session, today]);
  return ready;
}

/** Whether a typed date is the one that was suggested. */
export function isSuggested(typed: string, suggestion: CalendarDate): boolean {
  return readCalendarDate(typed) === suggestion;
}
