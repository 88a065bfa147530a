import type { Assessment } from '#src/domain/assessment.ts';
import {
  type LookingBack,
  measuresToLookAt,
  type Planned,
  planInReview,
  resultId,
} from '#src/domain/effect-review.ts';
import { oneLine } from './text.ts';

/** What actions and results of measures are called, by the ids of the entries that look back at them. */
export type PlannedNames = Readonly<Record<LookingBack, ReadonlyMap<string, string>>>;

export function namesOfPlanned(plan: Planned): PlannedNames {
  const actions = plan.actions.map(({ id, fields }) => [id, oneLine(fields.action)] as const);
  const measures = measuresToLookAt(plan).flatMap(({ id, name, groups }) => [
    [id, oneLine(name)] as const,
    ...groups.map((group) => [resultId(id, group.id), `${oneLine(name)}, ${oneLine(group.name)}`] as const),
  ]);
  return {
    'action-outcomes': new Map(actions.filter(([, name]) => name !== '')),
    'measure-results': new Map(measures),
  };
}

/** The same in the plan that the review of the effect looks back at, or null when there is none. */
export function namesInPlan(assessment: Pick<Assessment, 'events'>): PlannedNames | null {
  const plan = planInReview(assessment);
  return plan === null ? null : namesOfPlanned(plan);
}
