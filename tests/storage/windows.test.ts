// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { entriesOf, fieldsOf } from '#src/domain/assessment.ts';
import type { Change } from '#src/domain/change.ts';
import { addDocument } from '#src/storage/add-document.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { deleteForGood, moveToBin } from '#src/storage/bin.ts';
import { HeatDatabase } from '#src/storage/database.ts';
import { readHistory } from '#src/storage/history-store.ts';
import { openSession } from '#src/storage/open-session.ts';
import { readWhole } from '#src/storage/read-document.ts';
import { unsealed } from '#src/storage/seal.ts';
import { writeSetting } from '#src/storage/settings.ts';
import { aCompleteAssessment } from '#tests/builders/a-complete-assessment.ts';
import { aSignedDocument, findTinyEdition } from '#tests/builders/a-signed-document.ts';
import { anAnswer, anAssessment } from '#tests/builders/an-assessment.ts';
import { submitted, takenBack } from '#tests/builders/sent-and-taken-back.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';
import { aDatabase, clock, onDisk, typed } from './a-database.ts';

const short = { id: 'q-short', kind: 'short-text' } as const;
const people = { id: 'q-people', kind: 'people' } as const;
const opened: AssessmentSession[] = [];

afterEach(async () => {
  for (const session of opened.splice(0)) await session.close();
  localStorage.clear();
});

/** Another window of the same browser. */
async function aWindow(database: HeatDatabase): Promise<AssessmentSession> {
  const session = await openSession('assessment-1', { database, clock, findEdition: findTinyEdition });
  if (!session.ok) throw new Error(session.problem.kind);
  opened.push(session.value);
  return session.value;
}

async function twoWindows(assessment = anAssessment()) {
  const database = aDatabase();
  await addDocument(database, { assessment, records: [], history: [] }, tinyEdition, clock);
  const one = await aWindow(database);
  const two = await aWindow(new HeatDatabase(database.name));
  return { database, one, two };
}

const text = (session: AssessmentSession) => fieldsOf(session.current(), short).text;
const problemOf = (session: AssessmentSession) => session.saving.getSnapshot().context.problem;

describe('two windows of one assessment', () => {
  it('see each other’s words as they are saved, without saving anything themselves', async () => {
    const { one, two } = await twoWindows();
    one.make(typed('Stop smoking'));
    await vi.waitFor(() => expect(text(two)).toBe('Stop smoking'));
    two.make(typed('Stop smoking now', 'Stop smoking'));
    await vi.waitFor(() => expect(text(one)).toBe('Stop smoking now'));

    expect([problemOf(one), problemOf(two)]).toEqual([null, null]);
  });

  it('see the last of two changes when it comes while the first is still being read', async () => {
    const database = aDatabase();
    await addDocument(database, { assessment: anAssessment(), records: [], history: [] }, tinyEdition, clock);
    const slow = new HeatDatabase(database.name);
    const two = await aWindow(slow);
    slow.seal = {
      ...unsealed,
      open: async (place, value) => {
        await new Promise((resolve) => setTimeout(resolve, 60));
        return unsealed.open(place, value);
      },
    };
    const one = await aWindow(database);
    one.make(typed('a'));
    await one.settled();
    await new Promise((resolve) => setTimeout(resolve, 20));
    one.make(typed('ab', 'a'));

    await vi.waitFor(() => expect(text(two)).toBe('ab'), { timeout: 3000 });
  });

  it('never collide over different answers, however fast both write', async () => {
    const { one, two, database } = await twoWindows();
    for (let at = 0; at < 30; at++) {
      one.make(typed('a'.repeat(at + 1), 'a'.repeat(at)));
      two.make(typed('b'.repeat(at + 1), 'b'.repeat(at), 'q-long'));
    }
    await Promise.all([one.settled(), two.settled()]);

    const whole = await readWhole(database, 'assessment-1', findTinyEdition);
    const answers = whole.ok ? whole.value.assessment.answers : {};
    expect([answers['q-short'], answers['q-long']]).toEqual([
      anAnswer('short-text', { text: 'a'.repeat(30) }),
      anAnswer('long-text', { text: 'b'.repeat(30) }),
    ]);
    expect([problemOf(one), problemOf(two)]).toEqual([null, null]);
  });

  it('go to the signed version together', async () => {
    const { one, two } = await twoWindows(aCompleteAssessment());
    one.workflow.send({ type: 'sign-off.opened', step: 'confirm' });
    one.workflow.send({ type: 'sign-off.requested' });

    await vi.waitFor(() => expect(two.workflow.getSnapshot().matches('signed')).toBe(true));
    expect(two.records()).toEqual(one.records());
  });

  it('both hear when it is put in the bin, and typing takes it out', async () => {
    const { one, two, database } = await twoWindows();
    await moveToBin(database, 'assessment-1', clock);
    await vi.waitFor(() => expect([one.standing().inBin, two.standing().inBin]).toEqual([true, true]));
    one.make(typed('a'));

    await vi.waitFor(() => expect([one.standing().inBin, two.standing().inBin]).toEqual([false, false]));
    expect((await onDisk(database)).meta).toMatchObject([{ deletedAt: null }]);
  });
});

