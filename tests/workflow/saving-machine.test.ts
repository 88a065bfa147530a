import { describe, expect, it } from 'vitest';
import { createActor, SimulatedClock } from 'xstate';
import type { Change, ChangeProblem } from '#src/domain/change.ts';
import type { Result } from '#src/domain/result.ts';
import type { SaveProblem, Written } from '#src/workflow/ports.ts';
import { pendingChanges, savingMachine } from '#src/workflow/saving-machine.ts';
import { anAssessment, SOME_MOMENT } from '#tests/builders/an-assessment.ts';

type Outcome = Result<Written, SaveProblem>;
interface Write {
  changes: readonly Change[];
  land(): Promise<void>;
  refuse(problem: SaveProblem): Promise<void>;
  crash(error: unknown): Promise<void>;
}

const question = { id: 'q-short', kind: 'short-text' } as const;
const people = { id: 'q-people', kind: 'people' } as const;

function typed(to: string, from = '', questionId = 'q-short'): Change {
  return {
    kind: 'field-changed',
    question: { ...question, id: questionId },
    entryId: 'only',
    field: 'text',
    from,
    to,
  };
}

function named(entryId: string, to: string, field = 'name'): Change {
  return { kind: 'field-changed', question: people, entryId, field, from: '', to };
}

const added: Change = { kind: 'entry-added', question: people, entryId: 'a', fields: {} };

function elsewhere(change: Change, theirs: string): SaveProblem {
  const address = { question, entryId: 'only', field: 'text' };
  return {
    kind: 'change-refused',
    change,
    problem: { kind: 'changed-elsewhere', address, mine: '', theirs },
  };
}

/** A saving machine whose writes end when the test says so. */
function saving(savedAt: Date | null = null) {
  const clock = new SimulatedClock();
  const writes: Write[] = [];
  const write = (changes: readonly Change[]): Promise<Outcome> =>
    new Promise<Outcome>((resolve, reject) => {
      const settle = (how: () => void) => async () => {
        how();
        await new Promise((next) => setTimeout(next));
      };
      writes.push({
        changes,
        land: settle(() => resolve({ ok: true, value: { assessment: anAssessment(), at: SOME_MOMENT } })),
        refuse: (problem) => settle(() => resolve({ ok: false, problem }))(),
        crash: (error) => settle(() => reject(error))(),
      });
    });
  const actor = createActor(savingMachine, {
    clock,
    input: { shown: (then) => then(), write, savedAt },
  }).start();
  return {
    actor,
    clock,
    writes,
    say: (...changes: Change[]) => {
      for (const change of changes) actor.send({ type: 'changes.made', changes: [change] });
    },
    state: () => actor.getSnapshot().value,
    pending: () => pendingChanges(actor.getSnapshot().context),
    context: () => actor.getSnapshot().context,
  };
}

function nth(writes: Write[], place: number): Write {
  const write = writes[place];
  if (write === undefined) throw new Error(`There was no write ${place}`);
  return write;
}

