import { blockOfQuestion } from '#src/domain/edition.ts';
import { answersAreHeld, phaseOf } from '#src/domain/lifecycle.ts';
import { calledForByRemark, changesToPlan, findActionFor } from '#src/domain/plan-action.ts';
import { openAddressOfPlace } from '#src/forms/address-of-place.ts';
import { focusById } from '#src/ui/focus-by-id.ts';
import { LinkButton } from '#src/ui/link-button.tsx';
import { VisuallyHidden } from '#src/ui/visually-hidden.tsx';
import type { RemarkCardProps } from './remark-card.tsx';
import { reviewsWords } from './words.ts';

const { action: words } = reviewsWords;

/** Turns what could be better into an action of the plan, in one step. Once it is there, leads to it. */
export function MakeAction(props: RemarkCardProps & { about: string }) {
  const { session, assessment, inHand, about } = props;
  const { remark, reviewed } = inHand;
  const { edition } = session;
  const madeId = `action-of-${reviewed.review.id}-${remark.id}`;
  const called = calledForByRemark(inHand);
  const made = findActionFor(called, assessment, edition);
  if (made !== undefined) {
    const page = blockOfQuestion(edition, made.question.id)?.id ?? '';
    const place = { page, questionId: made.question.id, entryId: made.entryId };
    const href = openAddressOfPlace(assessment, edition, place);
    return (
      <span>
        {words.here}{' '}
        {href !== null && (
          <a className="govuk-link" id={madeId} href={href}>
            {words.see} <VisuallyHidden>{about}</VisuallyHidden>
          </a>
        )}
      </span>
    );
  }
  const changes = changesToPlan(called, assessment, edition);
  if (phaseOf(assessment) !== 'draft' || changes.length === 0) return null;
  if (answersAreHeld(assessment)) return <span className="govuk-hint">{words.held}</span>;
  const add = () => {
    session.makeTogether(changes);
    requestAnimationFrame(() => focusById(madeId));
  };
  return (
    <LinkButton onClick={add}>
      {words.make} <VisuallyHidden>{about}</VisuallyHidden>
    </LinkButton>
  );
}
