import { type Entry, type EntryKind, emptyFields, type Fields, isBlank } from './answer.ts';
import { type Assessment, entriesOf } from './assessment.ts';
import { digestOf } from './canonical-form.ts';
import type { PlannedAction, SignedPlan } from './signed-plan.ts';

/** The kinds of answer that look back at a signed plan. */
export type LookingBack = 'action-outcomes' | 'measure-results';

/** One measure that the plan promised to follow: an action's own, or one of the monitoring. */
export interface PlannedMeasure {
  id: string;
  of: 'action' | 'monitoring';
  name: string;
  /** As typed; empty where the plan does not say. */
  baseline: string;
  target: string;
  groups: { id: string; name: string }[];
}

/** The plan that answers hold, without what reviews made of it. */
export type Planned = Pick<SignedPlan, 'actions' | 'measures' | 'groups'>;

export function planIn({ answers }: Pick<Assessment, 'answers'>): Planned {
  const actions = rowsOf(answers, 'action-plan');
  const measures = rowsOf(answers, 'monitoring');
  const named = new Set([...actions, ...measures].flatMap(({ fields }) => fields.groups));
  const groups = rowsOf(answers, 'population-groups')
    .filter(({ id }) => named.has(id))
    .map(({ id, fields }) => ({ id, name: fields.name }));
  return { actions, measures, groups };
}

/** What a review of the effect will be held against, from the version that was signed. */
export function planAsSigned(assessment: Pick<Assessment, 'answers' | 'events'>): SignedPlan {
  const { answers } = assessment;
  const earlier = planInReview(assessment);
  return {
    ...planIn(assessment),
    conditions: withoutQuestion(rowsOf(answers, 'conditions')),
    outcomes: latest(earlier?.outcomes ?? [], rowsOf(answers, 'action-outcomes')),
    results: latest(earlier?.results ?? [], rowsOf(answers, 'measure-results')),
  };
}

/** The last word on each thing: of the review that was signed, or else of one before it. */
function latest<Kind extends LookingBack>(
  earlier: readonly Entry<Kind>[],
  rows: readonly Row<Kind>[],
): Entry<Kind>[] {
  const said = withoutQuestion(rows).filter(({ fields }) => !isBlank(fields));
  return [...earlier.filter(({ id }) => !said.some((entry) => entry.id === id)), ...said];
}

/** The signed plan that the last review of the effect looks back at, or null when none was begun. */
export function planInReview({ events }: Pick<Assessment, 'events'>): SignedPlan | null {
  const begun = events.findLast((event) => event.kind === 'effect-review-begun');
  return begun?.plan ?? null;
}

/** The actions that a review asks about: all that were not given up, nor settled by an earlier review. */
export function actionsToLookAt(plan: SignedPlan): PlannedAction[] {
  const settled = new Set(
    plan.outcomes
      .filter(({ fields }) => fields.outcome === 'done' || fields.next === 'drop')
      .map(({ id }) => id),
  );
  return plan.actions.filter(({ id, fields }) => fields.status !== 'rejected' && !settled.has(id));
}

/** The measures that a review asks about, those of actions first. */
export function measuresToLookAt(plan: Planned): PlannedMeasure[] {
  const groupsOf = (ids: readonly string[]) =>
    ids.map((id) => ({ id, name: plan.groups.find((group) => group.id === id)?.name ?? '' }));
  const ofActions = plan.actions
    .filter(({ fields }) => fields.status !== 'rejected' && fields.measure.trim() !== '')
    .map(({ id, fields: { measure: name, baseline, target, groups } }): PlannedMeasure => {
      return { id, of: 'action', name, baseline, target, groups: groupsOf(groups) };
    });
  const monitored = plan.measures
    .filter(({ fields }) => fields.measure.trim() !== '')
    .map(({ id, fields: { measure: name, groups } }): PlannedMeasure => {
      return { id, of: 'monitoring', name, baseline: '', target: '', groups: groupsOf(groups) };
    });
  return [...ofActions, ...monitored];
}

const LONGEST_ID = 100;

/** The entry that holds a measure's new value, for everyone or for one group. */
export function resultId(measureId: string, groupId?: string): string {
  if (groupId === undefined) return measureId;
  const id = `${measureId}--${groupId}`;
  return id.length <= LONGEST_ID ? id : digestOf([measureId, groupId]);
}

/** The entries of an answer that looks back: one for each thing the signed plan names. None without such a plan. */
export function entryIdsToLookAt(assessment: Pick<Assessment, 'events'>, kind: LookingBack): string[] {
  const plan = planInReview(assessment);
  if (plan === null) return [];
  if (kind === 'action-outcomes') return actionsToLookAt(plan).map(({ id }) => id);
  return measuresToLookAt(plan).flatMap(({ id, groups }) => [
    id,
    ...groups.map((group) => resultId(id, group.id)),
  ]);
}

export function looksBack(kind: EntryKind): kind is LookingBack {
  return kind === 'action-outcomes' || kind === 'measure-results';
}

/** Whether a question can be answered at all: those that look back wait for a signed plan to look back at. */
export function canBeAsked(assessment: Pick<Assessment, 'events'>, question: { kind: EntryKind }): boolean {
  return !looksBack(question.kind) || planInReview(assessment) !== null;
}

/** What was said of one action so far, blank where nothing was. */
export function outcomeOf(
  outcomes: readonly { id: string; fields: Fields<'action-outcomes'> }[],
  actionId: string,
): Fields<'action-outcomes'> {
  return outcomes.find(({ id }) => id === actionId)?.fields ?? emptyFields('action-outcomes');
}

/** Whether anything was said of any action. */
export function outcomesAreSaid(
  assessment: Pick<Assessment, 'answers'>,
  question: { id: string; kind: 'action-outcomes' },
): boolean {
  return entriesOf(assessment, question).some(({ fields }) => fields.outcome !== '');
}

interface Row<Kind extends EntryKind> extends Entry<Kind> {
  questionId: string;
}

function rowsOf<Kind extends EntryKind>(answers: Assessment['answers'], kind: Kind): Row<Kind>[] {
  return Object.entries(answers).flatMap(([questionId, answer]) =>
    answer.kind === kind
      ? (answer.entries as Entry<Kind>[]).map(({ id, fields }) => ({ id, questionId, fields }))
      : [],
  );
}

function withoutQuestion<Kind extends EntryKind>(rows: readonly Row<Kind>[]): Entry<Kind>[] {
  return rows.map(({ id, fields }) => ({ id, fields }));
}