describe('saving', () => {
  it('writes at once, with no wait for a pause in typing', () => {
    const { say, writes, state } = saving();
    say(typed('S'));

    expect(writes.map(({ changes }) => changes)).toEqual([[typed('S')]]);
    expect(state()).toBe('writing');
  });

  it('rests until something is said, and knows when it was last saved', () => {
    const { state, writes, context } = saving(SOME_MOMENT);

    expect(state()).toBe('idle');
    expect(writes).toEqual([]);
    expect(context().savedAt).toBe(SOME_MOMENT);
  });

  it('has one write in flight; keys typed meanwhile go together in the next', async () => {
    const { say, writes, state, context } = saving();
    say(typed('S'), typed('St', 'S'), typed('Sto', 'St'), typed('Stop', 'Sto'));

    expect(writes).toHaveLength(1);
    await nth(writes, 0).land();
    expect(writes).toHaveLength(2);
    expect(nth(writes, 1).changes).toEqual([typed('Stop', 'S')]);
    await nth(writes, 1).land();
    expect(state()).toBe('idle');
    expect(context()).toMatchObject({ savedAt: SOME_MOMENT, queue: [], inFlight: [] });
  });

  it('keeps the order in which things were said, and joins only neighbours', async () => {
    const { say, writes } = saving();
    say(typed('x'));
    say(typed('a', 'x'), added, named('a', 'A'), named('a', 'An'), typed('ab', 'a'), typed('abc', 'ab'));
    await nth(writes, 0).land();

    expect(nth(writes, 1).changes).toEqual([
      typed('a', 'x'),
      added,
      { ...named('a', 'An'), from: '' },
      typed('abc', 'a'),
    ]);
  });

  it('joins what is typed in a note, and not notes on different questions', async () => {
    const note = (id: string, from: string, to: string): Change => ({
      kind: 'note-changed',
      question: { ...question, id },
      from,
      to,
    });
    const { say, writes } = saving();
    say(typed('x'), note('q-short', '', 'a'), note('q-short', 'a', 'ab'), note('q-long', '', 'c'));
    await nth(writes, 0).land();

    expect(nth(writes, 1).changes).toEqual([note('q-short', '', 'ab'), note('q-long', '', 'c')]);
  });

  it('puts back what did not land, in front of what was typed since', async () => {
    const { say, writes, state, pending, context } = saving();
    say(typed('a'), typed('b', '', 'q-long'));
    await nth(writes, 0).refuse({ kind: 'storage-full' });

    expect(state()).toBe('waiting');
    expect(pending()).toEqual([typed('a'), typed('b', '', 'q-long')]);
    expect(context()).toMatchObject({ problem: { kind: 'storage-full' }, savedAt: null });
  });

  it('tries again by itself, after a longer and longer wait, ten seconds at most', async () => {
    const { say, writes, clock } = saving();
    say(typed('a'));
    const waits = [250, 500, 1_000, 2_000, 4_000, 8_000, 10_000, 10_000];
    for (const [attempt, wait] of waits.entries()) {
      await nth(writes, attempt).refuse({ kind: 'storage-full' });
      clock.increment(wait - 1);
      expect(writes).toHaveLength(attempt + 1);
      clock.increment(1);
      expect(writes).toHaveLength(attempt + 2);
    }
    expect(nth(writes, waits.length).changes).toEqual([typed('a')]);
  });

  it('starts over with a short wait once a write has landed', async () => {
    const { say, writes, clock, context } = saving();
    say(typed('a'));
    await nth(writes, 0).refuse({ kind: 'storage-full' });
    clock.increment(250);
    await nth(writes, 1).land();

    expect(context()).toMatchObject({ problem: null, attempts: 0 });
    say(typed('b', 'a'));
    await nth(writes, 2).refuse({ kind: 'storage-full' });
    clock.increment(250);
    expect(writes).toHaveLength(4);
  });

  it('takes in what is typed while it waits, and writes it all when asked', async () => {
    const { say, writes, actor } = saving();
    say(typed('a'));
    await nth(writes, 0).refuse({ kind: 'storage-denied' });
    say(typed('ab', 'a'));
    actor.send({ type: 'retry.requested' });

    expect(nth(writes, 1).changes).toEqual([typed('ab')]);
  });

  it.each([
    [new Error('disk on fire'), 'disk on fire'],
    ['odd', 'odd'],
  ])('takes a crash for a broken store, and keeps the words: %s', async (error, reason) => {
    const { say, writes, state, pending, context } = saving();
    say(typed('a'));
    await nth(writes, 0).crash(error);

    expect(state()).toBe('waiting');
    expect(pending()).toEqual([typed('a')]);
    expect(context().problem).toEqual({ kind: 'storage-broken', reason });
  });

  it('stops for good beside a newer app, and keeps what is typed in memory', async () => {
    const { say, writes, state, clock, actor, pending } = saving();
    say(typed('a'));
    await nth(writes, 0).refuse({ kind: 'written-by-a-newer-app' });
    say(typed('ab', 'a'));
    actor.send({ type: 'retry.requested' });
    clock.increment(60_000);

    expect(state()).toBe('stopped');
    expect(writes).toHaveLength(1);
    expect(pending()).toEqual([typed('ab')]);
  });
});

