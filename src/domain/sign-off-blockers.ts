import { type Assessment, entriesOf, fieldsOf, STANDING } from './assessment.ts';
import type { CalendarDate } from './calendar-date.ts';
import { type Block, blocksOf, type Edition, type Question, stageOf } from './edition.ts';
import { type EntryProblem, findEntryProblems } from './entry-rules.ts';
import { walkEvents } from './lifecycle.ts';
import { findQuestionProblems, type QuestionProblem, stageIsOpen } from './progress.ts';
import { openMustChanges } from './remarks.ts';

/** One reason an assessment cannot be signed off yet; screens turn each kind into words and a link. */
export type SignOffBlocker =
  | { kind: 'details'; problem: EntryProblem }
  | { kind: 'question'; block: Block; question: Question; problem: QuestionProblem }
  | { kind: 'no-assessor' }
  | { kind: 'decision'; problem: EntryProblem }
  | { kind: 'commitment-not-ticked'; commitmentId: string }
  | { kind: 'no-condition' }
  | { kind: 'condition'; entryId: string; problem: EntryProblem }
  | { kind: 'with-reviewers' }
  | { kind: 'given-up' }
  /** A reviewer says it must change, and nobody has done so or said why not. */
  | { kind: 'must-change'; reviewId: string; remarkId: string; blockId: string };

/** All that still blocks sign-off, in reading order: the answers first, then the sign-off itself. */
export function findSignOffBlockers(
  assessment: Assessment,
  edition: Edition,
  today: CalendarDate,
): SignOffBlocker[] {
  return [
    ...findAnswerBlockers(assessment, edition, today),
    ...findReviewBlockers(assessment),
    ...findDecisionBlockers(assessment, edition),
  ];
}

/** What reviewers still have in hand, or asked for and nobody has answered. */
export function findReviewBlockers(assessment: Assessment): SignOffBlocker[] {
  const { state } = walkEvents(assessment.events);
  const held: SignOffBlocker[] =
    state === 'in-review'
      ? [{ kind: 'with-reviewers' }]
      : state === 'abandoned' || state === 'superseded'
        ? [{ kind: 'given-up' }]
        : [];
  const asked = openMustChanges(assessment).map(
    ({ review, remark }): SignOffBlocker => ({
      kind: 'must-change',
      reviewId: review.id,
      remarkId: remark.id,
      blockId: remark.blockId,
    }),
  );
  return [...held, ...asked];
}

/** What the stages still lack: people must settle this before anyone can decide. */
export function findAnswerBlockers(
  assessment: Assessment,
  edition: Edition,
  today: CalendarDate,
): SignOffBlocker[] {
  const blockers: SignOffBlocker[] = findEntryProblems('details', fieldsOf(assessment, STANDING.details)).map(
    (problem) => ({ kind: 'details', problem }),
  );
  for (const block of blocksOf(edition)) {
    if (!stageIsOpen(assessment, stageOf(edition, block), today)) continue;
    for (const question of block.questions) {
      for (const problem of findQuestionProblems(assessment, question)) {
        blockers.push({ kind: 'question', block, question, problem });
      }
    }
  }
  return blockers;
}

function findDecisionBlockers(assessment: Assessment, edition: Edition): SignOffBlocker[] {
  const blockers: SignOffBlocker[] = [];
  const assessors = entriesOf(assessment, STANDING.assessors);
  if (!assessors.some(({ fields }) => fields.name.trim() !== '')) blockers.push({ kind: 'no-assessor' });
  const decision = fieldsOf(assessment, STANDING.decision);
  for (const problem of findEntryProblems('decision', decision)) {
    if (problem.field !== 'commitments') blockers.push({ kind: 'decision', problem });
  }
  if (decision.decision === 'proceed-with-conditions') blockers.push(...findConditionBlockers(assessment));
  for (const { id } of edition.commitments) {
    if (!decision.commitments.includes(id))
      blockers.push({ kind: 'commitment-not-ticked', commitmentId: id });
  }
  return blockers;
}

function findConditionBlockers(assessment: Assessment): SignOffBlocker[] {
  const conditions = entriesOf(assessment, STANDING.conditions);
  if (conditions.length === 0) return [{ kind: 'no-condition' }];
  return conditions.flatMap(({ id, fields }) =>
    findEntryProblems('conditions', fields).map(
      (problem): SignOffBlocker => ({ kind: 'condition', entryId: id, problem }),
    ),
  );
}
