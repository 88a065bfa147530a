import { assign, fromPromise, setup } from 'xstate';
import { entryId } from '#src/domain/answer.ts';
import type { Signature } from '#src/domain/assessment.ts';
import type { Change } from '#src/domain/change.ts';
import { answersAreHeld, phaseOf } from '#src/domain/lifecycle.ts';
import type { Result } from '#src/domain/result.ts';
import { asks, blockRefusal, countBlockers, neighbour, whyHeld } from './open-pages.ts';
import type { Clock, Facts, SaveProblem, SignVersion } from './ports.ts';
import type { Refusal } from './refusal.ts';
import { changesForStep, type StepAsked, stepRefusal } from './take-step.ts';

export type SignOffStep = 'people' | 'decision' | 'commitments' | 'confirm';

export type WorkflowEvent =
  | { type: 'overview.opened' }
  | { type: 'details.opened' }
  /** `at` is the question to show first. */
  | { type: 'block.opened'; blockId: string; at?: string }
  | { type: 'entry.opened'; blockId: string; questionId: string; entryId: string }
  | { type: 'check.opened' }
  | { type: 'sign-off.opened'; step: SignOffStep }
  | { type: 'record.opened'; version: number }
  | { type: 'history.opened' }
  /** Save and continue. */
  | { type: 'page.finished' }
  | { type: 'page.skipped' }
  | { type: 'back.requested' }
  | { type: 'standing.opened' }
  | { type: 'sending.opened' }
  | { type: 'reviews.opened' }
  | { type: 'opinions.opened' }
  | { type: 'duties.opened' }
  | { type: 'find-data.opened'; blockId: string }
  /** Anything that happens to the assessment as a whole, but for its signing. */
  | { type: 'step.requested'; step: StepAsked }
  | { type: 'sign-off.requested' }
  /** Another window changed the assessment: what follows from it is worked out again. */
  | { type: 'assessment.changed' };

export interface WorkflowInput {
  facts: () => Facts;
  /** All of the changes or none. */
  make: (changes: readonly Change[]) => void;
  sign: SignVersion;
  clock: Clock;
}

interface WorkflowContext extends WorkflowInput {
  blockId: string;
  questionId: string;
  entryId: string;
  /** The signed version on screen. */
  version: number;
  refusal: Refusal | null;
  problem: SaveProblem | null;
}

type Asked<Type extends WorkflowEvent['type']> = Extract<WorkflowEvent, { type: Type }>;

const workflow = setup({
  types: {
    context: {} as WorkflowContext,
    events: {} as WorkflowEvent,
    input: {} as WorkflowInput,
  },
  actors: {
    sign: fromPromise<Result<Signature, SaveProblem>, { sign: SignVersion }>(({ input }) => input.sign()),
  },
  guards: {
    isSigned: ({ context }) => phaseOf(context.facts().assessment) === 'signed',
    isDraft: ({ context }) => phaseOf(context.facts().assessment) === 'draft',
    isGivenUp: ({ context }) => phaseOf(context.facts().assessment) === 'given-up',
    answersAreHeld: ({ context }) => answersAreHeld(context.facts().assessment),
    blockIsOpen: ({ context }, { blockId }: { blockId: string }) =>
      blockRefusal(context.facts(), blockId) === null,
    mayOpenEntry: ({ context }, { blockId, questionId, entryId: asked }: Asked<'entry.opened'>) =>
      blockRefusal(context.facts(), blockId) === null &&
      asks(context.facts(), blockId, questionId) &&
      // One that is not there yet is begun under this id.
      entryId.safeParse(asked).success,
    hasVersion: ({ context }, { version }: { version: number }) =>
      context.facts().assessment.signatures.some((signature) => signature.version === version),
    hasNextBlock: ({ context }) => neighbour(context.facts(), context.blockId, 1) !== null,
    hasPreviousBlock: ({ context }) => neighbour(context.facts(), context.blockId, -1) !== null,
    mayStep: ({ context }, { step }: Asked<'step.requested'>) => stepRefusal(context.facts(), step) === null,
    nothingBlocksSignOff: ({ context }) => countBlockers(context.facts()) === 0,
  },
  actions: {
    goToBlock: assign((_, { blockId, at = '' }: { blockId: string; at?: string }) => ({
      blockId,
      questionId: at,
      entryId: '',
    })),
    goToEntry: assign((_, { blockId, questionId, entryId }: Asked<'entry.opened'>) => ({
      blockId,
      questionId,
      entryId,
    })),
    goToNextBlock: assign(({ context }) => ({
      blockId: neighbour(context.facts(), context.blockId, 1) ?? context.blockId,
      questionId: '',
    })),
    goToPreviousBlock: assign(({ context }) => ({
      blockId: neighbour(context.facts(), context.blockId, -1) ?? context.blockId,
      questionId: '',
    })),
    showVersion: assign((_, { version }: { version: number }) => ({ version })),
    showSignedVersion: assign(({ context }) => ({
      version: context.facts().assessment.version,
      problem: null,
    })),
    refuse: assign((_, refusal: Refusal) => ({ refusal })),
    refuseBlock: assign(({ context }, { blockId }: { blockId: string }) => ({
      refusal: blockRefusal(context.facts(), blockId) ?? { kind: 'no-such-page' as const },
    })),
    refuseSigned: assign(({ context }) => ({
      refusal: { kind: 'signed-off' as const, version: context.facts().assessment.version },
    })),
    refuseBlocked: assign(({ context }) => ({
      refusal: { kind: 'answers-block-sign-off' as const, count: countBlockers(context.facts()) },
    })),
    refuseVersion: assign((_, { version }: { version: number }) => ({
      refusal: { kind: 'no-such-version' as const, version },
    })),
    refuseHeld: assign(({ context }) => ({ refusal: whyHeld(context.facts().assessment) })),
    refuseStep: assign(({ context }, { step }: Asked<'step.requested'>) => ({
      refusal: stepRefusal(context.facts(), step),
    })),
    takeStep: ({ context }, { step }: Asked<'step.requested'>) =>
      context.make(changesForStep(context.facts(), step, context.clock.now())),
    noteProblem: assign((_, problem: SaveProblem | null) => ({ problem })),
    clear: assign({ refusal: null, problem: null }),
  },
});