describe('an assessment that is removed while it is open', () => {
  it('is written again whole, with what was signed, and the window says so', async () => {
    const database = aDatabase();
    const document = await aSignedDocument();
    await addDocument(database, document, tinyEdition, clock);
    const session = await aWindow(database);
    await deleteForGood(new HeatDatabase(database.name), 'assessment-1', () => true);

    await vi.waitFor(() => expect(session.standing().putBack).toBe(true));
    expect(await readWhole(database, 'assessment-1', findTinyEdition)).toMatchObject({
      ok: true,
      value: { assessment: document.assessment, records: document.records },
    });
  });

  it('takes the words with it that are typed at that moment', async () => {
    const { one, database } = await twoWindows();
    await opened.pop()?.close();
    const other = new HeatDatabase(database.name);
    one.make(typed('a'));
    await one.settled();
    const removing = Promise.all([other.drafts.clear(), other.meta.clear(), other.history.clear()]);
    one.make(typed('ab', 'a'));
    await removing;
    one.make(typed('abc', 'ab'));
    await one.settled();

    await vi.waitFor(async () => {
      const whole = await readWhole(database, 'assessment-1', findTinyEdition);
      expect(whole.ok && fieldsOf(whole.value.assessment, short).text).toBe('abc');
    });
  });
});

