import type { Assessment } from '#src/domain/assessment.ts';
import { type DateAhead, findDatesAhead } from '#src/domain/dates-ahead.ts';
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
}

/** The next dates: actions that are not done, conditions, and the review. */
export function ComingUp({ assessment, edition }: ComingUpProps) {
  const { dated } = findDatesAhead(assessment, edition);
  return (
    <>
      <h3 className="govuk-heading-s">{overviewWords.comingUp}</h3>
      {dated.length === 0 ? (
        <p className="govuk-body">{overviewWords.nothingComingUp}</p>
      ) : (
        <ComingList dates={dated.slice(0, MOST)} assessment={assessment} edition={edition} />
      )}
    </>
  );
}

function ComingList({ dates, assessment, edition }: ComingUpProps & { dates: readonly DateAhead[] }) {
  const mayChange = answersMayChange(assessment);
  return (
    <ul className="govuk-list govuk-list--spaced">
      {dates.map(({ deadline, on }) => {
        const place = placeOfDeadline(deadline, edition);
        return (
          <li key={`${place.questionId} ${place.entryId}`}>
            <strong>{dateInWords(on)}</strong>
            <br />
            {mayChange ? (
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
