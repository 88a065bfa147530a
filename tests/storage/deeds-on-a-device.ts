import fc from 'fast-check';
import { expect, vi } from 'vitest';
import { copyDocument } from '#src/document/copy-document.ts';
import { openDocument } from '#src/document/open-document.ts';
import { writeDocument } from '#src/document/write-document.ts';
import type { Change } from '#src/domain/change.ts';
import { answersBefore } from '#src/domain/history.ts';
import { changesToPutBack } from '#src/domain/put-back.ts';
import { addDocument } from '#src/storage/add-document.ts';
import { deleteForGood, emptyBin, moveToBin, takeOutOfBin } from '#src/storage/bin.ts';
import { findTinyEdition } from '#tests/builders/a-signed-document.ts';
import { SOME_MOMENT } from '#tests/builders/an-assessment.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';
import { typed } from './a-database.ts';
import { type Device, type Expected, type Model, saidIn, type Window } from './a-device.ts';

type Field = 'q-short' | 'q-long';
type Keep = 'mine' | 'theirs';
type Deed = (model: Model, device: Device) => Promise<void>;

/** More than the bin believes at once. */
const TWO_YEARS = 2 * 365 * 24 * 60 * 60_000;
const people = { id: 'q-people', kind: 'people' } as const;
let words = 0;

/** Words that nobody has said before, so that none can be taken for others. */
const newWords = (by: string) => `${++words} ${by}`;

/** Something that may happen. It does when there is what it needs: the window, or the assessment. */
function deed<Values>(name: string, values: fc.Arbitrary<Values>, act: (values: Values) => Deed) {
  return values.map(
    (given): fc.AsyncCommand<Model, Device> => ({
      check: () => true,
      run: async (model, device) => {
        await act(given)(model, device);
        await device.check(model);
      },
      toString: () => `${name} ${JSON.stringify(given)}`,
    }),
  );
}

const place = fc.nat(2);
const field = fc.constantFrom<Field>('q-short', 'q-long');
const keep = fc.constantFrom<Keep>('mine', 'theirs');
const which = fc.nat(9);

function ofWindow(
  at: number,
  act: (window: Window, expected: Expected, device: Device, model: Model) => Promise<void>,
): Deed {
  return async (model, device) => {
    const window = device.windows.get(at);
    const expected = model.get(window?.id ?? '');
    if (window !== undefined && expected !== undefined) await act(window, expected, device, model);
  };
}

function ofAssessment(at: number, act: (id: string, model: Model, device: Device) => Promise<void>): Deed {
  return async (model, device) => {
    const id = [...model.keys()][at % model.size];
    if (id !== undefined) await act(id, model, device);
  };
}

/** Says in a window what it has to say, and expects it to be there. */
function say({ session }: Window, expected: Expected, change: Change): void {
  expect(session.make(change)).toMatchObject({ ok: true });
  expected.says = saidIn(session.current());
  expected.inBin = false;
}

/** A window whose words met others holds both until the person chooses. */
async function choose(
  window: Window,
  at: Field,
  kept: Keep,
  { mine, others }: { mine: string; others: string[] },
) {
  const { session } = window;
  let asked = 0;
  for (;;) {
    const { problem } = session.saving.getSnapshot().context;
    if (problem === null) break;
    if (problem.kind !== 'change-refused') throw new Error(problem.kind);
    expect(problem.problem).toMatchObject({ kind: 'changed-elsewhere', mine });
    expect(others).toContain('theirs' in problem.problem ? problem.problem.theirs : '');
    expect(saidIn(session.current())[at]).toBe(mine);
    await session.settleConflict(kept);
    asked++;
  }
  expect(asked).toBeGreaterThan(0);
}