describe('an assessment that another window deletes for good out of the bin', () => {
  /** Waits until the window knows. */
  async function deleteElsewhere({ name }: HeatDatabase, ...windows: AssessmentSession[]): Promise<void> {
    const other = new HeatDatabase(name);
    await moveToBin(other, 'assessment-1', clock);
    await vi.waitFor(() => expect(windows.map((one) => one.standing().inBin)).not.toContain(false));
    await deleteForGood(other, 'assessment-1', () => true);
    await vi.waitFor(() => expect(windows.map((one) => one.standing().deleted)).not.toContain(false));
  }
  const isBack = (...windows: AssessmentSession[]) =>
    vi.waitFor(() =>
      expect(windows.map((one) => one.standing())).toEqual(
        windows.map(() => expect.objectContaining({ deleted: false, inBin: false, putBack: false })),
      ),
    );

  it('is not written back by itself, and stays in view', async () => {
    const database = aDatabase();
    const document = await aSignedDocument();
    await addDocument(database, document, tinyEdition, clock);
    const session = await aWindow(database);
    await deleteElsewhere(database, session);
    database.on('close').fire(new Event('close'));
    await new Promise((resolve) => setTimeout(resolve, 400));

    expect(await onDisk(database)).toEqual({ drafts: [], answers: [], records: [], meta: [], history: [] });
    expect(session.document()).toEqual(document);
    expect(session.standing()).toMatchObject({ deleted: true, inBin: false, putBack: false });
  });

  it('does not outlive a page whose browser lost it, until it is back on disk', async () => {
    vi.spyOn(console, 'info').mockReturnValue();
    const database = aDatabase();
    await addDocument(database, await aSignedDocument(), tinyEdition, clock);
    const session = await aWindow(database);
    expect(session.outlivesPage()).toBe(true);
    const room = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    });
    await Promise.all(database.tables.map((table) => table.clear()));
    session.putBack();
    await vi.waitFor(() => expect(session.saving.getSnapshot().context.problem).not.toBeNull());
    expect([session.allSaved(), session.outlivesPage()]).toEqual([false, false]);
    room.mockRestore();
    session.saving.send({ type: 'retry.requested' });
    await vi.waitFor(() => expect(session.allSaved()).toBe(true));

    expect(session.outlivesPage()).toBe(true);
    expect(await database.drafts.count()).toBe(1);
  });

  it('comes back whole when the person says so, in every window that shows it', async () => {
    const database = aDatabase();
    const document = await aSignedDocument();
    await addDocument(database, document, tinyEdition, clock);
    const one = await aWindow(database);
    const two = await aWindow(new HeatDatabase(database.name));
    await deleteElsewhere(database, one, two);
    one.putBack();
    await isBack(one, two);

    expect(await readWhole(database, 'assessment-1', findTinyEdition)).toEqual({ ok: true, value: document });
  });

  it('comes back with what is typed in it, and is no loss to tell of', async () => {
    const { one, two, database } = await twoWindows(
      anAssessment({ answers: { 'q-long': anAnswer('long-text', { text: 'from before' }) } }),
    );
    await deleteElsewhere(database, one, two);
    one.make(typed('a'));
    await isBack(one, two);
    one.make(typed('ab', 'a'));
    await one.settled();

    expect(one.standing().putBack).toBe(false);
    const whole = await readWhole(database, 'assessment-1', findTinyEdition);
    expect(whole.ok && whole.value.assessment.answers).toMatchObject({
      'q-short': anAnswer('short-text', { text: 'ab' }),
      'q-long': anAnswer('long-text', { text: 'from before' }),
    });
  });

  it('comes back with words that were on their way just then, and is no loss to tell of', async () => {
    const database = aDatabase();
    await addDocument(database, { assessment: anAssessment(), records: [], history: [] }, tinyEdition, clock);
    await moveToBin(database, 'assessment-1', clock);
    const slow = new HeatDatabase(database.name);
    const session = await aWindow(slow);
    const close = vi.fn(async (place: string, value: unknown) => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      return unsealed.close(place, value);
    });
    slow.seal = { ...unsealed, close };
    session.make(typed('a'));
    await vi.waitFor(() => expect(close).toHaveBeenCalled());
    await deleteForGood(database, 'assessment-1', () => true);
    await vi.waitFor(() => expect(session.standing().deleted).toBe(true));
    await session.settled();
    session.make(typed('ab', 'a'));
    await session.settled();

    expect(session.standing()).toMatchObject({ deleted: false, putBack: false });
    const whole = await readWhole(database, 'assessment-1', findTinyEdition);
    expect(whole.ok && fieldsOf(whole.value.assessment, short).text).toBe('ab');
  });
});

describe('a passcode that another window set', () => {
  it('stops this one from writing what anyone could read', async () => {
    const { one, database } = await twoWindows();
    await database.settings.put({ key: 'passcode', value: { sealId: 'set-elsewhere' } });
    one.make(typed('a'));
    await one.settled();

    expect(problemOf(one)).toEqual({ kind: 'locked' });
    expect(JSON.stringify(await onDisk(database))).not.toContain('"text":"a"');
    expect(text(one)).toBe('a');
    await database.settings.delete('passcode');
  });
});

