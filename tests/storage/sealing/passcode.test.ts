// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addDocument } from '#src/storage/add-document.ts';
import { deleteForGood, emptyBin, listBin, moveToBin } from '#src/storage/bin.ts';
import { HeatDatabase } from '#src/storage/database.ts';
import { journalKey, keepJournal, readLeftBehind } from '#src/storage/journal.ts';
import { keepTextAs, readable } from '#src/storage/kept-text.ts';
import { listAssessments } from '#src/storage/list-assessments.ts';
import { standingOf } from '#src/storage/passcode-state.ts';
import { readDocument, readWhole } from '#src/storage/read-document.ts';
import { saveProblemOf } from '#src/storage/save-problem.ts';
import { aesSeal } from '#src/storage/sealing/aes-seal.ts';
import { makeKeys } from '#src/storage/sealing/keys.ts';
import { changePasscode, removePasscode, setPasscode, unlock } from '#src/storage/sealing/passcode.ts';
import { FEWEST_ROUNDS } from '#src/storage/sealing/passcode-setting.ts';
import { resealRows } from '#src/storage/sealing/reseal-rows.ts';
import { readSetting, writeSetting } from '#src/storage/settings.ts';
import { writeChanges } from '#src/storage/write-changes.ts';
import { anAmendedDocument, findTinyEdition } from '#tests/builders/a-signed-document.ts';
import { anAnswer, anAssessment } from '#tests/builders/an-assessment.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';
import { unwritten } from '#tests/builders/unwritten.ts';
import { aDatabase, asRead, clock, failAt, typed } from '../a-database.ts';

const PASSCODE = 'three plain words';
const rounds = { rounds: FEWEST_ROUNDS };
const tables = ['drafts', 'answers', 'meta', 'records', 'history', 'backups', 'settings'] as const;

afterEach(() => {
  keepTextAs(readable);
  localStorage.clear();
  vi.restoreAllMocks();
});

/** Two assessments, one with a signed version and a history, and a name; "Canary" in all their words. */
async function aFullDatabase(): Promise<HeatDatabase> {
  const database = aDatabase();
  const signed = await anAmendedDocument();
  const question = { id: 'q-short', kind: 'short-text' } as const;
  const edits = [
    { kind: 'text', question, entryId: 'only', field: 'text', at: 0, removed: '', added: 'Canary' } as const,
  ];
  const history = [{ at: clock.now().toISOString(), by: 'Canary', version: 1, edits }];
  await addDocument(database, { ...signed, history }, tinyEdition, clock);
  const answers = { 'q-short': anAnswer('short-text', { text: 'Canary' }) };
  const draft = anAssessment({ id: 'another', answers });
  await addDocument(database, { assessment: draft, records: [], history: [] }, tinyEdition, clock);
  await writeSetting(database, 'name', 'Canary');
  return database;
}

/** A window that was opened later. */
function anotherWindow(database: HeatDatabase): HeatDatabase {
  return new HeatDatabase(database.name);
}

/** All that lies on disk, as text. */
async function raw(database: HeatDatabase): Promise<string> {
  const other = anotherWindow(database);
  const rows = await Promise.all(tables.map((name) => other.table(name).toArray()));
  other.close();
  return JSON.stringify(rows, (_, value) =>
    ArrayBuffer.isView(value) ? Buffer.from(value.buffer).toString('latin1') : value,
  );
}

async function wholeOf(database: HeatDatabase, id = 'assessment-1') {
  const read = await readWhole(database, id, findTinyEdition);
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value;
}

/** Something else happens in this window just before its next transaction begins: what that writes is closed by then. */
function justBeforeNext(database: HeatDatabase, act: () => Promise<unknown>): void {
  const begin = database.transaction.bind(database) as (...given: unknown[]) => Promise<unknown>;
  const late = async (...given: unknown[]) => {
    await act();
    return begin(...given);
  };
  vi.spyOn(database, 'transaction').mockImplementationOnce(late as never);
}

async function storedIn(database: HeatDatabase, id = 'another') {
  const read = await readDocument(database, id, findTinyEdition);
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value;
}

