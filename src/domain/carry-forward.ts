import type { Fields, FieldValue } from './answer.ts';
import { type Assessment, entriesOf } from './assessment.ts';
import type { Change } from './change.ts';
import { actionsToLookAt, outcomeOf, planInReview } from './effect-review.ts';
import type { PlannedAction } from './signed-plan.ts';

type Outcome = Fields<'action-outcomes'>;
type Planned = Fields<'action-plan'>;
type OutcomesQuestion = { id: string; kind: 'action-outcomes' };

/** What a review makes of one action of the plan. */
export interface PlanChange {
  action: PlannedAction;
  becomes: 'done' | 'dropped' | 'carried-forward';
  /** The new due date as typed; empty when it stays as it was. */
  due: string;
  changes: Change[];
}

/**
 * What carrying forward does to the plan, action by action. Those done and dropped are marked as such; the others keep
 * their place and their id, with a new date where one was given, and are planned again where the plan called them done or
 * rejected. Actions nobody has looked at, and those of which the
 * plan says so already, are left alone.
 */
export function planChanges(assessment: Assessment, question: OutcomesQuestion): PlanChange[] {
  const plan = planInReview(assessment);
  if (plan === null) return [];
  const outcomes = entriesOf(assessment, question);
  return actionsToLookAt(plan).flatMap((action): PlanChange[] => {
    const outcome = outcomeOf(outcomes, action.id);
    const becomes = becomesOf(outcome);
    if (becomes === null) return [];
    const changes = [
      ...changesInPlan(assessment, action, (now) => wantedOf(outcome, becomes, now)),
      ...(becomes === 'carried-forward' ? changesInOutcome(question, action.id, outcome) : []),
    ];
    const due = becomes === 'carried-forward' ? outcome.nextDue.trim() : '';
    return changes.length === 0 ? [] : [{ action, becomes, due, changes }];
  });
}

function becomesOf({ outcome, next }: Outcome): PlanChange['becomes'] | null {
  if (outcome === '') return null;
  if (outcome === 'done') return 'done';
  return next === 'drop' ? 'dropped' : 'carried-forward';
}

/** What the plan should say of the action, where it says `now`. */
function wantedOf(
  { because, nextDue }: Outcome,
  becomes: PlanChange['becomes'],
  now: Planned,
): Partial<Planned> {
  switch (becomes) {
    case 'done':
      return { status: 'done' };
    case 'dropped':
      return { status: 'rejected', rejectedBecause: because };
    case 'carried-forward':
      return {
        ...(nextDue.trim() === '' ? {} : { due: nextDue }),
        // It was called done, or given up, before somebody looked again: nobody would be reminded of it.
        ...(now.status === 'done' || now.status === 'rejected'
          ? { status: 'planned', rejectedBecause: '' }
          : {}),
      };
  }
}

function changesInPlan(
  assessment: Assessment,
  { id: entryId, questionId, fields: signed }: PlannedAction,
  wantedWhere: (now: Planned) => Partial<Planned>,
): Change[] {
  const question = { id: questionId, kind: 'action-plan' } as const;
  const inPlan = entriesOf(assessment, question).find(({ id }) => id === entryId);
  // Taken out of the plan since it was signed: it comes back, for what became of it belongs there.
  if (inPlan === undefined)
    return [{ kind: 'entry-added', question, entryId, fields: { ...signed, ...wantedWhere(signed) } }];
  const now: Record<string, FieldValue> = inPlan.fields;
  return Object.entries(wantedWhere(inPlan.fields)).flatMap(([field, to]): Change[] => {
    const from = now[field] ?? '';
    return from === to ? [] : [{ kind: 'field-changed', question, entryId, field, from, to }];
  });
}

function changesInOutcome(question: OutcomesQuestion, entryId: string, { next }: Outcome): Change[] {
  if (next === 'carry-forward') return [];
  return [{ kind: 'field-changed', question, entryId, field: 'next', from: next, to: 'carry-forward' }];
}
