import { type Entry, emptyFields } from './answer.ts';
import { type Assessment, entriesOf } from './assessment.ts';
import type { Change } from './change.ts';
import { type Edition, questionsOf } from './edition.ts';

/** What the action plan says will be done, to tell which gaps are in it. */
export function actionsOfGaps(assessment: Pick<Assessment, 'answers'>, edition: Edition): Set<string> {
  return new Set(
    questionsOf(edition)
      .filter(({ kind }) => kind === 'action-plan')
      .flatMap(({ id }) => entriesOf(assessment, { id, kind: 'action-plan' }))
      .map(({ fields }) => fields.action.trim()),
  );
}

/** The change that makes filling a gap an action, with its owner and date. None where the edition plans no actions. */
export function changesToPlan(gap: Entry<'evidence-gaps'>, edition: Edition, actionId: string): Change[] {
  const plan = questionsOf(edition).find(({ kind }) => kind === 'action-plan');
  if (plan === undefined) return [];
  const { remedy, owner = '', due = '' } = gap.fields;
  return [
    {
      kind: 'entry-added',
      question: { id: plan.id, kind: 'action-plan' },
      entryId: actionId,
      fields: { ...emptyFields('action-plan'), action: remedy.trim(), owner, due },
    },
  ];
}