describe('rows that were closed for another passcode state', () => {
  const writing = (database: HeatDatabase) => ({ database, edition: tinyEdition, clock, by: '' });
  const said = typed('Canary in the mine', 'Canary');

  it('are refused when a passcode was set while they were made ready, and sealed when tried again', async () => {
    const database = await aFullDatabase();
    const held = asRead(await storedIn(database));
    justBeforeNext(database, () => setPasscode(database, PASSCODE, rounds));
    expect(await writeChanges(writing(database), held, [said])).toEqual({
      ok: false,
      problem: { kind: 'locked' },
    });
    expect((await writeChanges(writing(database), held, [said])).ok).toBe(true);

    expect(await raw(database)).not.toContain('Canary');
    expect((await storedIn(database)).assessment.answers['q-short']).toEqual(
      anAnswer('short-text', { text: 'Canary in the mine' }),
    );
    expect((await wholeOf(database, 'another')).history).toHaveLength(1);
  });

  it('are refused when the passcode was taken away while they were sealed, and readable when tried again', async () => {
    const database = await aFullDatabase();
    await setPasscode(database, PASSCODE, rounds);
    const held = asRead(await storedIn(database));
    justBeforeNext(database, () => removePasscode(database, PASSCODE));
    expect(await writeChanges(writing(database), held, [said])).toMatchObject({
      problem: { kind: 'locked' },
    });
    expect((await writeChanges(writing(database), held, [said])).ok).toBe(true);

    expect((await wholeOf(anotherWindow(database), 'another')).history).toHaveLength(1);
    expect(await raw(database)).toContain('Canary in the mine');
  });

  it('are refused where a whole document is added, or a name is given', async () => {
    const database = await aFullDatabase();
    const whole = await wholeOf(database);
    justBeforeNext(database, () => setPasscode(database, PASSCODE, rounds));
    await expect(addDocument(database, whole, tinyEdition, clock, { replace: true })).rejects.toThrow(
      'locked',
    );
    justBeforeNext(database, () => removePasscode(database, PASSCODE));
    await expect(writeSetting(database, 'name', 'Siân')).rejects.toThrow('locked');

    expect(await wholeOf(database)).toEqual(whole);
    expect(await readSetting(database, 'name')).toBe('Canary');
  });

  it('are not sealed a second time by a passcode that is set while another is', async () => {
    const database = await aFullDatabase();
    const before = await wholeOf(database);
    justBeforeNext(database, () => setPasscode(database, 'set first', rounds));
    expect(await setPasscode(database, PASSCODE, rounds)).toMatchObject({
      problem: { kind: 'storage', problem: { kind: 'locked' } },
    });

    expect(await wholeOf(database)).toEqual(before);
  });
});

