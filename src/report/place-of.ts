import { type Assessment, fieldsOf, STANDING } from '#src/domain/assessment.ts';
import { readCalendarDate } from '#src/domain/calendar-date.ts';
import type { Deadline } from '#src/domain/dates-ahead.ts';
import { blockOfQuestion, type Edition } from '#src/domain/edition.ts';
import type { ReviewerFlag } from '#src/domain/reviewer-flags.ts';
import type { SignOffBlocker } from '#src/domain/sign-off-blockers.ts';
import type { Place } from './report.ts';

/** Stands for a question id where the commitments are meant: they are ticked on a page of their own. */
export const COMMITMENTS = 'commitments';

const details: Place = { page: 'details', questionId: STANDING.details.id };

/** Where a blocker can be settled. */
export function placeOfBlocker(blocker: SignOffBlocker): Place {
  switch (blocker.kind) {
    case 'details':
      return details;
    case 'question': {
      const { block, question, problem } = blocker;
      const place = { page: block.id, questionId: question.id };
      return problem.kind === 'entry' ? { ...place, entryId: problem.entryId } : place;
    }
    case 'no-assessor':
      return signOff(STANDING.assessors.id);
    case 'decision':
      return signOff(STANDING.decision.id);
    case 'no-condition':
      return signOff(STANDING.conditions.id);
    case 'condition':
      return { ...signOff(STANDING.conditions.id), entryId: blocker.entryId };
    case 'with-reviewers':
    case 'given-up':
      return { page: 'standing' };
    case 'must-change':
      return { page: 'reviews', entryId: blocker.remarkId };
    case 'commitment-not-ticked':
      return signOff(COMMITMENTS);
  }
}

/** Where what a reviewer would ask about was said. */
export function placeOfFlag(flag: ReviewerFlag, assessment: Assessment, edition: Edition): Place {
  switch (flag.kind) {
    case 'group-left-blank':
    case 'effect-without-evidence':
    case 'harm-without-response':
    case 'group-without-action':
    case 'group-without-source':
    case 'evidence-is-old':
    case 'action-lacks':
    case 'monitoring-not-by-group':
      return { ...inBlock(edition, flag.questionId), entryId: flag.entryId };
    case 'no-intersection':
    case 'answer-without-evidence':
    case 'nobody-involved':
      return inBlock(edition, flag.questionId);
    case 'opinion-not-said':
      return { page: 'opinions', questionId: STANDING.opinions.id };
    case 'no-sponsor':
    case 'no-review-date':
      return details;
    case 'review-too-late': {
      // The date decided counts before the one planned.
      const decided = readCalendarDate(fieldsOf(assessment, STANDING.decision).nextReview);
      return decided === null ? details : signOff(STANDING.decision.id);
    }
  }
}

/** Where a day was set. */
export function placeOfDeadline(deadline: Deadline, edition: Edition): Place {
  switch (deadline.kind) {
    case 'action':
      return { ...inBlock(edition, deadline.question.id), entryId: deadline.entry.id };
    case 'condition':
      return { ...signOff(STANDING.conditions.id), entryId: deadline.entry.id };
    case 'review':
      return details;
  }
}

function signOff(questionId: string): Place {
  return { page: 'sign-off', questionId };
}

function inBlock(edition: Edition, questionId: string): Place {
  return { page: blockOfQuestion(edition, questionId)?.id ?? '', questionId };
}
