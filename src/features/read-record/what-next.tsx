import type { Signature } from '#src/domain/assessment.ts';
import type { CalendarDate } from '#src/domain/calendar-date.ts';
import { dateInWords } from '#src/report/date-in-words.ts';
import { recordWords } from './words.ts';

const words = recordWords.next;

export function WhatNext({ signature, today }: { signature: Signature; today: CalendarDate }) {
  const { nextReview } = signature;
  const date = dateInWords(nextReview);
  return (
    <>
      <h2 className="govuk-heading-m">{words.title}</h2>
      <p className="govuk-body">{nextReview <= today ? words.reviewDue(date) : words.reviewOn(date)}</p>
      <p className="govuk-body">{words.copy}</p>
    </>
  );
}
