import { type Entry, emptyFields } from './answer.ts';
import { type Assessment, entriesOf } from './assessment.ts';
import type { Change } from './change.ts';
import { type Edition, questionsOf } from './edition.ts';

type Gap = Entry<'evidence-gaps'>;
type Answered = Pick<Assessment, 'answers'>;

/** An action, and the question that it answers. */
interface PlannedAction {
  question: { id: string; kind: 'action-plan' };
  entryId: string;
}

/** The action that would fill a gap: how it is to be filled, else what is missing. Empty while neither is said. */
export function actionToFill({ fields: { remedy, missing } }: Gap): string {
  return remedy.trim() || missing.trim();
}

/** The action made of a gap, whatever it says by now, or one in the gap's words. One that was rejected fills nothing. */
export function findActionOf(gap: Gap, assessment: Answered, edition: Edition): PlannedAction | undefined {
  const words = actionToFill(gap);
  return actionsIn(assessment, edition).find(
    ({ entryId, fields: { action, status } }) =>
      status !== 'rejected' && (isMadeOf(gap, entryId) || (words !== '' && action.trim() === words)),
  );
}

/** The change that makes filling a gap an action, with its owner and date. None where the edition plans no actions. */
export function changesToPlan(gap: Gap, assessment: Answered, edition: Edition): Change[] {
  const plan = questionsOf(edition).find(({ kind }) => kind === 'action-plan');
  if (plan === undefined) return [];
  const { owner = '', due = '' } = gap.fields;
  const taken = new Set(actionsIn(assessment, edition).map(({ entryId }) => entryId));
  let entryId = madeFrom(gap);
  for (let count = 2; taken.has(entryId); count += 1) entryId = `${madeFrom(gap)}-${count}`;
  return [
    {
      kind: 'entry-added',
      question: { id: plan.id, kind: 'action-plan' },
      entryId,
      fields: { ...emptyFields('action-plan'), action: actionToFill(gap), owner, due },
    },
  ];
}

function actionsIn(assessment: Answered, edition: Edition): (PlannedAction & Entry<'action-plan'>)[] {
  return questionsOf(edition)
    .filter(({ kind }) => kind === 'action-plan')
    .flatMap(({ id }) => {
      const question = { id, kind: 'action-plan' as const };
      return entriesOf(assessment, question).map((entry) => ({ ...entry, question, entryId: entry.id }));
    });
}

/** The id of an action tells which gap it was made of, so that both may be put in other words. An id has 100 letters at most. */
function madeFrom({ id }: Gap): string {
  return `fills-${id}`.slice(0, 90);
}

function isMadeOf(gap: Gap, actionId: string): boolean {
  const made = madeFrom(gap);
  return actionId.startsWith(made) && /^(-\d+)?$/.test(actionId.slice(made.length));
}
