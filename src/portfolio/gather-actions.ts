import { answerSchema, type Entry, isBlank } from '#src/domain/answer.ts';
import { type CalendarDate, readCalendarDate } from '#src/domain/calendar-date.ts';
import { type Edition, questionsOfKind } from '#src/domain/edition.ts';
import { isOpen } from '#src/domain/open-actions.ts';
import type { AnswersAtRest } from '#src/storage/read-answers.ts';

/** One action of one assessment, as it was typed. */
export interface ListedAction {
  assessmentId: string;
  entryId: string;
  action: string;
  owner: string;
  /** As typed, and as a day where it is one. */
  due: string;
  dueDate: CalendarDate | null;
  status: Entry<'action-plan'>['fields']['status'];
}

/** Which actions to list. */
export type ActionsWish = 'overdue' | 'open' | 'all';

/** The actions that an assessment plans. */
export function gatherActions({ id, answers }: AnswersAtRest, edition: Edition): ListedAction[] {
  return questionsOfKind(edition, 'action-plan').flatMap((question) =>
    entriesAs('action-plan', answers[question.id])
      .filter(({ fields }) => !isBlank(fields))
      .map(({ id: entryId, fields: { action, owner, due, status } }) => ({
        assessmentId: id,
        entryId,
        action,
        owner,
        due,
        dueDate: readCalendarDate(due),
        status,
      })),
  );
}

/** The actions asked for: the soonest first, those without a date that can be read last. */
export function listActions(
  actions: readonly ListedAction[],
  wish: ActionsWish,
  today: CalendarDate,
): ListedAction[] {
  return actions
    .filter((action) => wish === 'all' || (wish === 'open' ? isOpen(action) : isOverdue(action, today)))
    .sort((one, other) => compare(rank(one), rank(other)));
}

/** Whether an action should have been done before this day. */
export function isOverdue(action: ListedAction, today: CalendarDate): boolean {
  return isOpen(action) && action.dueDate !== null && action.dueDate < today;
}

function rank({ dueDate }: ListedAction): string {
  return dueDate ?? '9999';
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** The entries of an answer that has not passed the gate, none where it is not of this kind. */
export function entriesAs<Kind extends 'action-plan' | 'population-groups'>(
  kind: Kind,
  answer: unknown,
): Entry<Kind>[] {
  const read = answerSchema.safeParse(answer);
  return read.success && read.data.kind === kind ? (read.data.entries as Entry<Kind>[]) : [];
}
