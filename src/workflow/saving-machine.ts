import { assign, fromPromise, setup } from 'xstate';
import { type Change, sameAddress } from '#src/domain/change.ts';
import { type Result, refuse } from '#src/domain/result.ts';
import type { SaveProblem, WriteChanges, Written } from './ports.ts';

interface SavingContext {
  write: WriteChanges;
  /** Made but not yet handed to storage. */
  queue: Change[];
  /** Handed to storage and not yet known to be on disk. */
  inFlight: Change[];
  savedAt: Date | null;
  problem: SaveProblem | null;
  attempts: number;
}

export type SavingEvent =
  | { type: 'change.made'; change: Change }
  | { type: 'retry.requested' }
  /** The same words were changed in another window; the person chose whose to keep. */
  | { type: 'conflict.settled'; keep: 'mine' | 'theirs' };

/**
 * Write-through saving. Every change is written at once; changes made while a write is in flight go together in the
 * next one, so that typing never waits and at most the last key is at risk (measured: a debounce loses whole sentences).
 */
export const savingMachine = setup({
  types: {
    context: {} as SavingContext,
    events: {} as SavingEvent,
    input: {} as { write: WriteChanges; savedAt: Date | null },
  },
  actors: {
    write: fromPromise<Result<Written, SaveProblem>, { write: WriteChanges; changes: Change[] }>(
      ({ input }) => input.write(input.changes),
    ),
  },
  delays: { retryDelay: ({ context }) => Math.min(250 * 2 ** context.attempts, 10_000) },
  actions: {
    enqueue: assign(({ context, event }) =>
      event.type === 'change.made' ? { queue: coalesce(context.queue, event.change) } : {},
    ),
    takeQueue: assign(({ context }) => ({ inFlight: context.queue, queue: [] })),
    countAttempt: assign(({ context }) => ({ attempts: context.attempts + 1 })),
    settle: assign(({ context, event }) =>
      event.type === 'conflict.settled'
        ? { queue: settleConflict(context, event.keep), problem: null, attempts: 0 }
        : {},
    ),
  },
}).createMachine({
  id: 'saving',
  context: ({ input }) => ({
    write: input.write,
    queue: [],
    inFlight: [],
    savedAt: input.savedAt,
    problem: null,
    attempts: 0,
  }),
  on: { 'change.made': { actions: 'enqueue' } },
  initial: 'idle',
  states: {
    idle: { always: { guard: ({ context }) => context.queue.length > 0, target: 'writing' } },
    writing: {
      entry: 'takeQueue',
      invoke: {
        src: 'write',
        input: ({ context }) => ({ write: context.write, changes: context.inFlight }),
        onDone: {
          target: 'deciding',
          actions: assign(({ context, event }) => afterWrite(context, event.output)),
        },
        onError: {
          target: 'deciding',
          actions: assign(({ context, event }) => afterWrite(context, refuse(brokenBy(event.error)))),
        },
      },
    },
    deciding: {
      always: [
        { guard: ({ context }) => context.problem === null, target: 'idle' },
        { guard: ({ context }) => context.problem?.kind === 'change-refused', target: 'conflict' },
        { guard: ({ context }) => context.problem?.kind === 'written-by-a-newer-app', target: 'stopped' },
        { target: 'waiting' },
      ],
    },
    waiting: {
      after: { retryDelay: { target: 'writing', actions: 'countAttempt' } },
      on: { 'retry.requested': { target: 'writing' } },
    },
    conflict: { on: { 'conflict.settled': { target: 'idle', actions: 'settle' } } },
    /** This code is older than what is on disk: writing on would damage it. */
    stopped: {},
  },
});

/** Everything said that is not known to be on disk, in the order it was said. */
export function pendingChanges(context: { inFlight: Change[]; queue: Change[] }): Change[] {
  return [...context.inFlight, ...context.queue];
}

/** One more change on the queue; a field typed on twice in a row is one change. */
function coalesce(queue: Change[], change: Change): Change[] {
  const last = queue.at(-1);
  if (last === undefined || !sameAddress(last, change)) return [...queue, change];
  const merged = 'from' in last && 'from' in change ? ({ ...change, from: last.from } as Change) : change;
  return [...queue.slice(0, -1), merged];
}

/**
 * Mine: say it again on top of theirs, or put the row back with what was typed in it. Theirs: take mine back, and
 * what was typed in the same place since.
 */
function settleConflict({ queue, problem }: SavingContext, keep: 'mine' | 'theirs'): Change[] {
  if (problem?.kind !== 'change-refused') return queue;
  const { change, problem: refusal } = problem;
  if (refusal.kind === 'entry-gone' && change.kind === 'field-changed') {
    return settleRow(queue, change, keep);
  }
  const others = queue.filter((queued) => queued !== change && !sameAddress(queued, change));
  if (keep === 'theirs' || refusal.kind !== 'changed-elsewhere' || !('from' in change)) return others;
  const mine = queue.filter((queued) => sameAddress(queued, change)).at(-1) ?? change;
  return [{ ...mine, from: refusal.theirs } as Change, ...others];
}

type FieldChanged = Extract<Change, { kind: 'field-changed' }>;

function settleRow(queue: Change[], { question, entryId }: FieldChanged, keep: 'mine' | 'theirs'): Change[] {
  const isInRow = (queued: Change): queued is FieldChanged =>
    queued.kind === 'field-changed' && queued.question.id === question.id && queued.entryId === entryId;
  const others = queue.filter((queued) => !isInRow(queued));
  if (keep === 'theirs') return others;
  const fields = Object.fromEntries(queue.filter(isInRow).map(({ field, to }) => [field, to]));
  return [{ kind: 'entry-added', question, entryId, fields }, ...others];
}

/** On disk: nothing is in flight. Not on disk: what was in flight goes back to the front of the queue. */
function afterWrite(context: SavingContext, outcome: Result<Written, SaveProblem>): Partial<SavingContext> {
  if (outcome.ok) return { inFlight: [], savedAt: outcome.value.at, problem: null, attempts: 0 };
  return { inFlight: [], queue: pendingChanges(context), problem: outcome.problem };
}

function brokenBy(error: unknown): SaveProblem {
  return { kind: 'storage-broken', reason: error instanceof Error ? error.message : String(error) };
}
