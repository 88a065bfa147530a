import { type Entry, emptyFields } from './answer.ts';
import { type Assessment, entriesOf } from './assessment.ts';
import type { Change } from './change.ts';
import { type Edition, questionsOfKind } from './edition.ts';
import type { RemarkInHand } from './remarks.ts';

type Answered = Pick<Assessment, 'answers'>;

/** The action that something in an assessment calls for. */
export interface CalledFor {
  /** Tells what calls for it: the id of the action begins with this. */
  from: string;
  /** Empty while nobody has said what is to be done. */
  action: string;
  owner: string;
  due: string;
}

/** An action, and the question that it answers. */
interface PlannedAction {
  question: { id: string; kind: 'action-plan' };
  entryId: string;
}

/** The action that would fill a gap: how it is to be filled, else what is missing. */
export function calledForByGap({ id, fields }: Entry<'evidence-gaps'>): CalledFor {
  const { remedy, missing, owner = '', due = '' } = fields;
  return { from: originOf('fills', id), action: remedy.trim() || missing.trim(), owner, due };
}

/** The action that would do what a reviewer remarked on. */
export function calledForByRemark({ review, remark }: RemarkInHand): CalledFor {
  return { from: originOf('answers', review.id, remark.id), action: remark.said.trim(), owner: '', due: '' };
}

/** The action made of it, whatever it says by now, or one in the same words. One that was rejected does nothing for it. */
export function findActionFor(
  { from, action: words }: CalledFor,
  assessment: Answered,
  edition: Edition,
): PlannedAction | undefined {
  return actionsIn(assessment, edition).find(
    ({ entryId, fields: { action, status } }) =>
      status !== 'rejected' && (isMadeOf(from, entryId) || (words !== '' && action.trim() === words)),
  );
}

/** The change that puts it into the plan. None where the edition plans no actions. */
export function changesToPlan(
  { from, ...fields }: CalledFor,
  assessment: Answered,
  edition: Edition,
): Change[] {
  const [plan] = questionsOfKind(edition, 'action-plan');
  if (plan === undefined) return [];
  const taken = new Set(actionsIn(assessment, edition).map(({ entryId }) => entryId));
  let entryId = from;
  for (let count = 2; taken.has(entryId); count += 1) entryId = `${from}-${count}`;
  return [
    {
      kind: 'entry-added',
      question: { id: plan.id, kind: plan.kind },
      entryId,
      fields: { ...emptyFields('action-plan'), ...fields },
    },
  ];
}

function actionsIn(assessment: Answered, edition: Edition): (PlannedAction & Entry<'action-plan'>)[] {
  return questionsOfKind(edition, 'action-plan').flatMap(({ id, kind }) => {
    const question = { id, kind };
    return entriesOf(assessment, question).map((entry) => ({ ...entry, question, entryId: entry.id }));
  });
}

/** Both it and the action may be put in other words, so they know each other by this. An id has 100 letters at most. */
function originOf(...parts: readonly string[]): string {
  return parts.join('-').slice(0, 90);
}

function isMadeOf(from: string, actionId: string): boolean {
  return actionId.startsWith(from) && /^(-\d+)?$/.test(actionId.slice(from.length));
}