describe('a conflict with another window', () => {
  async function inConflict() {
    const machine = saving();
    machine.say(typed('mine'), typed('other', '', 'q-long'));
    await nth(machine.writes, 0).refuse(elsewhere(typed('mine'), 'theirs'));
    return machine;
  }

  it('waits for the person, while all else is saved', async () => {
    const { say, writes, clock, pending, context, state } = await inConflict();
    expect(nth(writes, 1).changes).toEqual([typed('other', '', 'q-long')]);
    await nth(writes, 1).land();
    say(typed('mine too', 'mine'), typed('others', 'other', 'q-long'));
    await nth(writes, 2).land();
    clock.increment(60_000);

    expect(nth(writes, 2).changes).toEqual([typed('others', 'other', 'q-long')]);
    expect(writes).toHaveLength(3);
    expect(state()).toBe('idle');
    expect(pending()).toEqual([typed('mine too', 'mine')]);
    expect(context().problem).toEqual(elsewhere(typed('mine'), 'theirs'));
  });

  it('says mine again on top of theirs, with what was typed since', async () => {
    const { say, actor, writes, context } = await inConflict();
    await nth(writes, 1).land();
    say(typed('mine too', 'mine'));
    actor.send({ type: 'conflict.settled', keep: 'mine' });

    expect(nth(writes, 2).changes).toEqual([typed('mine too', 'theirs')]);
    await nth(writes, 2).land();
    expect(context()).toMatchObject({ problem: null, queue: [], inFlight: [], conflicts: [] });
  });

  it('takes back mine for theirs, with what was typed since', async () => {
    const { say, actor, writes, context, pending } = await inConflict();
    await nth(writes, 1).land();
    say(typed('mine too', 'mine'));
    actor.send({ type: 'conflict.settled', keep: 'theirs' });

    expect(writes).toHaveLength(2);
    expect(pending()).toEqual([]);
    expect(context().problem).toBeNull();
  });

  it('asks about one place after another', async () => {
    const { actor, writes, context, pending } = await inConflict();
    await nth(writes, 1).refuse(elsewhere(typed('other', '', 'q-long'), 'their other'));
    expect(pending()).toEqual([typed('mine'), typed('other', '', 'q-long')]);
    expect(context().problem).toEqual(elsewhere(typed('mine'), 'theirs'));
    actor.send({ type: 'conflict.settled', keep: 'theirs' });
    expect(context().problem).toEqual(elsewhere(typed('other', '', 'q-long'), 'their other'));
    actor.send({ type: 'conflict.settled', keep: 'mine' });

    expect(nth(writes, 2).changes).toEqual([typed('other', 'their other', 'q-long')]);
    expect(context().problem).toBeNull();
  });

  it('says first that the disk is full, and asks again once it is not', async () => {
    const { actor, writes, context } = await inConflict();
    await nth(writes, 1).refuse({ kind: 'storage-full' });
    expect(context().problem).toEqual({ kind: 'storage-full' });
    actor.send({ type: 'retry.requested' });
    await nth(writes, 2).land();

    expect(context().problem).toEqual(elsewhere(typed('mine'), 'theirs'));
  });

  it('rests when there was nothing else', async () => {
    const { say, actor, writes, state } = saving();
    say(typed('mine'));
    await nth(writes, 0).refuse(elsewhere(typed('mine'), 'theirs'));
    actor.send({ type: 'conflict.settled', keep: 'theirs' });

    expect(state()).toBe('idle');
    expect(writes).toHaveLength(1);
  });

  it('asks again when theirs changed once more', async () => {
    const { actor, writes, context } = await inConflict();
    await nth(writes, 1).land();
    actor.send({ type: 'conflict.settled', keep: 'mine' });
    await nth(writes, 2).refuse(elsewhere(typed('mine', 'theirs'), 'theirs again'));

    expect(context().problem).toEqual(elsewhere(typed('mine', 'theirs'), 'theirs again'));
    actor.send({ type: 'conflict.settled', keep: 'mine' });
    expect(nth(writes, 3).changes[0]).toEqual(typed('mine', 'theirs again'));
  });

  const gone: ChangeProblem = { kind: 'entry-gone', question: 'q-people', entryId: 'a' };

  /** A row was removed in another window while two of its fields were typed in here. */
  async function rowIsGone() {
    const machine = saving();
    machine.say(typed('x'), named('a', 'Ann'), typed('xy', 'x'), named('a', 'Nurse', 'role'));
    await nth(machine.writes, 0).land();
    await nth(machine.writes, 1).refuse({
      kind: 'change-refused',
      change: named('a', 'Ann'),
      problem: gone,
    });
    await nth(machine.writes, 2).land();
    machine.say(named('a', 'Anna'));
    return machine;
  }

  it('saves all but the words of a row that is gone', async () => {
    const { writes, pending } = await rowIsGone();

    expect(nth(writes, 2).changes).toEqual([typed('xy', 'x')]);
    expect(pending()).toEqual([named('a', 'Anna'), named('a', 'Nurse', 'role')]);
  });

  it('puts a row back that was removed elsewhere, with all that was typed in it', async () => {
    const { actor, writes } = await rowIsGone();
    actor.send({ type: 'conflict.settled', keep: 'mine' });

    expect(nth(writes, 3).changes).toEqual([{ ...added, fields: { name: 'Anna', role: 'Nurse' } }]);
  });

  it('puts a row back whole, in its place, where this window still knows it', async () => {
    const { actor, writes } = await rowIsGone();
    const row = { fields: { name: 'A', organisation: 'Wexcombe' }, at: 1 };
    actor.send({ type: 'conflict.settled', keep: 'mine', row });

    expect(nth(writes, 3).changes).toEqual([
      { ...added, fields: { name: 'Anna', role: 'Nurse', organisation: 'Wexcombe' }, at: 1 },
    ]);
  });

  it('leaves a row removed, with all that was typed in it', async () => {
    const { actor, writes, pending } = await rowIsGone();
    actor.send({ type: 'conflict.settled', keep: 'theirs' });

    expect(writes).toHaveLength(3);
    expect(pending()).toEqual([]);
  });

  it('gives way when the assessment was signed elsewhere, whatever is chosen', async () => {
    const { say, actor, writes, pending } = saving();
    say(typed('a'));
    const problem: ChangeProblem = { kind: 'signed-off', version: 1 };
    await nth(writes, 0).refuse({ kind: 'change-refused', change: typed('a'), problem });

    expect(pending()).toEqual([typed('a')]);
    actor.send({ type: 'conflict.settled', keep: 'mine' });
    expect(pending()).toEqual([]);
    expect(writes).toHaveLength(1);
  });
});
