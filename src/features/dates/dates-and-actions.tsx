import { useState } from 'react';
import type { Assessment } from '#src/domain/assessment.ts';
import { findDatesAhead } from '#src/domain/dates-ahead.ts';
import { type Edition, questionsOfKind } from '#src/domain/edition.ts';
import type { Result } from '#src/domain/result.ts';
import { type DatesProblem, requestActionPlan, requestCalendar } from '#src/interchange/request-dates.ts';
import { saidIn } from '#src/report/source.ts';
import { Button } from '#src/ui/button.tsx';
import { ButtonRow } from '#src/ui/button-row.tsx';
import { UndatedList } from './undated-list.tsx';
import { datesWords, wordDatesProblem } from './words.ts';

interface DatesAndActionsProps {
  assessment: Assessment;
  edition: Edition;
  now: () => Date;
  saveCalendar: (text: string) => void;
  savePlan: (bytes: Uint8Array<ArrayBuffer>) => void;
}

/** The dates of an assessment for people's calendars, and its actions for their spreadsheets. */
export function DatesAndActions(props: DatesAndActionsProps) {
  const { assessment, edition, now, saveCalendar, savePlan } = props;
  const [said, setSaid] = useState('');
  const { dated, undated } = findDatesAhead(assessment, edition);
  const hasActions = questionsOfKind(edition, 'action-plan').some(
    (question) => saidIn(assessment, question).length > 0,
  );
  const isSomething = dated.length > 0 || hasActions;

  async function hand<File>(
    requested: Promise<Result<File, DatesProblem>>,
    save: (file: File) => void,
    done: string,
  ): Promise<void> {
    const made = await requested;
    if (made.ok) save(made.value);
    setSaid(made.ok ? done : wordDatesProblem(made.problem));
  }

  return (
    <section aria-labelledby="dates-and-actions">
      <h2 className="govuk-heading-m" id="dates-and-actions">
        {datesWords.title}
      </h2>
      <p className="govuk-body">
        {dated.length === 0
          ? datesWords.nothingYet
          : datesWords.calendarHolds(dated.map(({ deadline }) => deadline))}
      </p>
      {undated.length > 0 && <UndatedList undated={undated} assessment={assessment} edition={edition} />}
      {isSomething && (
        <>
          <ButtonRow>
            {dated.length > 0 && (
              <Button
                variant="secondary"
                onClick={() =>
                  void hand(
                    requestCalendar(assessment, edition, now()),
                    saveCalendar,
                    datesWords.calendarDone,
                  )
                }
              >
                {datesWords.calendar}
              </Button>
            )}
            {hasActions && (
              <Button
                variant="secondary"
                onClick={() =>
                  void hand(requestActionPlan(assessment, edition), savePlan, datesWords.planDone)
                }
              >
                {datesWords.plan}
              </Button>
            )}
          </ButtonRow>
          <div role="status">{said !== '' && <p className="govuk-body">{said}</p>}</div>
          <p className="govuk-body-s">{datesWords.names}</p>
        </>
      )}
    </section>
  );
}