/** A page that shows words which may not change while reviewers have them. */
const held = { guard: 'answersAreHeld', actions: 'refuseHeld' } as const;

/** Another window sent the answers to reviewers. */
const leftWhenHeld = { always: { guard: 'answersAreHeld', target: 'overview' } } as const;

/** Pages on which nothing is typed into the answers: open whatever has happened to the assessment. */
const readingPages = {
  overview: {},
  /** One signed version. */
  reading: {},
  /** The history: what was said before, and by which steps it came to what is said now. */
  remembering: {},
  /** Where the assessment stands, who holds it, and all that has happened to it. */
  standing: {},
  /** What reviewers said, and what became of it. */
  reviews: {},
  /** The same answers in the order of other duties. */
  duties: {},
  /** Where to look for figures. */
  finding: {},
} as const;

const forReading = {
  'overview.opened': { target: '.overview', actions: 'clear' },
  'back.requested': { target: '.overview', actions: 'clear' },
  'history.opened': { target: '.remembering', actions: 'clear' },
  'standing.opened': { target: '.standing', actions: 'clear' },
  'reviews.opened': { target: '.reviews', actions: 'clear' },
  'duties.opened': { target: '.duties', actions: 'clear' },
  'find-data.opened': {
    target: '.finding',
    actions: [
      'clear',
      { type: 'goToBlock', params: ({ event }: { event: Asked<'find-data.opened'> }) => event },
    ],
  },
  'record.opened': [
    {
      guard: { type: 'hasVersion', params: ({ event }: { event: Asked<'record.opened'> }) => event },
      target: '.reading',
      actions: [
        'clear',
        { type: 'showVersion', params: ({ event }: { event: Asked<'record.opened'> }) => event },
      ],
    },
    {
      actions: {
        type: 'refuseVersion',
        params: ({ event }: { event: Asked<'record.opened'> }) => event,
      },
    },
  ],
  'step.requested': [
    {
      guard: { type: 'mayStep', params: ({ event }: { event: Asked<'step.requested'> }) => event },
      actions: [
        'clear',
        { type: 'takeStep', params: ({ event }: { event: Asked<'step.requested'> }) => event },
      ],
    },
    { actions: { type: 'refuseStep', params: ({ event }: { event: Asked<'step.requested'> }) => event } },
  ],
} as const;

/**
 * What a person may do next with one assessment. The machine holds where they are, never what they said: every guard
 * asks the domain, and on opening the state is worked out again from the assessment. The assessment's own life, from
 * draft to signed and reviewed, is the statechart of `domain/lifecycle.ts`.
 */
