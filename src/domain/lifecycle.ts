import type { AssessmentEvent, EventKind } from './event.ts';

/** Where an assessment stands. */
export type LifecycleState =
  | 'drafting'
  /** Six to twelve months on: a new version, in which the signed plan is held against what happened. */
  | 'reviewing-effect'
  | 'in-review'
  | 'returned'
  | 'ready'
  | 'signed'
  | 'review-due'
  | 'abandoned'
  | 'superseded';

/** A step is an event, told apart where the same kind leads to different places. */
export type Step =
  | Exclude<EventKind, 'created' | 'reviewed'>
  | 'reviewed: return'
  | 'reviewed: ready'
  | 'reviewed: late';

/**
 * Where a step leads. `stays` notes something and moves nothing; `work` is the state in which this version was begun;
 * `as-before` is the state before it was given up.
 */
type Target = LifecycleState | 'stays' | 'work' | 'as-before';

type Moves = Readonly<Partial<Record<Step, Target>>>;

/** What can be noted wherever people still look at the assessment. */
const notes: Moves = {
  'remark-answered': 'stays',
  'remark-settled': 'stays',
  'remark-reopened': 'stays',
  'condition-met': 'stays',
  'reviewed: late': 'stays',
};

/** A review may come when nobody waits for it any more: it is kept, and moves nothing. */
const lateReviews: Moves = { 'reviewed: return': 'stays', 'reviewed: ready': 'stays' };

const atWork: Moves = {
  submitted: 'in-review',
  signed: 'signed',
  abandoned: 'abandoned',
  'review-opened-early': 'stays',
  ...lateReviews,
  ...notes,
};

const signed: Moves = {
  amended: 'drafting',
  'effect-review-begun': 'reviewing-effect',
  superseded: 'superseded',
  published: 'stays',
  ...lateReviews,
  ...notes,
};

/** The whole life of an assessment, as a statechart: by state, which steps are allowed and where each leads. */
export const LIFECYCLE: Readonly<Record<LifecycleState, Moves>> = {
  drafting: atWork,
  'reviewing-effect': atWork,
  'in-review': {
    'taken-back': 'work',
    'reviewed: return': 'returned',
    'reviewed: ready': 'ready',
    abandoned: 'abandoned',
    ...notes,
  },
  // Another reviewer's "ready" does not take back what the first one asks for.
  returned: atWork,
  ready: {
    'taken-back': 'work',
    'reviewed: return': 'returned',
    'reviewed: ready': 'stays',
    signed: 'signed',
    abandoned: 'abandoned',
    ...notes,
  },
  signed,
  'review-due': signed,
  abandoned: { resumed: 'as-before' },
  superseded: { resumed: 'as-before' },
};

export const LIFECYCLE_STATES = Object.keys(LIFECYCLE) as LifecycleState[];

/** The step that an event is; null for the first, which begins everything. */
export function stepOf(event: AssessmentEvent): Step | null {
  if (event.kind === 'created') return null;
  if (event.kind !== 'reviewed') return event.kind;
  return event.late === true ? 'reviewed: late' : `reviewed: ${event.review.verdict}`;
}

export interface Walked {
  state: LifecycleState;
  /** The place of the first event that its state did not allow, or null. What comes after it was not walked. */
  unlawful: number | null;
}

/** Where the events lead, one after the other. A review that is due is a matter of the date: see `standingOn`. */
export function walkEvents(events: readonly AssessmentEvent[]): Walked {
  let state: LifecycleState = 'drafting';
  let work: LifecycleState = state;
  let before: LifecycleState = state;
  for (const [place, event] of events.entries()) {
    const step = stepOf(event);
    if (step === null) {
      if (place > 0) return { state, unlawful: place };
      continue;
    }
    const target: Target | undefined = LIFECYCLE[state][step];
    if (place === 0 || target === undefined) return { state, unlawful: place };
    if (target === 'stays') continue;
    const next: LifecycleState = target === 'work' ? work : target === 'as-before' ? before : target;
    if (step === 'amended' || step === 'effect-review-begun') work = next;
    if (step === 'abandoned' || step === 'superseded') before = state;
    state = next;
  }
  return { state, unlawful: null };
}

/** What people can do at all: work on it, look at what was signed, or only look back. */
export type Phase = 'draft' | 'signed' | 'given-up';

export function phaseOf({ events }: { events: readonly AssessmentEvent[] }): Phase {
  return phaseIn(walkEvents(events).state);
}

export function phaseIn(state: LifecycleState): Phase {
  switch (state) {
    case 'drafting':
    case 'reviewing-effect':
    case 'in-review':
    case 'returned':
    case 'ready':
      return 'draft';
    case 'signed':
    case 'review-due':
      return 'signed';
    case 'abandoned':
    case 'superseded':
      return 'given-up';
  }
}

/** Whether the answers may be changed: the work goes on, and nobody is reviewing them. */
export function answersMayChange(assessment: { events: readonly AssessmentEvent[] }): boolean {
  return phaseOf(assessment) === 'draft' && !answersAreHeld(assessment);
}

/** Whether reviewers have the answers, or said they are ready, so that only the sign-off itself may still be filled in. */
export function answersAreHeld({ events }: { events: readonly AssessmentEvent[] }): boolean {
  const { state } = walkEvents(events);
  return state === 'in-review' || state === 'ready';
}
