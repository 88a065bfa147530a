import { useMemo, useState } from 'react';
import type { Assessment } from '#src/domain/assessment.ts';
import type { Change } from '#src/domain/change.ts';
import type { Difference } from '#src/domain/difference.ts';
import { phaseOf } from '#src/domain/lifecycle.ts';
import { changesToPutBack } from '#src/domain/put-back.ts';
import { changesToTake } from '#src/domain/take-difference.ts';
import { wordChangeProblem } from '#src/forms/words.ts';
import { Differences } from '#src/reading/differences.tsx';
import { dateInWords } from '#src/report/date-in-words.ts';
import { countDifferences, wordDifferences } from '#src/report/word-difference.ts';
import { wordHold } from '#src/report/word-hold.ts';
import { writeComparison } from '#src/report/write-comparison.ts';
import type { AssessmentSession, NotTaken } from '#src/storage/assessment-session.ts';
import { Button } from '#src/ui/button.tsx';
import { SelectField } from '#src/ui/fields/select-field.tsx';
import { focusById } from '#src/ui/focus-by-id.ts';
import { InsetText } from '#src/ui/inset-text.tsx';
import { LinkButton } from '#src/ui/link-button.tsx';
import { VisuallyHidden } from '#src/ui/visually-hidden.tsx';
import { answersAt, type Known, mayPutBack, type Point } from './point.ts';
import type { PointChoice } from './points-to-choose.ts';
import { SaveComparison } from './save-comparison.tsx';
import { historyWords } from './words.ts';

export const COMPARE_ID = 'compare';

interface CompareProps {
  session: AssessmentSession;
  known: Known;
  choices: readonly PointChoice[];
  from: Point;
  to: Point;
  onFrom: (point: Point) => void;
  onTo: (point: Point) => void;
  /** Hands over a file with these words. */
  saveWebPage: (fileName: string, html: string) => void;
}

/** What was just done, while the same two states are shown. */
interface News {
  of: string;
  text: string;
  /** What it was said of: once the answers say something else, it is over. */
  answers: Assessment['answers'];
  canUndo: boolean;
}

/** Two states side by side, and what can be put back of the older one. */
export function Compare(props: CompareProps) {
  const { session, known, choices, from, to, onFrom, onTo, saveWebPage } = props;
  const { assessment } = known;
  const { edition } = session;
  const [news, setNews] = useState<News | null>(null);
  const records = session.records();
  const before = useMemo(() => answersAt(from, known, records), [from, known, records]);
  const after = useMemo(() => answersAt(to, known, records), [to, known, records]);
  const answers = useMemo(
    () => (before === null || after === null ? null : wordDifferences(before, after, edition)),
    [before, after, edition],
  );
  const count = answers === null ? null : countDifferences(answers);
  const hold =
    phaseOf(assessment) === 'signed' ? historyWords.signed(assessment.version) : wordHold(assessment);
  const canPutBack = before !== null && count !== null && count > 0 && mayPutBack(known, to);

  const nameOf = (point: Point) =>
    point === 'now'
      ? historyWords.stood(dateInWords(session.facts().today))
      : (choices.find(({ value }) => value === point)?.label ?? '');

  function tell(text: string, canUndo: boolean): void {
    setNews({ of: `${from} ${to}`, text, answers: session.current().answers, canUndo });
    // The button that was pressed goes away with what it was about.
    focusById(COMPARE_ID);
  }

  function make(changes: readonly Change[], text: string): void {
    const made = session.makeTogether(changes);
    tell(made.ok ? text : wordChangeProblem(made.problem), made.ok);
  }

  return (
    <section className="hea-history__words" aria-labelledby={COMPARE_ID}>
      <h2 className="govuk-heading-m" id={COMPARE_ID} tabIndex={-1}>
        {historyWords.compare}
      </h2>
      <SelectField
        id="from"
        label={historyWords.from}
        emptyLabel={historyWords.choose}
        choices={choices}
        value={from}
        onChange={(event) => onFrom(event.target.value as Point)}
      />
      <SelectField
        id="to"
        label={historyWords.to}
        choices={choices}
        value={to}
        onChange={(event) => onTo(event.target.value as Point)}
      />
      {hold !== null && <InsetText>{hold}</InsetText>}
      <div role="status">
        <p className="govuk-body">
          {from === ''
            ? historyWords.pick
            : count === null
              ? historyWords.notThere
              : historyWords.shown(count)}
        </p>
        {news?.of === `${from} ${to}` && news.answers === session.current().answers && (
          <p className="govuk-body">
            {news.text}{' '}
            {news.canUndo && (
              <LinkButton
                onClick={() => {
                  const undone = session.undo();
                  tell(undone.ok ? historyWords.undone : wordNotUndone(undone.problem), false);
                }}
              >
                {historyWords.undo}
              </LinkButton>
            )}
          </p>
        )}
      </div>
      {canPutBack && (
        <>
          <Button
            variant="secondary"
            onClick={() => make(changesToPutBack(session.current().answers, before), historyWords.putBackAll)}
          >
            {historyWords.putAllBack}
          </Button>
          <p className="govuk-hint">{historyWords.putBackHint}</p>
        </>
      )}
      {before !== null && after !== null && answers !== null && count !== 0 && (
        <>
          <SaveComparison
            comparison={() =>
              writeComparison(assessment, edition, {
                from: { name: nameOf(from), answers: before },
                to: { name: nameOf(to), answers: after },
                on: session.facts().today,
              })
            }
            version={assessment.version}
            saveWebPage={saveWebPage}
            onDone={(text) =>
              setNews({ of: `${from} ${to}`, text, answers: session.current().answers, canUndo: false })
            }
          />
          <p className="govuk-body-s">{historyWords.how}</p>
          <Differences
            answers={answers}
            {...(canPutBack && {
              action: (difference: Difference, title: string) => (
                <LinkButton
                  onClick={() =>
                    make(
                      changesToTake(session.current().answers, before, difference),
                      historyWords.putBackOne(title),
                    )
                  }
                >
                  {historyWords.putOneBack} <VisuallyHidden>{title}</VisuallyHidden>
                </LinkButton>
              ),
            })}
          />
        </>
      )}
    </section>
  );
}

function wordNotUndone(problem: NotTaken): string {
  return problem.kind === 'moved-on' ? historyWords.movedOn : wordChangeProblem(problem);
}
