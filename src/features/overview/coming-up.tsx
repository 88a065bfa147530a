import type { Assessment } from '#src/domain/assessment.ts';
import type { CalendarDate } from '#src/domain/calendar-date.ts';
import { type DateAhead, type Deadline, findDatesAhead } from '#src/domain/dates-ahead.ts';
import type { Edition } from '#src/domain/edition.ts';
import { answersMayChange } from '#src/domain/lifecycle.ts';
import { addressOfPlace } from '#src/forms/address-of-place.ts';
import { dateInWords } from '#src/report/date-in-words.ts';
import { nameDeadline } from '#src/report/name-deadline.ts';
import { placeOfDeadline } from '#src/report/place-of.ts';
import { overviewWords } from './words.ts';

const MOST = 5;

interface ComingUpProps {
  assessment: Assessment;
  edition: Edition;
  today: CalendarDate;
}

/** What has passed its day undone, and the next dates: actions that are not done, conditions, and the review. */
export function ComingUp({ assessment, edition, today }: ComingUpProps) {
  const { dated } = findDatesAhead(assessment, edition);
  const overdue = dated.filter(({ on }) => on < today);
  const ahead = dated.filter(({ on }) => on >= today);
  const list = (dates: readonly DateAhead[]) => (
    <DateList dates={dates} assessment={assessment} edition={edition} />
  );
  return (
    <>
      {overdue.length > 0 && (
        <>
          <h3 className="govuk-heading-s">{overviewWords.overdue(overdue.length)}</h3>
          {list(overdue)}
        </>
      )}
      <h3 className="govuk-heading-s">{overviewWords.comingUp}</h3>
      {ahead.length > 0 && list(ahead.slice(0, MOST))}
      {ahead.length > MOST && <p className="govuk-body">{overviewWords.laterDates(ahead.length - MOST)}</p>}
      {ahead.length === 0 && (
        <p className="govuk-body">
          {overviewWords[overdue.length > 0 ? 'noMoreComingUp' : 'nothingComingUp']}
        </p>
      )}
    </>
  );
}

interface DateListProps extends Pick<ComingUpProps, 'assessment' | 'edition'> {
  dates: readonly DateAhead[];
}

function DateList({ dates, assessment, edition }: DateListProps) {
  const mayChange = answersMayChange(assessment);
  // The day that was signed stands until the next version is signed.
  const isSettled = (deadline: Deadline) => deadline.kind === 'review' && assessment.signatures.length > 0;
  return (
    <ul className="govuk-list govuk-list--spaced">
      {dates.map(({ deadline, on }) => {
        const place = placeOfDeadline(deadline, edition);
        return (
          <li key={`${place.questionId} ${place.entryId}`}>
            <strong>{dateInWords(on)}</strong>
            <br />
            {mayChange && !isSettled(deadline) ? (
              <a className="govuk-link" href={addressOfPlace(assessment.id, edition, place)}>
                {nameDeadline(deadline)}
              </a>
            ) : (
              nameDeadline(deadline)
            )}
          </li>
        );
      })}
    </ul>
  );
}