describe('undo', () => {
  const ann: Change = { kind: 'entry-added', question: people, entryId: 'ann', fields: { name: 'Ann' } };
  const names = (session: AssessmentSession) =>
    entriesOf(session.current(), people).map(({ fields }) => fields.name);

  it('takes back what this window did, step by step, and does it again', async () => {
    const { one } = await twoWindows();
    one.make(typed('a'));
    one.make(typed('ab', 'a'));
    one.make(ann);
    expect(one.standing()).toMatchObject({ undo: true, redo: false });
    one.undo();
    expect([text(one), names(one)]).toEqual(['ab', []]);
    one.undo();
    expect([text(one), one.standing().undo]).toEqual(['', false]);
    one.redo();
    one.redo();

    expect([text(one), names(one)]).toEqual(['ab', ['Ann']]);
    expect(one.standing()).toMatchObject({ undo: true, redo: false });
  });

  it('is on disk, in the history and in the other window like any change', async () => {
    const { one, two, database } = await twoWindows();
    one.make(ann);
    await vi.waitFor(() => expect(names(two)).toEqual(['Ann']));
    one.undo();
    await one.settled();

    await vi.waitFor(() => expect(names(two)).toEqual([]));
    expect((await readHistory(database, 'assessment-1')).map(({ edits }) => edits[0]?.kind)).toEqual([
      'row-added',
      'row-removed',
    ]);
  });

  it('takes back together what was said together', async () => {
    const { one } = await twoWindows();
    one.make(ann);
    one.makeTogether([{ kind: 'entry-removed', question: people, entryId: 'ann' }, typed('No people')]);
    one.undo();

    expect([names(one), text(one)]).toEqual([['Ann'], '']);
  });

  it('says nothing at all when one part of what belongs together is refused', async () => {
    const { one } = await twoWindows();
    const made = one.makeTogether([ann, typed('b', 'not what it says')]);

    expect(made).toMatchObject({ ok: false, problem: { kind: 'changed-elsewhere' } });
    expect([names(one), text(one)]).toEqual([[], '']);
  });

  it('brings back words that others were pasted over without a pause', async () => {
    const { one } = await twoWindows();
    const [first, pasted] = ['a'.repeat(200), 'b'.repeat(195)];
    one.make(typed(first));
    one.make(typed(pasted, first));
    one.undo();
    expect(text(one)).toBe(first);
    one.redo();

    expect(text(one)).toBe(pasted);
  });

  it('waits while reviewers hold the answers, and does nothing twice afterwards', async () => {
    const { one } = await twoWindows();
    one.make(typed('abc'));
    one.make({ kind: 'happened', event: submitted });
    expect(one.undo()).toEqual({ ok: false, problem: { kind: 'with-reviewers', state: 'in-review' } });
    expect(one.standing()).toMatchObject({ undo: true, redo: false });
    one.make({ kind: 'happened', event: takenBack });
    one.redo();
    expect(text(one)).toBe('abc');
    expect(one.undo().ok).toBe(true);
    expect(text(one)).toBe('');
    one.redo();

    expect(text(one)).toBe('abc');
  });

  it('leaves a row alone in which another window has written since', async () => {
    const { one, two } = await twoWindows();
    one.make(ann);
    await vi.waitFor(() => expect(names(two)).toEqual(['Ann']));
    const field = { question: people, entryId: 'ann', field: 'role' } as const;
    two.make({ kind: 'field-changed', ...field, from: '', to: 'Speaks for the carers' });
    const role = () => fieldsOf(one.current(), people, 'ann').role;
    await vi.waitFor(() => expect(role()).toBe('Speaks for the carers'));

    expect(one.undo()).toEqual({ ok: false, problem: { kind: 'moved-on' } });
    expect(role()).toBe('Speaks for the carers');
  });

  it('puts no words back among others than they stood between', async () => {
    const { one, two } = await twoWindows();
    const [whole, left] = [
      'All are asked. Nobody is left out. It ends in May.',
      'All are asked. It ends in May.',
    ];
    one.make(typed(whole));
    await vi.waitFor(() => expect(text(two)).toBe(whole));
    two.make(typed(left, whole));
    one.make(typed('Something else, and longer than it was before.', whole));
    await vi.waitFor(() => expect(problemOf(two) ?? problemOf(one)).not.toBeNull());
    await (problemOf(two) === null ? one : two).settleConflict(problemOf(two) === null ? 'mine' : 'theirs');
    await vi.waitFor(() => expect(text(two)).toBe('Something else, and longer than it was before.'));

    expect(two.undo()).toEqual({ ok: false, problem: { kind: 'moved-on' } });
  });

  it('leaves words alone that another window has changed since', async () => {
    const { one, two } = await twoWindows();
    one.make(typed('mine'));
    await vi.waitFor(() => expect(text(two)).toBe('mine'));
    two.make(typed('theirs', 'mine'));
    await vi.waitFor(() => expect(text(one)).toBe('theirs'));

    expect(one.undo()).toEqual({ ok: false, problem: { kind: 'moved-on' } });
    expect(text(one)).toBe('theirs');
  });
});

describe('the name on this device', () => {
  it('stands in the history of what was typed', async () => {
    const { database } = await twoWindows();
    await writeSetting(database, 'name', 'Łukasz');
    const session = await aWindow(database);
    session.make(typed('a'));
    await session.settled();

    expect(await readHistory(database, 'assessment-1')).toMatchObject([{ by: 'Łukasz' }]);
  });
});
