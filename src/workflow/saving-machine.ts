import { assign, fromCallback, fromPromise, setup } from 'xstate';
import { type Change, sameAddress } from '#src/domain/change.ts';
import { type Result, refuse } from '#src/domain/result.ts';
import { type Conflict, holdBack, joinConflict, type RemovedRow, settleConflict } from './conflict.ts';
import type { SaveProblem, WhenShown, WriteChanges, Written } from './ports.ts';

interface SavingContext {
  shown: WhenShown;
  write: WriteChanges;
  /** Made but not yet handed to storage. */
  queue: Change[];
  /** Handed to storage and not yet known to be on disk. */
  inFlight: Change[];
  /** Words that met another window's. They wait for the person, the first one first; all else is saved meanwhile. */
  conflicts: Conflict[];
  savedAt: Date | null;
  problem: SaveProblem | null;
  attempts: number;
}

export type SavingEvent =
  | { type: 'words.shown' }
  /** Said together, and on disk together. */
  | { type: 'changes.made'; changes: readonly Change[] }
  | { type: 'retry.requested' }
  /** What is on disk may have been taken away: writes what this window holds again if it was. */
  | { type: 'disk.doubted' }
  /** The person chose whose words to keep; `row` is what a row removed elsewhere held. */
  | { type: 'conflict.settled'; keep: 'mine' | 'theirs'; row?: RemovedRow | null };

/**
 * Write-through saving. Every change is written as soon as it is in view; changes made while a write is in flight go
 * together in the next one, so that typing never waits and at most the last key is at risk (measured: a debounce loses
 * whole sentences).
 */
export const savingMachine = setup({
  types: {
    context: {} as SavingContext,
    events: {} as SavingEvent,
    input: {} as { shown: WhenShown; write: WriteChanges; savedAt: Date | null },
  },
  actors: {
    showing: fromCallback<SavingEvent, { shown: WhenShown }>(({ input, sendBack }) =>
      input.shown(() => sendBack({ type: 'words.shown' })),
    ),
    write: fromPromise<Result<Written, SaveProblem>, { write: WriteChanges; changes: Change[] }>(
      ({ input }) => input.write(input.changes),
    ),
  },
  delays: { retryDelay: ({ context }) => Math.min(250 * 2 ** context.attempts, 10_000) },
  actions: {
    enqueue: assign(({ context, event }) =>
      event.type === 'changes.made' ? event.changes.reduce(takeIn, context) : {},
    ),
    takeQueue: assign(({ context }) => ({ inFlight: context.queue, queue: [] })),
    countAttempt: assign(({ context }) => ({ attempts: context.attempts + 1 })),
    settle: assign(({ context, event }) =>
      event.type === 'conflict.settled' ? settleFirst(context, event.keep, event.row ?? null) : {},
    ),
  },
}).createMachine({
  id: 'saving',
  context: ({ input }) => ({
    shown: input.shown,
    write: input.write,
    queue: [],
    inFlight: [],
    conflicts: [],
    savedAt: input.savedAt,
    problem: null,
    attempts: 0,
  }),
  on: { 'changes.made': { actions: 'enqueue' }, 'conflict.settled': { actions: 'settle' } },
  initial: 'idle',
  states: {
    idle: {
      always: { guard: ({ context }) => context.queue.length > 0, target: 'showing' },
      on: { 'disk.doubted': { target: 'writing' } },
    },
    /** Words are in view before they are written, and those that come meanwhile go with them. */
    showing: {
      invoke: { src: 'showing', input: ({ context: { shown } }) => ({ shown }) },
      on: { 'words.shown': { target: 'writing' } },
    },
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
        // A conflict waits for the person, and nothing else waits for it.
        { guard: ({ context }) => isWritable(context.problem), target: 'idle' },
        { guard: ({ context }) => context.problem?.kind === 'written-by-a-newer-app', target: 'stopped' },
        { target: 'waiting' },
      ],
    },
    waiting: {
      after: { retryDelay: { target: 'writing', actions: 'countAttempt' } },
      on: { 'retry.requested': { target: 'writing' } },
    },
    /** This code is older than what is on disk: writing on would damage it. */
    stopped: {},
  },
});

/** Everything said that is not known to be on disk. What is said in one place is in the order it was said. */
export function pendingChanges(context: Pick<SavingContext, 'conflicts' | 'inFlight' | 'queue'>): Change[] {
  return [...context.conflicts.flatMap(({ changes }) => changes), ...context.inFlight, ...context.queue];
}

/** Whether storage can take more: nothing is wrong, or nothing but words that wait for the person. */
export function isWritable(problem: SaveProblem | null): boolean {
  return problem === null || problem.kind === 'change-refused';
}

function takeIn(context: SavingContext, change: Change): SavingContext {
  const joined = joinConflict(context.conflicts, change);
  return joined === null
    ? { ...context, queue: coalesce(context.queue, change) }
    : { ...context, conflicts: joined };
}

/** One more change on the queue; a field typed on twice in a row is one change. */
function coalesce(queue: Change[], change: Change): Change[] {
  const last = queue.at(-1);
  if (last === undefined || !sameAddress(last, change)) return [...queue, change];
  const merged = 'from' in last && 'from' in change ? ({ ...change, from: last.from } as Change) : change;
  return [...queue.slice(0, -1), merged];
}

function settleFirst(
  { conflicts, queue, problem }: SavingContext,
  keep: 'mine' | 'theirs',
  row: RemovedRow | null,
): Partial<SavingContext> {
  const [first, ...others] = conflicts;
  if (first === undefined) return {};
  return {
    queue: [...settleConflict(first, keep, row), ...queue],
    conflicts: others,
    problem: isWritable(problem) ? problemOf(others) : problem,
  };
}

/**
 * On disk: nothing is in flight. Not on disk: what was in flight goes back to the front of the queue, but for words
 * that met another window's.
 */
function afterWrite(context: SavingContext, outcome: Result<Written, SaveProblem>): Partial<SavingContext> {
  const { conflicts, inFlight, queue } = context;
  if (outcome.ok) {
    return { inFlight: [], savedAt: outcome.value.at, problem: problemOf(conflicts), attempts: 0 };
  }
  const unwritten = [...inFlight, ...queue];
  const { problem } = outcome;
  if (problem.kind !== 'change-refused') return { inFlight: [], queue: unwritten, problem };
  const { conflict, others } = holdBack(unwritten, problem);
  const held = [...conflicts, conflict];
  return { inFlight: [], queue: others, conflicts: held, problem: problemOf(held), attempts: 0 };
}

function problemOf([first]: readonly Conflict[]): SaveProblem | null {
  return first?.refused ?? null;
}

function brokenBy(error: unknown): SaveProblem {
  return { kind: 'storage-broken', reason: error instanceof Error ? error.message : String(error) };
}