const typeAtOnce = deed(
  'type',
  fc.record({ places: fc.uniqueArray(place, { minLength: 1 }), field, keep }),
  ({ places, field: at, keep: kept }): Deed =>
    async (model, device) => {
      const spoken = places.flatMap((one) => {
        const window = device.windows.get(one);
        if (window === undefined) return [];
        const mine = newWords(`window ${one}`);
        window.session.make(typed(mine, saidIn(window.session.current())[at], at));
        return [{ window, mine }];
      });
      await device.settled();
      for (const [id, expected] of model) {
        const here = spoken.filter(({ window }) => window.id === id);
        if (here.length === 0) continue;
        const landed = saidIn((await device.read(id)).assessment)[at];
        const others = here.map(({ mine }) => mine);
        expect(others).toContain(landed);
        expected.says[at] = landed;
        expected.inBin = false;
        for (const { window, mine } of here) {
          if (mine === landed) continue;
          await choose(window, at, kept, { mine, others });
          if (kept === 'mine') expected.says[at] = mine;
        }
      }
    },
);

const addRow = deed('add a row', place, (at) =>
  ofWindow(at, async (window, expected) => {
    const entryId = `row-${++words}`;
    say(window, expected, {
      kind: 'entry-added',
      question: people,
      entryId,
      fields: { name: newWords('row') },
    });
  }),
);

const removeRow = deed('remove a row', fc.tuple(place, which), ([at, nth]) =>
  ofWindow(at, async (window, expected) => {
    const row = expected.says.people[nth % Math.max(expected.says.people.length, 1)];
    const entryId = row?.split(':')[0];
    if (entryId !== undefined) say(window, expected, { kind: 'entry-removed', question: people, entryId });
  }),
);

const step = deed(
  'take a step',
  fc.tuple(place, fc.constantFrom('undo', 'redo', 'undo and redo')),
  ([at, what]) =>
    ofWindow(at, async ({ session }, expected) => {
      const before = expected.says;
      const taken = what === 'redo' ? session.redo() : session.undo();
      const changed = new Set(taken.ok ? taken.value.map(({ question }) => question.id) : []);
      expected.says = saidIn(session.current());
      if (taken.ok) expected.inBin = false;
      for (const one of ['q-short', 'q-long'] as const) {
        expect(expected.says[one] !== before[one]).toBe(changed.has(one));
      }
      if (!taken.ok || what !== 'undo and redo') return;
      expect(session.redo().ok).toBe(true);
      expected.says = before;
    }),
);

const open = deed('open', fc.tuple(place, which), ([at, nth]) =>
  ofAssessment(nth, async (id, _, device) => {
    await device.close(at);
    await device.open(at, id);
  }),
);

const close = deed('close', place, (at) => async (_, device) => device.close(at));

const reload = deed('reload', place, (at) =>
  ofWindow(at, async ({ id }, _, device) => {
    await device.close(at);
    await device.open(at, id);
  }),
);

const crash = deed(
  'crash',
  fc.record({ at: place, other: place, field, keep, turns: fc.nat(12) }),
  ({ at, other, field: where, keep: kept, turns }) =>
    ofWindow(at, async ({ id, session }, expected, device, model) => {
      const before = expected.says[where];
      const mine = newWords('at the last moment');
      session.make(typed(mine, before, where));
      for (let turn = 0; turn < turns; turn++) await new Promise(setImmediate);
      const journal = await device.crash(at);
      const landed = saidIn((await device.read(id)).assessment)[where];
      expect(journal ? [before, mine] : [mine]).toContain(landed);
      expected.says[where] = landed;
      if (landed === mine) expected.inBin = false;
      await device.check(model);
      const meanwhile = device.windows.get(other);
      const typedOver = meanwhile?.id === id;
      const over = newWords('meanwhile');
      if (meanwhile !== undefined && typedOver) {
        say(meanwhile, expected, typed(over, landed, where));
        await device.settled();
      }
      const again = await device.open(at, id);
      await device.settled();
      if (!journal) return;
      expected.inBin = false;
      if (typedOver) await choose(again, where, kept, { mine, others: [over] });
      if (!typedOver || kept === 'mine') expected.says[where] = mine;
    }),
);

const importCopy = deed('import a copy', which, (nth) =>
  ofAssessment(nth, async (id, model, device) => {
    if (model.size > 3) return;
    const copyId = `copy-${++words}`;
    const copy = copyDocument(await device.read(id), copyId, device.clock.now(), newWords('title'));
    expect(await addDocument(device.disk, copy, tinyEdition, device.clock)).toBe(true);
    model.set(copyId, { says: saidIn(copy.assessment), inBin: false, records: [] });
  }),
);

