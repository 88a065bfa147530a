import type { ReactNode } from 'react';
import type { Assessment } from '#src/domain/assessment.ts';
import { outcomeOf, type PlannedMeasure } from '#src/domain/effect-review.ts';
import type { PlannedAction, SignedPlan } from '#src/domain/signed-plan.ts';
import { AnswerText } from '#src/reading/answer-text.tsx';
import { typedDateInWords } from '#src/report/dates.ts';
import { fieldLabels, outcomeLabels } from '#src/report/labels.ts';
import { joined, paragraphsOf } from '#src/report/text.ts';
import { SummaryList } from '#src/ui/summary-list.tsx';
import { lookBackWords as words } from './words.ts';

const labels = fieldLabels['action-plan'];

interface PlannedActionFactsProps {
  assessment: Assessment;
  plan: SignedPlan;
  action: PlannedAction;
}

/** What was planned, in the words that were signed. */
export function PlannedActionFacts({ assessment, plan, action }: PlannedActionFactsProps) {
  const { fields } = action;
  const groups = plan.groups.filter(({ id }) => fields.groups.includes(id)).map(({ name }) => name);
  return (
    <AsSigned
      rows={[
        [labels.action, fields.action],
        [labels.owner, fields.owner],
        [labels.due, typedDateInWords(fields.due)],
        [labels.groups, groups.join('\n')],
        [labels.measure, fields.measure],
        [labels.baseline, fields.baseline],
        [labels.target, fields.target],
        [words.conditions, conditionsOf(assessment, plan).join('\n')],
        [words.lastReview, wordLastReview(plan, action)],
      ]}
    />
  );
}

export function PlannedMeasureFacts({ plan, measure }: { plan: SignedPlan; measure: PlannedMeasure }) {
  const last = plan.results.find(({ id }) => id === measure.id)?.fields;
  return (
    <AsSigned
      rows={[
        [labels.measure, measure.name],
        [labels.baseline, measure.baseline],
        [labels.target, measure.target],
        [words.lastReview, last === undefined ? '' : joined([last.value, last.when])],
      ]}
    />
  );
}

function AsSigned({ rows }: { rows: readonly (readonly [label: string, typed: string])[] }): ReactNode {
  const said = rows.filter(([, typed]) => typed.trim() !== '');
  return (
    <>
      <h2 className="govuk-heading-m">{words.asSigned}</h2>
      <SummaryList
        rows={said.map(([key, typed]) => ({
          key,
          value: <AnswerText text={paragraphsOf(typed)} />,
        }))}
      />
    </>
  );
}

function conditionsOf({ events }: Assessment, { conditions }: SignedPlan): string[] {
  const met = new Set(events.flatMap((event) => (event.kind === 'condition-met' ? [event.entryId] : [])));
  return conditions.map(({ id, fields: { condition, owner, due } }) => {
    const who = joined([owner, due.trim() === '' ? '' : words.by(typedDateInWords(due))]);
    const line = who === '' ? condition : `${condition} (${who})`;
    return met.has(id) ? words.conditionMet(line) : line;
  });
}

function wordLastReview({ outcomes }: SignedPlan, { id }: PlannedAction): string {
  const { outcome, happened } = outcomeOf(outcomes, id);
  return outcome === '' ? '' : `${outcomeLabels[outcome]}\n${happened}`;
}
