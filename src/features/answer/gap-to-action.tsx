import { entriesOf } from '#src/domain/assessment.ts';
import { blockOfQuestion } from '#src/domain/edition.ts';
import { calledForByGap, changesToPlan, findActionFor } from '#src/domain/plan-action.ts';
import { Button } from '#src/ui/button.tsx';
import { focusById } from '#src/ui/focus-by-id.ts';
import { addressOf } from '#src/workflow/address.ts';
import type { ThingFieldsProps } from './entry-page.tsx';
import { gapWords } from './words.ts';

/** Puts filling a gap into the action plan, in one press. Once it is there, leads to it. */
export function GapToAction({ session, assessment, place, edition }: ThingFieldsProps) {
  const { question, entryId } = place;
  const madeId = `action-of-${entryId}`;
  const gap = entriesOf(assessment, { id: question.id, kind: 'evidence-gaps' }).find(
    ({ id }) => id === entryId,
  );
  const called = gap === undefined ? undefined : calledForByGap(gap);
  if (called === undefined || called.action === '') {
    return <p className="govuk-hint">{gapWords.planLater}</p>;
  }
  const made = findActionFor(called, assessment, edition);
  if (made !== undefined) {
    const href = addressOf(assessment.id, {
      page: 'entry',
      blockId: blockOfQuestion(edition, made.question.id)?.id ?? '',
      questionId: made.question.id,
      entryId: made.entryId,
    });
    return (
      <p className="govuk-body">
        {gapWords.isPlanned}{' '}
        <a className="govuk-link" id={madeId} href={href}>
          {gapWords.see}
        </a>
      </p>
    );
  }
  const changes = changesToPlan(called, assessment, edition);
  if (changes.length === 0) return null;
  const plan = () => {
    session.makeTogether(changes);
    requestAnimationFrame(() => focusById(madeId));
  };
  return (
    <Button variant="secondary" onClick={plan}>
      {gapWords.plan}
    </Button>
  );
}
