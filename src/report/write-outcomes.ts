import { type Fields, isBlank } from '#src/domain/answer.ts';
import { entriesOf } from '#src/domain/assessment.ts';
import type { ActionOutcomesQuestion } from '#src/domain/edition.ts';
import { actionsToLookAt, outcomeOf, planInReview } from '#src/domain/effect-review.ts';
import type { PlannedAction } from '#src/domain/signed-plan.ts';
import { typedDateInWords } from './dates.ts';
import { effectReviewWords } from './effect-review-words.ts';
import { fieldLabels, nextLabels, outcomeLabels } from './labels.ts';
import type { ReportFact, ReportPart } from './report.ts';
import type { Source } from './source.ts';
import { fact, headed, spoken } from './text.ts';

type Outcome = Fields<'action-outcomes'>;

const labels = fieldLabels['action-outcomes'];
const planned = fieldLabels['action-plan'];

/** How many actions of the signed plan were looked at, and what became of them. */
export function countOutcomes({ assessment }: Source, question: ActionOutcomesQuestion): string[] {
  const plan = planInReview(assessment);
  if (plan === null) return [];
  const actions = actionsToLookAt(plan);
  if (actions.length === 0) return [effectReviewWords.nothingPlanned];
  const outcomes = entriesOf(assessment, question);
  const said = actions.map(({ id }) => outcomeOf(outcomes, id)).filter(({ outcome }) => outcome !== '');
  if (said.length === 0) return [];
  return [`${effectReviewWords.progress(said.length, actions.length)}: ${tally(said).join(', ')}`];
}

/** "5 done", "1 partly done": each outcome that there is. */
export function tally(outcomes: readonly Outcome[]): string[] {
  const words = effectReviewWords.outcomes;
  return (Object.keys(words) as (keyof typeof words)[]).flatMap((outcome) => {
    const count = outcomes.filter((said) => said.outcome === outcome).length;
    return count === 0 ? [] : [words[outcome](count)];
  });
}

/** Action by action: what the plan said, what happened, and what becomes of it. */
export function writeOutcomes(
  { assessment }: Source,
  page: string,
  question: ActionOutcomesQuestion,
): ReportPart[] {
  const plan = planInReview(assessment);
  const actions = plan === null ? [] : actionsToLookAt(plan);
  const outcomes = entriesOf(assessment, question);
  const place = (entryId: string) => ({ page, questionId: question.id, entryId });
  const asked = actions.map((action): ReportPart => {
    const number = 1 + (plan?.actions.indexOf(action) ?? 0);
    const outcome = outcomeOf(outcomes, action.id);
    return { kind: 'entry', ...wordOutcome(action, number, outcome), place: place(action.id) };
  });
  // Said of actions that no plan names, as in a copy that began anew: nothing that was typed is left out.
  const others = outcomes
    .filter(({ id, fields }) => !isBlank(fields) && !actions.some((action) => action.id === id))
    .map(({ id, fields }): ReportPart => {
      const { action = '' } = plan?.actions.find((known) => known.id === id)?.fields ?? {};
      const title = action === '' ? effectReviewWords.notInPlan : action;
      return { kind: 'entry', title, ...tagOf(fields), facts: factsOf(fields), place: place(id) };
    });
  return [...asked, ...others];
}

function wordOutcome({ fields }: PlannedAction, number: number, outcome: Outcome) {
  const { title, more } = headed(`Action ${number}`, planned.action, fields.action);
  return {
    title,
    ...tagOf(outcome),
    facts: [
      ...more,
      fact(planned.owner, fields.owner),
      fact(effectReviewWords.dueAsSigned, typedDateInWords(fields.due)),
      ...factsOf(outcome),
    ],
  };
}

function tagOf({ outcome }: Outcome): { tag: string } {
  return { tag: outcome === '' ? effectReviewWords.notLookedAt : outcomeLabels[outcome] };
}

/** What was said of it. What need not be said of an action that was done is left out when it was not. */
function factsOf(outcome: Outcome): ReportFact[] {
  const { happened, next, nextDue, because } = outcome;
  if (isBlank(outcome)) return [];
  const facts = [
    fact(labels.happened, happened),
    fact(labels.next, next === '' ? '' : nextLabels[next]),
    ...spoken(fact(labels.nextDue, typedDateInWords(nextDue))),
    ...(next === 'drop' ? [fact(labels.because, because)] : spoken(fact(labels.because, because))),
  ];
  return outcome.outcome === 'done' ? spoken(...facts) : facts;
}
