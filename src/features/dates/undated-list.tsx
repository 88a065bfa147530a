import type { Assessment } from '#src/domain/assessment.ts';
import type { Undated } from '#src/domain/dates-ahead.ts';
import type { Edition } from '#src/domain/edition.ts';
import { answersMayChange } from '#src/domain/lifecycle.ts';
import { addressOfPlace } from '#src/forms/address-of-place.ts';
import { nameDeadline } from '#src/report/name-deadline.ts';
import { placeOfDeadline } from '#src/report/place-of.ts';
import { oneLine, shortened } from '#src/report/text.ts';
import { Details } from '#src/ui/details.tsx';
import { datesWords } from './words.ts';

const LONGEST_TYPED = 40;

interface UndatedListProps {
  undated: readonly Undated[];
  assessment: Assessment;
  edition: Edition;
}

/** What no calendar can be told of, and why. Starts open where someone typed a date that could not be read. */
export function UndatedList({ undated, assessment, edition }: UndatedListProps) {
  const mayChange = answersMayChange(assessment);
  return (
    <Details
      summary={datesWords.undatedTitle(undated.length)}
      open={undated.some(({ typed }) => oneLine(typed) !== '')}
    >
      <ul className="govuk-list govuk-list--spaced">
        {undated.map(({ deadline, typed }) => {
          const place = placeOfDeadline(deadline, edition);
          const why =
            oneLine(typed) === ''
              ? datesWords.notDated
              : datesWords.notRead(shortened(oneLine(typed), LONGEST_TYPED));
          return (
            <li key={`${place.questionId} ${place.entryId}`}>
              {mayChange ? (
                <a className="govuk-link" href={addressOfPlace(assessment.id, edition, place)}>
                  {nameDeadline(deadline)}
                </a>
              ) : (
                nameDeadline(deadline)
              )}
              <br />
              {why}
            </li>
          );
        })}
      </ul>
    </Details>
  );
}
