import type { AssessmentEvent, EventOf } from '#src/domain/event.ts';
import type { Step } from '#src/domain/lifecycle.ts';
import { reviewsOf } from '#src/domain/remarks.ts';
import type { StepProblem } from '#src/domain/take-step.ts';
import { verdictOfReviewLabels } from './review-words.ts';
import { stateLabels } from './state-labels.ts';
import { oneLine, shortened } from './text.ts';

/** What a step is called when someone is about to take it. */
export const stepLabels: Record<Step, string> = {
  submitted: 'Send for review',
  'taken-back': 'Take it back',
  'reviewed: return': 'A reviewer returns it',
  'reviewed: ready': 'A reviewer finds it ready',
  'reviewed: late': 'Add a review of earlier answers',
  'remark-answered': 'Answer a remark',
  'remark-settled': 'Settle a remark',
  'remark-reopened': 'Open a remark again',
  signed: 'Sign off',
  amended: 'Start a new version',
  'review-opened-early': 'Open the review stage early',
  'effect-review-begun': 'Begin the review of the effect',
  'condition-met': 'Say that a condition is met',
  published: 'Say whether it is published',
  abandoned: 'Stop work on it',
  superseded: 'Say what replaces it',
  resumed: 'Take it up again',
};

/** Why a step could not be taken, and what to do. */
export function wordStepProblem(problem: StepProblem): string {
  switch (problem.kind) {
    case 'not-now':
      return `This assessment is in the state “${stateLabels[problem.state]}”, in which this is not possible: ${stepLabels[problem.step].toLowerCase()}.`;
    case 'needs-words':
      return `Say ${NEEDED[problem.field]} first.`;
    case 'no-such-remark':
      return 'There is no such remark in this assessment.';
    case 'no-such-condition':
      return 'The signed version sets no such condition.';
  }
}

const NEEDED: Record<Extract<StepProblem, { kind: 'needs-words' }>['field'], string> = {
  by: 'who you are',
  to: 'who is asked to review it',
  because: 'why, in a sentence or two',
  said: 'what you have to say',
  evidence: 'how you know that it is met',
  successor: 'which assessment takes its place',
};

/** What happened, in a line, with all that was typed. `events` are those among which a remark is looked up. */
export function wordEvent(event: AssessmentEvent, events: AssessmentEvent[]): string {
  const { version } = event;
  switch (event.kind) {
    case 'created':
      return 'Assessment begun';
    case 'signed':
      return event.by.trim() === ''
        ? `Version ${version} signed off`
        : `Version ${version} signed off by ${event.by}`;
    case 'amended':
      return `Version ${version} begun: ${event.because}`;
    case 'review-opened-early':
      return `Review opened early: ${event.because}`;
    case 'submitted':
      return because(`Sent for review to ${event.to}`, event.asked);
    case 'taken-back':
      return because('Taken back from review', event.because);
    case 'reviewed':
      return wordReviewed(event);
    case 'remark-answered':
      return `${nameRemark(event, events)} answered: ${event.said}`;
    case 'remark-settled':
      return because(
        `${nameRemark(event, events)} ${event.how === 'done' ? 'settled' : 'not followed'}`,
        event.said,
      );
    case 'remark-reopened':
      return `${nameRemark(event, events)} opened again: ${event.because}`;
    case 'effect-review-begun':
      return because(`Version ${version} begun, to review the effect`, event.because);
    case 'condition-met':
      return `Condition of version ${event.ofVersion} met${event.condition === undefined ? '' : ` (“${event.condition}”)`}: ${event.evidence}`;
    case 'published':
      return wordPublication(event);
    case 'abandoned':
      return `Work on it stopped: ${event.because}`;
    case 'superseded':
      return `Replaced by “${event.successor}”: ${event.because}`;
    case 'resumed':
      return `Taken up again: ${event.because}`;
  }
}

function wordReviewed({ by, review, late }: EventOf<'reviewed'>): string {
  if (late === true) {
    return `Review by ${by} added, of earlier answers (version ${review.version}), so its verdict moves nothing: ${verdictOfReviewLabels[review.verdict].toLowerCase()}`;
  }
  return review.verdict === 'return'
    ? `Returned by ${by} for changes`
    : `Found ready for the decision by ${by}`;
}

/** What was decided about publication, in a line. */
export function wordPublication({ choice, because: why, where, on }: EventOf<'published'>): string {
  const place = [where, on].filter((words) => words.trim() !== '').join(', ');
  return because(because(PUBLISHED[choice], place), why);
}

const PUBLISHED: Record<EventOf<'published'>['choice'], string> = {
  yes: 'Published',
  redacted: 'Published in part',
  no: 'Not published',
};

/** Whose remark, and its first words: of many, one. */
function nameRemark({ reviewId, remarkId }: RemarkNamed, events: AssessmentEvent[]): string {
  const reviewed = reviewsOf({ events }).find(({ review }) => review.id === reviewId);
  if (reviewed === undefined) return 'Remark';
  const said = oneLine(reviewed.review.remarks.find(({ id }) => id === remarkId)?.said ?? '');
  const words = said === '' ? '' : ` (“${shortened(said, REMARK_LENGTH)}”)`;
  return `Remark of ${reviewed.by}${words}`;
}

type RemarkNamed = EventOf<'remark-answered' | 'remark-settled' | 'remark-reopened'>;
const REMARK_LENGTH = 60;

function because(what: string, why: string): string {
  return why.trim() === '' ? what : `${what}: ${why}`;
}
