import { useState } from 'react';
import type { Assessment } from '#src/domain/assessment.ts';
import { type PlanChange, planChanges } from '#src/domain/carry-forward.ts';
import { applyEdits, type Edit, editsBetween, reverseEdits } from '#src/domain/edit.ts';
import type { ActionOutcomesQuestion } from '#src/domain/edition.ts';
import { outcomesAreSaid } from '#src/domain/effect-review.ts';
import { changesFor } from '#src/domain/put-back.ts';
import { typedDateInWords } from '#src/report/dates.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { Button } from '#src/ui/button.tsx';
import { focusById } from '#src/ui/focus-by-id.ts';
import { LinkButton } from '#src/ui/link-button.tsx';
import { thingWords } from '../words.ts';
import { lookBackWords } from './words.ts';

const words = lookBackWords.carry;

interface CarryForwardProps {
  session: AssessmentSession;
  assessment: Assessment;
  question: ActionOutcomesQuestion;
}

/** Takes what the review found into the plan, all in one press: shown before it is done, and to be taken back after. */
export function CarryForward({ session, assessment, question }: CarryForwardProps) {
  const [carried, setCarried] = useState<{ count: number; back: readonly Edit[] } | null>(null);
  const [movedOn, setMovedOn] = useState(false);
  const headingId = `${question.id}-carry`;
  const at = { id: question.id, kind: question.kind };
  const coming = planChanges(assessment, at);
  const unfinished = coming.some(({ becomes }) => becomes === 'carried-forward');

  function carry(): void {
    const before = session.current();
    const changes = planChanges(before, at);
    const made = session.makeTogether(changes.flatMap((change) => change.changes));
    if (!made.ok) return;
    const back = reverseEdits(editsBetween(before.answers, made.value.answers));
    setCarried({ count: changes.length, back });
    setMovedOn(false);
    focusById(headingId);
  }

  /** Only as long as nobody has changed the same words since. */
  function undo(): void {
    const { answers } = session.current();
    const fits = carried !== null && applyEdits(answers, carried.back).ok;
    if (fits) session.makeTogether(changesFor(answers, carried.back));
    setMovedOn(!fits);
    setCarried(null);
    focusById(headingId);
  }

  return (
    <section aria-labelledby={headingId}>
      <h3 className="govuk-heading-s" id={headingId}>
        {words.title}
      </h3>
      <div role="status">
        {carried !== null && (
          <p className="govuk-body">
            {words.carriedOver(carried.count)} <LinkButton onClick={undo}>{words.undo}</LinkButton>
          </p>
        )}
        {movedOn && <p className="govuk-body">{words.movedOn}</p>}
      </div>
      {coming.length === 0 ? (
        <p className="govuk-body">{outcomesAreSaid(assessment, question) ? words.upToDate : words.later}</p>
      ) : (
        <>
          <p className="govuk-body">{words.preview}</p>
          <ul className="govuk-list govuk-list--bullet">
            {coming.map((change) => (
              <li key={change.action.id}>{wordChange(change)}</li>
            ))}
          </ul>
          <Button variant="secondary" onClick={carry}>
            {unfinished ? words.button : words.buttonNothingUnfinished}
          </Button>
        </>
      )}
    </section>
  );
}

function wordChange({ action: { fields }, becomes, due }: PlanChange): string {
  const action = fields.action.trim() === '' ? thingWords['action-plan'].untitled : fields.action;
  switch (becomes) {
    case 'done':
      return words.done(action);
    case 'dropped':
      return words.dropped(action);
    case 'carried-forward':
      return due === '' ? words.carried(action) : words.carriedTo(action, typedDateInWords(due));
  }
}
