import { type Assessment, entriesOf, STANDING } from '#src/domain/assessment.ts';
import { type Edition, findBlock, type Question } from '#src/domain/edition.ts';
import type { EntryProblem } from '#src/domain/entry-rules.ts';
import type { QuestionProblem } from '#src/domain/progress.ts';
import { findRemark } from '#src/domain/remarks.ts';
import type { SignOffBlocker } from '#src/domain/sign-off-blockers.ts';
import { fieldLabels } from './labels.ts';
import { nameEntry } from './name-entry.ts';
import { wordFieldProblem } from './word-field-problem.ts';

/** What still has to be done before sign-off, in a line that stands by itself. */
export function wordBlocker(blocker: SignOffBlocker, assessment: Assessment, edition: Edition): string {
  switch (blocker.kind) {
    case 'details':
      return wordProblem(blocker.problem, fieldLabels.details);
    case 'question':
      return wordQuestionProblem(blocker.problem, blocker.question, assessment);
    case 'no-assessor':
      return '“Who assessed” needs at least one name';
    case 'decision':
      return wordProblem(blocker.problem, fieldLabels.decision);
    case 'no-condition':
      return 'To proceed with conditions, add at least one condition';
    case 'condition': {
      const conditions = entriesOf(assessment, STANDING.conditions);
      const number = 1 + conditions.findIndex(({ id }) => id === blocker.entryId);
      return `Condition ${number}: ${wordProblem(blocker.problem, fieldLabels.conditions)}`;
    }
    case 'with-reviewers':
      return 'The answers are with reviewers. Bring in their review, or take the answers back';
    case 'given-up':
      return 'Work on this assessment was stopped. Take it up again to sign it off';
    case 'must-change': {
      const title = findBlock(edition, blocker.blockId)?.title ?? blocker.blockId;
      const by = findRemark(assessment, blocker)?.reviewed.by ?? '';
      return `${title}: ${by} says this must change. Change it, or say why not`;
    }
    case 'commitment-not-ticked': {
      const commitment = edition.commitments.find(({ id }) => id === blocker.commitmentId);
      return `Not ticked yet: “${commitment?.statement ?? blocker.commitmentId}”`;
    }
  }
}

function wordQuestionProblem(problem: QuestionProblem, question: Question, assessment: Assessment): string {
  if (problem.kind === 'unanswered') return wordFieldProblem('missing', question.label);
  switch (question.kind) {
    case 'short-text':
    case 'long-text':
    case 'date':
    case 'single-choice':
    case 'checklist':
      return wordFieldProblem(problem.problem, question.label);
    case 'people':
    case 'population-groups':
    case 'drivers':
    case 'widening-risks':
    case 'evidence':
    case 'evidence-gaps':
    case 'figures':
    case 'action-plan':
    case 'monitoring':
    case 'action-outcomes':
    case 'measure-results': {
      const name = nameEntry(assessment, question, problem.entryId);
      return `${name}: ${wordProblem(problem, fieldLabels[question.kind])}`;
    }
  }
}

function wordProblem({ field, problem }: EntryProblem, labels: Readonly<Record<string, string>>): string {
  return wordFieldProblem(problem, labels[field] ?? field);
}
