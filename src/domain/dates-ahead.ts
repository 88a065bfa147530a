import { type Entry, isBlank } from './answer.ts';
import { type Assessment, entriesOf, fieldsOf, STANDING } from './assessment.ts';
import { type CalendarDate, readCalendarDate } from './calendar-date.ts';
import { type ActionPlanQuestion, type Edition, questionsOfKind } from './edition.ts';
import { phaseOf } from './lifecycle.ts';
import { isOpen } from './open-actions.ts';
import { reviewDateOf, reviewHasBegun } from './progress.ts';

/** What someone has to do by a day. `at` is its place in its list, from 0. */
export type Deadline =
  | { kind: 'action'; question: ActionPlanQuestion; entry: Entry<'action-plan'>; at: number }
  | { kind: 'condition'; entry: Entry<'conditions'>; at: number }
  | { kind: 'review' };

export interface DateAhead {
  deadline: Deadline;
  on: CalendarDate;
}

/** What has no day: none was typed, or what was typed is none. */
export interface Undated {
  deadline: Deadline;
  typed: string;
}

export interface DatesAhead {
  /** In the order of their days; on one day, in reading order. */
  dated: DateAhead[];
  /** In reading order. */
  undated: Undated[];
}

/**
 * All that still has to be done by a day: actions that are not done or rejected, conditions that are not met, and the
 * review. Nothing has to be done where the work has stopped, or something else has taken its place.
 */
export function findDatesAhead(assessment: Assessment, edition: Edition): DatesAhead {
  if (phaseOf(assessment) === 'given-up') return { dated: [], undated: [] };
  const dated: DateAhead[] = [];
  const undated: Undated[] = [];
  for (const { deadline, typed } of typedDates(assessment, edition)) {
    const on = readCalendarDate(typed);
    if (on === null) undated.push({ deadline, typed });
    else dated.push({ deadline, on });
  }
  return { dated: dated.sort((one, other) => compareDays(one.on, other.on)), undated };
}

function typedDates(assessment: Assessment, edition: Edition): Undated[] {
  return [
    ...questionsOfKind(edition, 'action-plan').flatMap((question) => actionsLeft(assessment, question)),
    ...conditionsThatCount(assessment),
    ...plannedReview(assessment),
  ];
}

function actionsLeft(assessment: Assessment, question: ActionPlanQuestion): Undated[] {
  return entriesOf(assessment, question).flatMap((entry, at): Undated[] => {
    if (isBlank(entry.fields) || !isOpen(entry.fields)) return [];
    return [{ deadline: { kind: 'action', question, entry, at }, typed: entry.fields.due }];
  });
}

/** Conditions are kept when the decision changes, and then nothing depends on them. Those that are met lie behind. */
function conditionsThatCount(assessment: Assessment): Undated[] {
  const isMet = (id: string) =>
    assessment.events.some(
      (event) =>
        event.kind === 'condition-met' && event.ofVersion === assessment.version && event.entryId === id,
    );
  const { decision } = fieldsOf(assessment, STANDING.decision);
  if (decision !== 'proceed-with-conditions') return [];
  return entriesOf(assessment, STANDING.conditions).flatMap((entry, at): Undated[] =>
    isBlank(entry.fields) || isMet(entry.id)
      ? []
      : [{ deadline: { kind: 'condition', entry, at }, typed: entry.fields.due }],
  );
}

/** There is always a review to come; it is only listed once someone has said when, and until it has begun. */
function plannedReview(assessment: Assessment): Undated[] {
  if (reviewHasBegun(assessment)) return [];
  const typed = reviewDateOf(assessment) ?? fieldsOf(assessment, STANDING.details).plannedReview;
  return typed.trim() === '' ? [] : [{ deadline: { kind: 'review' }, typed }];
}

function compareDays(one: CalendarDate, other: CalendarDate): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