const exportAndImport = deed('export and import', which, (nth) =>
  ofAssessment(nth, async (id, _, device) => {
    const whole = await device.read(id);
    expect(await openDocument(writeDocument(whole), findTinyEdition)).toEqual({ ok: true, value: whole });
    expect(await addDocument(device.disk, whole, tinyEdition, device.clock)).toBe(false);
  }),
);

const bin = deed('move to the bin', which, (nth) =>
  ofAssessment(nth, async (id, model, device) => {
    await moveToBin(device.disk, id, device.clock);
    for (const [one, expected] of model) if (one === id) expected.inBin = true;
  }),
);

const takeOut = deed('take out of the bin', which, (nth) =>
  ofAssessment(nth, async (id, model, device) => {
    await takeOutOfBin(device.disk, id);
    for (const [one, expected] of model) if (one === id) expected.inBin = false;
  }),
);

const deleteIt = deed('delete for good', fc.tuple(which, fc.boolean()), ([nth, comesBack]) =>
  ofAssessment(nth, async (id, model, device) => {
    const expected = model.get(id);
    const opened = [...device.windows].filter(([, window]) => window.id === id);
    await deleteForGood(device.disk, id, () => true);
    if (expected === undefined || opened.length === 0) return void model.delete(id);
    // A window that still shows it puts it back by itself, but for what was in the bin: there the person does.
    if (expected.inBin) {
      await vi.waitFor(() => {
        for (const [, { session }] of opened) expect(session.standing().deleted).toBe(true);
      });
      expect(await device.disk.drafts.get(id)).toBeUndefined();
      for (const [, { session }] of opened) expect(saidIn(session.current())).toEqual(expected.says);
      if (comesBack) opened[0]?.[1].session.putBack();
      else {
        for (const [at] of opened) await device.close(at);
        model.delete(id);
      }
    }
    expected.inBin = false;
  }),
);

const putBack = deed('put an older state back', fc.tuple(place, which), ([at, nth]) =>
  ofWindow(at, async ({ id, session }, expected, device) => {
    const { assessment, history } = await device.read(id);
    const then = history.length === 0 ? null : answersBefore(assessment, history, nth % history.length);
    if (then === null) return;
    const changes = changesToPutBack(session.current().answers, then);
    expect(session.makeTogether(changes).ok).toBe(true);
    expected.says = saidIn({ ...assessment, answers: then });
    if (changes.length > 0) expected.inBin = false;
  }),
);

const jump = deed(
  'the clock jumps by years',
  fc.integer({ min: -5, max: 5 }),
  (times) => async (_, device) => {
    device.now = SOME_MOMENT.getTime() + times * TWO_YEARS;
    await emptyBin(device.disk, device.clock);
  },
);

const sign = deed('sign and begin another version', place, (at) =>
  ofWindow(at, async ({ session }, expected) => {
    if (expected.records.length > 0) return;
    session.workflow.send({ type: 'sign-off.opened', step: 'confirm' });
    session.workflow.send({ type: 'sign-off.requested' });
    while (session.workflow.getSnapshot().matches('freezing')) await new Promise(setImmediate);
    // Undone or put back, it may not be complete.
    if (!session.workflow.getSnapshot().matches('signed')) return;
    expected.records = [...session.records()];
    expected.inBin = false;
    session.workflow.send({ type: 'step.requested', step: { kind: 'amended', because: 'New figures.' } });
  }),
);

/** All that may happen, with typing more often than the rest. */
export const someDeeds = fc.commands(
  [
    typeAtOnce,
    typeAtOnce,
    addRow,
    removeRow,
    step,
    step,
    open,
    close,
    reload,
    crash,
    crash,
    importCopy,
    exportAndImport,
    bin,
    takeOut,
    deleteIt,
    putBack,
    jump,
    sign,
  ],
  { maxCommands: 25, size: 'max' },
);
