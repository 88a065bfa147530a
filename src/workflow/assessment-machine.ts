import { assign, fromPromise, setup } from 'xstate';
import type { Signature } from '#src/domain/assessment.ts';
import { signatureOf } from '#src/domain/assessment.ts';
import type { Change } from '#src/domain/change.ts';
import type { Result } from '#src/domain/result.ts';
import { asks, blockRefusal, countBlockers, neighbour, reviewIsShut } from './open-pages.ts';
import type { Clock, Facts, SaveProblem, SignVersion } from './ports.ts';
import type { Refusal } from './refusal.ts';

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
  | { type: 'early-review.requested'; because: string }
  | { type: 'sign-off.requested' }
  /** Another window changed the assessment: what follows from it is worked out again. */
  | { type: 'assessment.changed' }
  | { type: 'amendment.requested'; because: string };

export interface WorkflowInput {
  facts: () => Facts;
  make: (change: Change) => void;
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

/**
 * What a person may do next with one assessment. The machine holds where they are, never what they said: every guard
 * asks the domain, and on opening the state is worked out again from the assessment.
 */
export const assessmentMachine = setup({
  types: {
    context: {} as WorkflowContext,
    events: {} as WorkflowEvent,
    input: {} as WorkflowInput,
  },
  actors: {
    sign: fromPromise<Result<Signature, SaveProblem>, { sign: SignVersion }>(({ input }) => input.sign()),
  },
  guards: {
    isSigned: ({ context }) => signatureOf(context.facts().assessment) !== undefined,
    isDraft: ({ context }) => signatureOf(context.facts().assessment) === undefined,
    blockIsOpen: ({ context }, { blockId }: { blockId: string }) =>
      blockRefusal(context.facts(), blockId) === null,
    entryIsThere: ({ context }, { blockId, questionId }: Asked<'entry.opened'>) =>
      blockRefusal(context.facts(), blockId) === null && asks(context.facts(), blockId, questionId),
    hasVersion: ({ context }, { version }: { version: number }) =>
      context.facts().assessment.signatures.some((signature) => signature.version === version),
    hasNextBlock: ({ context }) => neighbour(context.facts(), context.blockId, 1) !== null,
    hasPreviousBlock: ({ context }) => neighbour(context.facts(), context.blockId, -1) !== null,
    gaveReason: (_, { because }: { because: string }) => because.trim() !== '',
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
    openReviewEarly: ({ context }, { because }: { because: string }) =>
      context.make({ kind: 'review-opened-early', at: context.clock.now().toISOString(), because }),
    amend: ({ context }, { because }: { because: string }) =>
      context.make({ kind: 'amended', at: context.clock.now().toISOString(), because }),
    noteProblem: assign((_, problem: SaveProblem | null) => ({ problem })),
    clear: assign({ refusal: null, problem: null }),
  },
}).createMachine({
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
    opening: { always: [{ guard: 'isSigned', target: 'signed' }, { target: 'drafting' }] },
    drafting: {
      initial: 'overview',
      /** Another window signed it. */
      always: { guard: 'isSigned', target: 'signed' },
      on: {
        'overview.opened': { target: '.overview', actions: 'clear' },
        'details.opened': { target: '.details', actions: 'clear' },
        'block.opened': [
          {
            guard: { type: 'blockIsOpen', params: ({ event }) => event },
            target: '.answering',
            actions: ['clear', { type: 'goToBlock', params: ({ event }) => event }],
          },
          { actions: { type: 'refuseBlock', params: ({ event }) => event } },
        ],
        'entry.opened': [
          {
            guard: { type: 'entryIsThere', params: ({ event }) => event },
            target: '.detailing',
            actions: ['clear', { type: 'goToEntry', params: ({ event }) => event }],
          },
          { actions: { type: 'refuseBlock', params: ({ event }) => event } },
        ],
        'check.opened': { target: '.checking', actions: 'clear' },
        'history.opened': { target: '.remembering', actions: 'clear' },
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
        'record.opened': [
          {
            guard: { type: 'hasVersion', params: ({ event }) => event },
            target: '.reading',
            actions: ['clear', { type: 'showVersion', params: ({ event }) => event }],
          },
          {
            actions: {
              type: 'refuse',
              params: ({ event }) => ({ kind: 'no-such-version', version: event.version }),
            },
          },
        ],
        'early-review.requested': [
          { guard: 'isSigned', actions: 'refuseSigned' },
          {
            guard: ({ context }) => !reviewIsShut(context.facts()),
            actions: { type: 'refuse', params: { kind: 'review-already-open' } },
          },
          {
            guard: { type: 'gaveReason', params: ({ event }) => event },
            target: '.overview',
            actions: ['clear', { type: 'openReviewEarly', params: ({ event }) => event }],
          },
          { actions: { type: 'refuse', params: { kind: 'reason-missing' } } },
        ],
        'page.finished': { actions: { type: 'refuse', params: { kind: 'nothing-to-finish' } } },
        'page.skipped': { actions: { type: 'refuse', params: { kind: 'nothing-to-finish' } } },
        'back.requested': { target: '.overview', actions: 'clear' },
        'sign-off.requested': { actions: { type: 'refuse', params: { kind: 'not-at-sign-off' } } },
        'amendment.requested': { actions: { type: 'refuse', params: { kind: 'not-signed-off' } } },
      },
      states: {
        overview: {},
        details: { on: { 'page.finished': { target: 'overview', actions: 'clear' } } },
        answering: {
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
        reading: {},
        /** The history: what was said before, and by which steps it came to what is said now. */
        remembering: {},
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
      /** Another window began the next version. */
      always: { guard: 'isDraft', target: 'drafting' },
      on: {
        'overview.opened': { target: '.overview', actions: 'clear' },
        'back.requested': { target: '.overview', actions: 'clear' },
        'history.opened': { target: '.remembering', actions: 'clear' },
        'record.opened': [
          {
            guard: { type: 'hasVersion', params: ({ event }) => event },
            target: '.reading',
            actions: ['clear', { type: 'showVersion', params: ({ event }) => event }],
          },
          {
            actions: {
              type: 'refuse',
              params: ({ event }) => ({ kind: 'no-such-version', version: event.version }),
            },
          },
        ],
        'amendment.requested': [
          { guard: 'isDraft', actions: { type: 'refuse', params: { kind: 'not-signed-off' } } },
          {
            guard: { type: 'gaveReason', params: ({ event }) => event },
            target: 'drafting',
            actions: ['clear', { type: 'amend', params: ({ event }) => event }],
          },
          { actions: { type: 'refuse', params: { kind: 'reason-missing' } } },
        ],
        'assessment.changed': {},
        '*': { actions: 'refuseSigned' },
      },
      states: { overview: {}, reading: {}, remembering: {} },
    },
  },
});