export const assessmentMachine = workflow.createMachine({
  id: 'assessment',
  context: ({ input }) => ({
    ...input,
    blockId: '',
    questionId: '',
    entryId: '',
    version: 0,
    refusal: null,
    problem: null,
  }),
  initial: 'opening',
  states: {
    opening: {
      always: [
        { guard: 'isSigned', target: 'signed' },
        { guard: 'isGivenUp', target: 'givenUp' },
        { target: 'drafting' },
      ],
    },
    drafting: {
      initial: 'overview',
      /** It was given up, or another window signed it. */
      always: [
        { guard: 'isSigned', target: 'signed' },
        { guard: 'isGivenUp', target: 'givenUp' },
      ],
      on: {
        ...forReading,
        'details.opened': [held, { target: '.details', actions: 'clear' }],
        'opinions.opened': [held, { target: '.hearing', actions: 'clear' }],
        'sending.opened': { target: '.sending', actions: 'clear' },
        'block.opened': [
          held,
          {
            guard: { type: 'blockIsOpen', params: ({ event }) => event },
            target: '.answering',
            actions: ['clear', { type: 'goToBlock', params: ({ event }) => event }],
          },
          { actions: { type: 'refuseBlock', params: ({ event }) => event } },
        ],
        'entry.opened': [
          held,
          {
            guard: { type: 'mayOpenEntry', params: ({ event }) => event },
            target: '.detailing',
            actions: ['clear', { type: 'goToEntry', params: ({ event }) => event }],
          },
          { actions: { type: 'refuseBlock', params: ({ event }) => event } },
        ],
        'check.opened': { target: '.checking', actions: 'clear' },
        'sign-off.opened': [
          { guard: ({ event }) => event.step === 'people', target: '.signing.people', actions: 'clear' },
          { guard: ({ event }) => event.step === 'decision', target: '.signing.decision', actions: 'clear' },
          {
            guard: ({ event }) => event.step === 'commitments',
            target: '.signing.commitments',
            actions: 'clear',
          },
          { target: '.signing.confirm', actions: 'clear' },
        ],
        'page.finished': { actions: { type: 'refuse', params: { kind: 'nothing-to-finish' } } },
        'page.skipped': { actions: { type: 'refuse', params: { kind: 'nothing-to-finish' } } },
        'sign-off.requested': { actions: { type: 'refuse', params: { kind: 'not-at-sign-off' } } },
      },
      states: {
        ...readingPages,
        details: { ...leftWhenHeld, on: { 'page.finished': { target: 'overview', actions: 'clear' } } },
        /** People's opinions: who was asked, what they said, what changed. */
        hearing: { ...leftWhenHeld, on: { 'page.finished': { target: 'overview', actions: 'clear' } } },
        sending: {},
        answering: {
          ...leftWhenHeld,
          on: {
            'page.finished': [
              { guard: 'hasNextBlock', actions: ['clear', 'goToNextBlock'] },
              { target: 'checking', actions: 'clear' },
            ],
            'page.skipped': [
              { guard: 'hasNextBlock', actions: ['clear', 'goToNextBlock'] },
              { target: 'checking', actions: 'clear' },
            ],
            'back.requested': [
              { guard: 'hasPreviousBlock', actions: ['clear', 'goToPreviousBlock'] },
              { target: 'overview', actions: 'clear' },
            ],
          },
        },
        /** One group, action or evidence item, on a page of its own inside its block. */
        detailing: {
          ...leftWhenHeld,
          on: {
            'page.finished': { target: 'answering', actions: 'clear' },
            'page.skipped': { target: 'answering', actions: 'clear' },
            'back.requested': { target: 'answering', actions: 'clear' },
          },
        },
        checking: { on: { 'page.finished': { target: 'signing', actions: 'clear' } } },
        signing: {
          initial: 'people',
          states: {
            people: {
              on: {
                'page.finished': { target: 'decision', actions: 'clear' },
                'back.requested': { target: '#assessment.drafting.checking', actions: 'clear' },
              },
            },
            decision: {
              on: {
                'page.finished': { target: 'commitments', actions: 'clear' },
                'back.requested': { target: 'people', actions: 'clear' },
              },
            },
            commitments: {
              on: {
                'page.finished': { target: 'confirm', actions: 'clear' },
                'back.requested': { target: 'decision', actions: 'clear' },
              },
            },
            confirm: {
              on: {
                'back.requested': { target: 'commitments', actions: 'clear' },
                'sign-off.requested': [
                  { guard: 'nothingBlocksSignOff', target: '#assessment.freezing', actions: 'clear' },
                  { actions: 'refuseBlocked' },
                ],
              },
            },
          },
        },
      },
    },
    freezing: {
      on: {
        'assessment.changed': {},
        '*': { actions: { type: 'refuse', params: { kind: 'signing-under-way' } } },
      },
      invoke: {
        src: 'sign',
        input: ({ context }) => ({ sign: context.sign }),
        onDone: [
          {
            guard: ({ event }) => event.output.ok,
            target: 'signed.reading',
            actions: ['clear', 'showSignedVersion'],
          },
          {
            target: 'drafting.signing.confirm',
            actions: {
              type: 'noteProblem',
              params: ({ event }) => (event.output.ok ? null : event.output.problem),
            },
          },
        ],
        onError: {
          target: 'drafting.signing.confirm',
          actions: {
            type: 'noteProblem',
            params: ({ event }) => ({ kind: 'storage-broken', reason: String(event.error) }),
          },
        },
      },
    },
    signed: {
      initial: 'overview',
      /** The next version was begun, here or in another window, or another assessment took this one's place. */
      always: [
        { guard: 'isDraft', target: 'drafting' },
        { guard: 'isGivenUp', target: 'givenUp' },
      ],
      on: { ...forReading, 'assessment.changed': {}, '*': { actions: 'refuseSigned' } },
      states: readingPages,
    },
    givenUp: {
      initial: 'overview',
      /** It was taken up again. */
      always: [
        { guard: 'isSigned', target: 'signed' },
        { guard: 'isDraft', target: 'drafting' },
      ],
      on: { ...forReading, 'assessment.changed': {}, '*': { actions: 'refuseHeld' } },
      states: readingPages,
    },
  },
});