describe('setting a passcode', () => {
  it('leaves the bin knowing on which day the app was last opened', async () => {
    const database = await aFullDatabase();
    const onDay = (day: number) => ({ now: () => new Date(clock.now().getTime() + day * 24 * 60 * 60_000) });
    await moveToBin(database, 'another', clock);
    await emptyBin(database, onDay(31));
    await setPasscode(database, PASSCODE, rounds);
    expect(await raw(database)).not.toContain('2026-12-23');
    await emptyBin(database, onDay(32));

    expect(await listBin(database)).toEqual([]);
    expect(await readSetting(database, 'days-open')).toBe('2026-12-24 2026-12-23');
  });

  it('leaves nothing readable on disk, and everything in this window as it was', async () => {
    const database = await aFullDatabase();
    const before = await wholeOf(database);
    const listed = await listAssessments(database);
    expect(await raw(database)).toContain('Canary');
    expect((await setPasscode(database, PASSCODE, rounds)).ok).toBe(true);

    expect(await raw(database)).not.toMatch(/Canary|Wexcombe|title/);
    expect(await wholeOf(database)).toEqual(before);
    expect(await listAssessments(database)).toEqual(listed);
    expect(await readSetting(database, 'name')).toBe('Canary');
  });

  it('seals the rows of the first release too', async () => {
    const database = aDatabase();
    const { assessment } = await anAmendedDocument();
    const card = { title: 'Canary', subject: '', organisation: '', version: 1, stage: '', reviewDue: '' };
    await database
      .table('drafts')
      .put({ id: 'old', formatVersion: 1, assessment: { ...assessment, id: 'old' } });
    await database.table('meta').put({ id: 'old', ...card, savedAt: clock.now() });
    const [listed] = await listAssessments(database);
    await setPasscode(database, PASSCODE, rounds);

    expect(await raw(database)).not.toMatch(/Canary|Wexcombe/);
    const [sealed] = await listAssessments(database);
    expect(listed).toMatchObject({ card: { ...sealed?.card, title: 'Canary' } });
  });

  it('still knows what landed of a window that was killed', async () => {
    const database = await aFullDatabase();
    const of = { window: 'gone', write: 3 };
    const writing = { database, edition: tinyEdition, clock, by: '', of };
    await writeChanges(writing, asRead(await storedIn(database)), [typed('b', 'Canary')]);
    await setPasscode(database, PASSCODE, rounds);
    expect((await storedIn(database)).landed).toEqual([of]);
    await removePasscode(database, PASSCODE);

    expect((await storedIn(database)).landed).toEqual([of]);
  });

  it('seals the journals that closing pages left behind', async () => {
    const database = await aFullDatabase();
    keepJournal(journalKey('another', 'gone'), unwritten(typed('Canary')));
    await setPasscode(database, PASSCODE, rounds);

    expect(Object.values({ ...localStorage }).join()).not.toContain('Canary');
    expect(await readLeftBehind('another')).toHaveLength(1);
  });

  it('starts again with what was written meanwhile, and does not make the rest ready twice', async () => {
    const database = await aFullDatabase();
    const { key, closes, seal } = await aCountingSeal();
    const other = anotherWindow(database);
    const read = database.drafts.toArray.bind(database.drafts);
    let writes = 0;
    vi.spyOn(database.drafts, 'toArray').mockImplementation((...given) => {
      const rows = read(...given);
      if (writes++ === 0)
        void rows.then(() => other.drafts.update('another', { stamp: 'later', assessment: 7 }));
      return rows;
    });
    await resealRows(database, seal, { sealId: 'counting' } as never);

    const row = await anotherWindow(database).drafts.get('another');
    expect(await aesSeal('counting', key).open('drafts/another/later', row?.assessment)).toBe(7);
    expect(closes.filter((place) => place.startsWith('drafts/another'))).toHaveLength(2);
    expect(closes.filter((place) => place.startsWith('drafts/assessment-1'))).toHaveLength(1);
  });

  it('is done whole or not at all, wherever the disk gives up', async () => {
    const { seal, setting } = await makeKeys(PASSCODE, FEWEST_ROUNDS);
    async function sealWith(fault: Parameters<typeof failAt>[1]) {
      const database = await aFullDatabase();
      const before = await raw(database);
      const seen = failAt(database, fault);
      database.close();
      await database.open();
      const done = await resealRows(database, seal, setting).then(
        () => true,
        (error) => saveProblemOf(error),
      );
      return { done, count: seen.count, untouched: (await raw(database)) === before };
    }
    const all = await sealWith({ nth: Number.POSITIVE_INFINITY, when: 'before', lasts: 'once' });
    expect(all).toMatchObject({ done: true, untouched: false });
    expect(all.count).toBeGreaterThan(15);
    let refused = 0;
    for (let nth = 0; nth < all.count; nth++) {
      for (const when of ['before', 'after'] as const) {
        const failed = await sealWith({ nth, when, lasts: 'once' });
        expect(failed).toMatchObject({ done: { kind: 'storage-full' }, untouched: true });
        refused += 1;
      }
    }
    expect(refused).toBe(all.count * 2);
  });

  it('is refused where another window has set one', async () => {
    const database = await aFullDatabase();
    await setPasscode(anotherWindow(database), 'set elsewhere', rounds);

    expect(await setPasscode(database, PASSCODE, rounds)).toEqual({
      ok: false,
      problem: { kind: 'storage', problem: { kind: 'locked' } },
    });
    expect((await unlock(database, 'set elsewhere')).ok).toBe(true);
  });
});

describe('a window that has not had the passcode', () => {
  it('reads and writes nothing, until it is given', async () => {
    const database = await aFullDatabase();
    const before = await wholeOf(database);
    await setPasscode(database, PASSCODE, rounds);
    const later = anotherWindow(database);
    expect(await standingOf(later)).toBe('shut');
    expect(await readWhole(later, 'assessment-1', findTinyEdition)).toMatchObject({
      problem: { kind: 'storage', problem: { kind: 'locked' } },
    });
    await expect(addDocument(later, before, tinyEdition, clock, { replace: true })).rejects.toThrow('locked');
    expect(await unlock(later, 'a guess')).toEqual({ ok: false, problem: { kind: 'wrong-passcode' } });
    expect(later.seal.id).toBe('');
    expect((await unlock(later, PASSCODE)).ok).toBe(true);

    expect(await wholeOf(later)).toEqual(before);
  });

  it('hears when there is none, and when its keys are damaged', async () => {
    const database = await aFullDatabase();
    expect(await unlock(database, PASSCODE)).toEqual({ ok: false, problem: { kind: 'none-set' } });
    await database.settings.put({ key: 'passcode', value: { sealId: 'x', derivation: 'none' } });

    expect(await unlock(database, PASSCODE)).toEqual({ ok: false, problem: { kind: 'keys-damaged' } });
  });

  it('reads a journal only once it is open', async () => {
    const database = await aFullDatabase();
    await setPasscode(database, PASSCODE, rounds);
    keepJournal(journalKey('another', 'gone'), unwritten(typed('Canary')));
    keepTextAs(readable);
    expect(await readLeftBehind('another')).toEqual([]);
    await unlock(anotherWindow(database), PASSCODE);

    expect(await readLeftBehind('another')).toHaveLength(1);
  });
});

