import { type Entry, emptyFields, type Fields, isBlank, isList } from './answer.ts';
import {
  type Assessment,
  fieldsOf,
  findAnswer,
  OPINIONS_ASKED,
  STANDING,
  signatureOf,
  titleOf,
} from './assessment.ts';
import { type CalendarDate, readCalendarDate } from './calendar-date.ts';
import { type Block, type Edition, type Question, type Stage, stageOf } from './edition.ts';
import { entryIdsToLookAt, looksBack } from './effect-review.ts';
import { type FieldProblem, findEntryProblems } from './entry-rules.ts';
import { type LifecycleState, phaseOf, walkEvents } from './lifecycle.ts';

export type Status = 'not-started' | 'in-progress' | 'complete' | 'not-needed-yet';

/** One block's status, worked out from its answers. */
export function statusOfBlock(
  assessment: Assessment,
  edition: Edition,
  block: Block,
  today: CalendarDate,
): Status {
  if (!stageIsOpen(assessment, stageOf(edition, block), today)) return 'not-needed-yet';
  if (block.questions.every((question) => !isStarted(assessment, question))) return 'not-started';
  return block.questions.every((question) => findQuestionProblems(assessment, question).length === 0)
    ? 'complete'
    : 'in-progress';
}

/** The first open stage with work left in it, or undefined when all that is open is complete. */
export function findCurrentStage(
  assessment: Assessment,
  edition: Edition,
  today: CalendarDate,
): Stage | undefined {
  return edition.stages.find((stage) =>
    stage.blocks.some((block) => {
      const status = statusOfBlock(assessment, edition, block, today);
      return status === 'not-started' || status === 'in-progress';
    }),
  );
}

/** The front page's status. */
export function statusOfDetails(assessment: Assessment): Status {
  if (titleOf(assessment) === '') return 'not-started';
  const problems = findEntryProblems('details', fieldsOf(assessment, STANDING.details));
  return problems.length === 0 ? 'complete' : 'in-progress';
}

/** Whether it was said of everyone whether they were asked. Sign-off does not wait for it. */
export function statusOfOpinions(assessment: Assessment): Status {
  const opinions = OPINIONS_ASKED.map((id) => fieldsOf(assessment, STANDING.opinions, id));
  if (opinions.every(isBlank)) return 'not-started';
  return opinions.every((fields) => findEntryProblems('opinions', fields).length === 0)
    ? 'complete'
    : 'in-progress';
}

/** Whether people can work on a stage: always, but for the review, which opens on its date or by a reasoned choice. */
export function stageIsOpen(assessment: Assessment, stage: Stage, today: CalendarDate): boolean {
  if (stage.opens === 'now') return true;
  const opened = assessment.events.some(
    ({ kind, version }) =>
      (kind === 'review-opened-early' || kind === 'effect-review-begun') && version === assessment.version,
  );
  const due = reviewDateOf(assessment);
  return opened || (due !== null && due <= today);
}

/** The day the review is due: as last signed, or else as planned on the front page. Null when neither says. */
export function reviewDateOf(assessment: Assessment): CalendarDate | null {
  const signed = assessment.signatures.at(-1)?.nextReview;
  return signed ?? readCalendarDate(fieldsOf(assessment, STANDING.details).plannedReview);
}

/** Whether a review is due on work that was signed off. */
export function reviewIsDue(assessment: Assessment, today: CalendarDate): boolean {
  const signature = signatureOf(assessment);
  const isSigned = walkEvents(assessment.events).state === 'signed';
  return isSigned && signature !== undefined && signature.nextReview <= today;
}

/**
 * Whether what was signed last is still to be reviewed on its date: nobody has begun that review, and nothing has taken its
 * place. A new version that was begun for other reasons does not put it off.
 */
export function awaitsReview(assessment: Assessment): boolean {
  return (
    assessment.signatures.length > 0 && phaseOf(assessment) !== 'given-up' && !reviewHasBegun(assessment)
  );
}

/** Whether the version in hand is itself the review of what was signed before it. */
export function reviewHasBegun(assessment: Assessment): boolean {
  const { events, version } = assessment;
  return (
    signatureOf(assessment) === undefined &&
    events.some((event) => event.kind === 'effect-review-begun' && event.version === version)
  );
}

/** Where the assessment stands on a day. That a review is due is a matter of the date alone, so no event says it. */
export function standingOn(assessment: Assessment, today: CalendarDate): LifecycleState {
  return reviewIsDue(assessment, today) ? 'review-due' : walkEvents(assessment.events).state;
}

/** Whether anything was said in answer to a question, a note included. */
export function isStarted(assessment: Assessment, question: Question): boolean {
  const answer = findAnswer(assessment, question.id);
  if (answer === undefined) return false;
  return answer.note.trim() !== '' || answer.entries.some((entry) => !isBlank(entry.fields));
}

/** A reason why a question is not settled: nothing said at all, or a problem in one entry. */
export type QuestionProblem =
  | { kind: 'unanswered' }
  | { kind: 'entry'; entryId: string; field: string; problem: FieldProblem };

/** What keeps a question from being settled, in the order of its entries. None for an optional one left alone. */
export function findQuestionProblems(assessment: Assessment, question: Question): QuestionProblem[] {
  const entries = entriesThatCount(assessment, question);
  // There was nothing to look back at, so there is nothing to say.
  if (looksBack(question.kind) && entries.length === 0) return [];
  if (entries.every(({ fields }) => isBlank(fields))) {
    return question.optional === true ? [] : [{ kind: 'unanswered' }];
  }
  return entries.flatMap(({ id, fields }) =>
    findEntryProblems(question.kind, fields as Fields<typeof question.kind>).map(
      ({ field, problem }): QuestionProblem => ({ kind: 'entry', entryId: id, field, problem }),
    ),
  );
}

/** Every row of a list, every risk (each needs a verdict), all that the signed plan names, and of the rest what was touched. */
function entriesThatCount(assessment: Assessment, question: Question): Entry[] {
  const entries: Entry[] = findAnswer(assessment, question.id)?.entries ?? [];
  if (isList(question.kind)) return entries;
  const asked = idsAsked(assessment, question);
  if (asked !== null) {
    return asked.map(
      (wanted) =>
        entries.find(({ id }) => id === wanted) ?? { id: wanted, fields: emptyFields(question.kind) },
    );
  }
  return entries.filter(({ fields }) => !isBlank(fields));
}

/** The entries that are asked for one by one, or null where a question leaves that to people. */
function idsAsked(assessment: Assessment, question: Question): string[] | null {
  if (question.kind === 'widening-risks') return question.risks.map(({ id }) => id);
  return looksBack(question.kind) ? entryIdsToLookAt(assessment, question.kind) : null;
}
