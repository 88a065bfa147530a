import { emptyFields } from '#src/domain/answer.ts';
import { entriesOf } from '#src/domain/assessment.ts';
import { blockOfQuestion, type Edition, questionsOf } from '#src/domain/edition.ts';
import { answersAreHeld, phaseOf } from '#src/domain/lifecycle.ts';
import { focusById } from '#src/ui/focus-by-id.ts';
import { LinkButton } from '#src/ui/link-button.tsx';
import { VisuallyHidden } from '#src/ui/visually-hidden.tsx';
import { addressOf } from '#src/workflow/address.ts';
import type { RemarkCardProps } from './remark-card.tsx';
import { reviewsWords } from './words.ts';

const { action: words } = reviewsWords;

/** Turns what could be better into an action of the plan, in one step. Once it is there, leads to it. */
export function MakeAction({ session, assessment, inHand: { remark, reviewed } }: RemarkCardProps) {
  const question = actionPlanOf(session.edition);
  if (question === undefined) return null;
  const madeId = `action-of-${reviewed.review.id}-${remark.id}`;
  const made = entriesOf(assessment, question).find(({ fields }) => fields.action === remark.said);
  if (made !== undefined) {
    const blockId = blockOfQuestion(session.edition, question.id)?.id ?? '';
    const href = addressOf(assessment.id, {
      page: 'entry',
      blockId,
      questionId: question.id,
      entryId: made.id,
    });
    return (
      <span>
        {words.here}{' '}
        <a className="govuk-link" id={madeId} href={href}>
          {words.see}
        </a>
      </span>
    );
  }
  if (phaseOf(assessment) !== 'draft') return null;
  if (answersAreHeld(assessment)) return <span className="govuk-hint">{words.held}</span>;
  const add = () => {
    session.make({
      kind: 'entry-added',
      question,
      entryId: crypto.randomUUID(),
      fields: { ...emptyFields('action-plan'), action: remark.said },
    });
    requestAnimationFrame(() => focusById(madeId));
  };
  return (
    <LinkButton onClick={add}>
      {words.make} <VisuallyHidden>{reviewed.by}</VisuallyHidden>
    </LinkButton>
  );
}

/** Where the edition asks for actions first. */
function actionPlanOf(edition: Edition): { id: string; kind: 'action-plan' } | undefined {
  const asked = questionsOf(edition).find(({ kind }) => kind === 'action-plan');
  return asked === undefined ? undefined : { id: asked.id, kind: 'action-plan' };
}
