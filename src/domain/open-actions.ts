import type { Fields } from './answer.ts';
import { type Assessment, entriesOf } from './assessment.ts';
import { type CalendarDate, readCalendarDate } from './calendar-date.ts';
import { type Edition, questionsOfKind } from './edition.ts';

/** Whether an action is still to be done: not done, and not decided against. */
export function isOpen({ status }: Pick<Fields<'action-plan'>, 'status'>): boolean {
  return status !== 'done' && status !== 'rejected';
}

/** The days by which open actions are due, in order. Those without a date that can be read are not among them. */
export function findDueDates(assessment: Assessment, edition: Edition): CalendarDate[] {
  return questionsOfKind(edition, 'action-plan')
    .flatMap((question) => entriesOf(assessment, question))
    .filter(({ fields }) => isOpen(fields))
    .flatMap(({ fields }) => readCalendarDate(fields.due) ?? [])
    .sort();
}