describe('rows under a passcode', () => {
  it('that changed places are not opened, and the rest is', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const database = await aFullDatabase();
    await setPasscode(database, PASSCODE, rounds);
    const [one, other] = await database.drafts.toArray();
    if (one === undefined || other === undefined) throw new Error('There are two drafts');
    await database.drafts.bulkPut([
      { ...one, assessment: other.assessment },
      { ...other, assessment: one.assessment },
    ]);

    for (const id of [one.id, other.id]) {
      expect(await readWhole(database, id, findTinyEdition)).toMatchObject({
        problem: { kind: 'unreadable' },
      });
    }
    expect((await listAssessments(database)).map(({ card }) => card?.title)).not.toContain(undefined);
  });

  it('that were put back to an older write are not opened', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const database = await aFullDatabase();
    await setPasscode(database, PASSCODE, rounds);
    const whole = await wholeOf(database);
    const older = await database.drafts.get('assessment-1');
    await addDocument(database, whole, tinyEdition, clock, { replace: true });
    const newer = await database.drafts.get('assessment-1');
    if (older === undefined || newer === undefined) throw new Error('There is a draft');
    await database.drafts.put({ ...newer, assessment: older.assessment });

    expect(await readWhole(database, 'assessment-1', findTinyEdition)).toMatchObject({
      problem: { kind: 'unreadable' },
    });
  });
});

describe('changing the passcode', () => {
  it('touches no row, and keeps other windows open', async () => {
    const database = await aFullDatabase();
    await setPasscode(database, PASSCODE, rounds);
    const other = anotherWindow(database);
    await unlock(other, PASSCODE);
    const rows = await database.drafts.toArray();
    expect(await changePasscode(database, 'a guess', 'mine now', rounds)).toMatchObject({ ok: false });
    expect((await changePasscode(database, PASSCODE, 'another three words', rounds)).ok).toBe(true);

    expect(await database.drafts.toArray()).toEqual(rows);
    expect((await wholeOf(other)).assessment.id).toBe('assessment-1');
    expect((await unlock(anotherWindow(database), PASSCODE)).ok).toBe(false);
    expect((await unlock(anotherWindow(database), 'another three words')).ok).toBe(true);
  });
});

describe('taking the passcode away', () => {
  it('makes everything as it was before', async () => {
    const database = await aFullDatabase();
    const before = await wholeOf(database);
    await setPasscode(database, PASSCODE, rounds);
    keepJournal(journalKey('another', 'gone'), unwritten(typed('Canary')));
    expect(await removePasscode(database, 'a guess')).toMatchObject({ problem: { kind: 'wrong-passcode' } });
    expect(Object.values({ ...localStorage }).join()).not.toContain('Canary');
    expect((await removePasscode(database, PASSCODE)).ok).toBe(true);

    const later = anotherWindow(database);
    expect(await standingOf(later)).toBe('none-set');
    expect(await wholeOf(later)).toEqual(before);
    expect(await readSetting(later, 'name')).toBe('Canary');
    expect(await readLeftBehind('another')).toHaveLength(1);
  });

  it('is refused while a row can’t be opened, for its key would be gone', async () => {
    const database = await aFullDatabase();
    await setPasscode(database, PASSCODE, rounds);
    keepJournal(journalKey('another', 'gone'), unwritten(typed('Canary')));
    await database.drafts.update('another', { assessment: 'spoilt' });
    const before = await raw(database);

    expect(await removePasscode(database, PASSCODE)).toEqual({
      ok: false,
      problem: { kind: 'rows-unreadable', ids: ['another'] },
    });
    expect(await raw(database)).toBe(before);
    expect(Object.values({ ...localStorage }).join()).not.toContain('Canary');
  });

  it('is done once what can’t be opened was deleted from the bin', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const database = await aFullDatabase();
    await setPasscode(database, PASSCODE, rounds);
    await database.drafts.update('another', { assessment: 'spoilt' });
    await database.answers.update(['another', 'q-short'], { answer: 'spoilt' });
    await database.meta.delete('another');
    await moveToBin(database, 'another', clock);
    expect((await listBin(database)).map(({ id }) => id)).toEqual(['another']);
    expect((await removePasscode(database, PASSCODE)).ok).toBe(false);
    await deleteForGood(database, 'another', () => true);

    expect(await removePasscode(database, PASSCODE)).toMatchObject({ ok: true });
  });
});

async function aCountingSeal() {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const seal = aesSeal('counting', key);
  const closes: string[] = [];
  const counting = {
    ...seal,
    close: (place: string, value: unknown) => {
      closes.push(place);
      return seal.close(place, value);
    },
  };
  return { key, closes, seal: counting };
}
