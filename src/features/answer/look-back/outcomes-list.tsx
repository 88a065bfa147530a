import { entriesOf } from '#src/domain/assessment.ts';
import type { ActionOutcomesQuestion } from '#src/domain/edition.ts';
import { actionsToLookAt, outcomeOf, planInReview } from '#src/domain/effect-review.ts';
import { findEntryProblems } from '#src/domain/entry-rules.ts';
import type { PlannedAction } from '#src/domain/signed-plan.ts';
import { typedDateInWords } from '#src/report/dates.ts';
import { effectReviewWords } from '#src/report/effect-review-words.ts';
import { fieldLabels, nextLabels, outcomeLabels } from '#src/report/labels.ts';
import { Card } from '#src/ui/card.tsx';
import { CardList } from '#src/ui/card-list.tsx';
import { Tag } from '#src/ui/tag.tsx';
import { VisuallyHidden } from '#src/ui/visually-hidden.tsx';
import { addressOf } from '#src/workflow/address.ts';
import { labelOfQuestion } from '../label-of-question.ts';
import type { QuestionSectionProps } from '../question-section.tsx';
import { thingWords } from '../words.ts';
import { CarryForward } from './carry-forward.tsx';
import { lookBackWords as words } from './words.ts';

const labels = fieldLabels['action-outcomes'];
const planned = fieldLabels['action-plan'];

const tones = { done: 'done', partly: 'attention', 'not-done': 'problem', overtaken: 'info' } as const;

/** Every action of the signed plan as a card, how many were looked at, and the way to take it all into the plan. */
export function OutcomesList(props: QuestionSectionProps & { question: ActionOutcomesQuestion }) {
  const { session, assessment, blockId, question } = props;
  const plan = planInReview(assessment);
  const actions = plan === null ? [] : actionsToLookAt(plan);
  const outcomes = entriesOf(assessment, question);
  const looked = actions.filter(({ id }) => outcomeOf(outcomes, id).outcome !== '').length;
  return (
    <>
      <h2 className="govuk-heading-m" id={question.id}>
        {labelOfQuestion(question)}
      </h2>
      {actions.length === 0 ? (
        <p className="govuk-inset-text">{words.nothingPlanned}</p>
      ) : (
        <>
          {question.hint !== undefined && <p className="govuk-hint">{question.hint}</p>}
          <p className="govuk-body">
            <strong>{effectReviewWords.progress(looked, actions.length)}</strong>
          </p>
          <CardList label={question.label}>
            {actions.map((action) => (
              <ActionCard
                key={action.id}
                action={action}
                outcome={outcomeOf(outcomes, action.id)}
                href={addressOf(assessment.id, {
                  page: 'entry',
                  blockId,
                  questionId: question.id,
                  entryId: action.id,
                })}
              />
            ))}
          </CardList>
          <CarryForward session={session} assessment={assessment} question={question} />
        </>
      )}
    </>
  );
}

interface ActionCardProps {
  action: PlannedAction;
  outcome: ReturnType<typeof outcomeOf>;
  href: string;
}

function ActionCard({ action: { fields }, outcome, href }: ActionCardProps) {
  const title = fields.action.trim() === '' ? thingWords['action-plan'].untitled : fields.action;
  const said = outcome.outcome !== '';
  const facts = [
    { term: planned.owner, detail: fields.owner },
    { term: effectReviewWords.dueAsSigned, detail: typedDateInWords(fields.due) },
    { term: labels.happened, detail: outcome.happened },
    { term: labels.next, detail: outcome.next === '' ? '' : nextLabels[outcome.next] },
    { term: labels.nextDue, detail: outcome.next === 'drop' ? '' : typedDateInWords(outcome.nextDue) },
    { term: labels.because, detail: outcome.next === 'drop' ? outcome.because : '' },
  ];
  const problems = said ? findEntryProblems('action-outcomes', outcome) : [];
  return (
    <Card
      title={title}
      tag={
        outcome.outcome === '' ? (
          <Tag>{words.notLookedAt}</Tag>
        ) : (
          <Tag tone={tones[outcome.outcome]}>{outcomeLabels[outcome.outcome]}</Tag>
        )
      }
      facts={facts.filter(({ detail }) => detail.trim() !== '')}
      missing={problems.map(({ field }) => words.missing[field] ?? field)}
      actions={
        <a className="govuk-link" href={href}>
          {said ? words.change : words.lookAt} <VisuallyHidden>{title}</VisuallyHidden>
        </a>
      }
    />
  );
}
