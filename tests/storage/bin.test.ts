// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { addDocument } from '#src/storage/add-document.ts';
import { noteBackup, readBackups } from '#src/storage/backups.ts';
import { deleteForGood, emptyBin, listBin, moveToBin, takeOutOfBin } from '#src/storage/bin.ts';
import { HeatDatabase } from '#src/storage/database.ts';
import { keepWords, readKeptWords } from '#src/storage/kept-words.ts';
import { findMissing } from '#src/storage/known-assessments.ts';
import { keepLastPage, readLastPage } from '#src/storage/last-page.ts';
import { listAll, listAssessments } from '#src/storage/list-assessments.ts';
import { readDocument, readWhole } from '#src/storage/read-document.ts';
import { unsealed } from '#src/storage/seal.ts';
import { writeChanges } from '#src/storage/write-changes.ts';
import { aSignedDocument, findTinyEdition } from '#tests/builders/a-signed-document.ts';
import { anAssessment, SOME_MOMENT } from '#tests/builders/an-assessment.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';
import { aDatabase, asRead, clock, failAt, onDisk, typed, unseen } from './a-database.ts';

const DAY = 24 * 60 * 60_000;
const later = (days: number) => ({ now: () => new Date(SOME_MOMENT.getTime() + days * DAY) });
/** What a list that finds only this would miss. */
const missingFrom = async (database: HeatDatabase) => findMissing(ids(await listAll(database)));
const ids = (listed: { id: string }[]) => listed.map(({ id }) => id);

/** The app is opened on these days, one after the other. */
async function start(database: HeatDatabase, ...days: number[]): Promise<void> {
  for (const day of days) await emptyBin(database, later(day));
}

afterEach(() => localStorage.clear());

async function aDatabaseOf(...names: string[]): Promise<HeatDatabase> {
  const database = aDatabase();
  for (const id of names) {
    const document = { assessment: anAssessment({ id }), records: [], history: [] };
    await addDocument(database, document, tinyEdition, clock);
  }
  return database;
}

describe('the bin', () => {
  it('takes an assessment from the list, and gives it back as it was', async () => {
    const database = aDatabase();
    const document = await aSignedDocument();
    await addDocument(database, document, tinyEdition, clock);
    const before = await onDisk(database);

    await moveToBin(database, 'assessment-1', clock);
    expect([ids(await listAssessments(database)), ids(await listBin(database))]).toEqual([
      [],
      ['assessment-1'],
    ]);
    await takeOutOfBin(database, 'assessment-1');

    expect(await onDisk(database)).toEqual(before);
    expect(await readWhole(database, 'assessment-1', findTinyEdition)).toEqual({ ok: true, value: document });
  });

  it('lets go of what someone types in', async () => {
    const database = await aDatabaseOf('a');
    await moveToBin(database, 'a', clock);
    const read = await readDocument(database, 'a', findTinyEdition);
    if (!read.ok) throw new Error(read.problem.kind);
    await writeChanges({ database, edition: tinyEdition, clock, by: '' }, asRead(read.value), [typed('x')]);

    expect(ids(await listAssessments(database))).toEqual(['a']);
  });

  it('takes one whose small row is missing, too', async () => {
    const database = await aDatabaseOf('a');
    await database.meta.delete('a');
    await moveToBin(database, 'a', clock);

    expect(ids(await listBin(database))).toEqual(['a']);
  });

  it('keeps what is in it for thirty days, and until the clock says so on two days', async () => {
    const database = await aDatabaseOf('a', 'b');
    await moveToBin(database, 'a', clock);
    await start(database, 1, 30, 31);
    expect(ids(await listBin(database))).toEqual(['a']);
    await start(database, 32);

    expect([ids(await listBin(database)), ids(await listAssessments(database))]).toEqual([[], ['b']]);
  });

  it('keeps what another window takes out while it is being emptied', async () => {
    const database = await aDatabaseOf('a');
    await moveToBin(database, 'a', clock);
    await start(database, 31);
    const other = new HeatDatabase(database.name);
    database.seal = {
      ...unsealed,
      open: async (place, atRest) => {
        if (place.startsWith('meta/')) await takeOutOfBin(other, 'a');
        return unsealed.open(place, atRest);
      },
    };
    await start(database, 32);

    expect(ids(await listAssessments(other))).toEqual(['a']);
    expect(findMissing([])).toEqual(['a']);
  });

  it.each([
    { is: 'ten years behind once', days: [-3650] },
    { is: 'ten years ahead once', days: [3650] },
    { is: 'ten years ahead for two days', days: [3650, 3651] },
    { is: 'a month ahead once', days: [1, 31, 2] },
    { is: 'a year ahead once, before any other start', days: [365] },
    { is: 'a year ahead, and opened twice that day', days: [0, 365, 365.1] },
    { is: 'a year ahead every other day', days: [0, 365, 1, 366, 2, 367, 3] },
    { is: 'a year ahead, right again that day, then ahead once more', days: [0, 365, 0.1, 365.2, 0.3] },
    { is: 'a year behind, then right', days: [-365, 0.1, -364, 1] },
  ])('throws nothing away when the clock is $is', async ({ days }) => {
    const database = await aDatabaseOf('a');
    await moveToBin(database, 'a', clock);
    await start(database, ...days);

    expect(ids(await listBin(database))).toEqual(['a']);
  });

  it('lets go of what is long over on the second day after two months away', async () => {
    const database = await aDatabaseOf('a');
    await moveToBin(database, 'a', clock);
    await start(database, 1, 61, 61.1);
    expect(ids(await listBin(database))).toEqual(['a']);
    await start(database, 62);

    expect(ids(await listBin(database))).toEqual([]);
  });

  it('goes on once a clock that was behind is right again', async () => {
    const database = await aDatabaseOf('a');
    await moveToBin(database, 'a', clock);
    await start(database, 33, -3650, 34);
    expect(ids(await listBin(database))).toEqual(['a']);
    await start(database, 35);

    expect(ids(await listBin(database))).toEqual([]);
  });

  it('throws nothing away either once something was saved under a wrong clock', async () => {
    const database = await aDatabaseOf('a', 'b');
    await moveToBin(database, 'a', clock);
    await moveToBin(database, 'b', later(3650));
    await start(database, 3651, 3652);

    expect(ids(await listBin(database))).toEqual(['b', 'a']);
  });

  it('keeps everything where the day of a start can’t be noted', async () => {
    const database = await aDatabaseOf('a');
    await moveToBin(database, 'a', clock);
    await start(database, 31);
    const faulty = new HeatDatabase(database.name);
    failAt(faulty, { nth: 0, when: 'before', lasts: 'once' });
    await expect(start(faulty, 32)).rejects.toThrow('The disk is full');

    expect(ids(await listBin(database))).toEqual(['a']);
  });

  it('deletes for good with records, history and all, and misses nothing afterwards', async () => {
    const database = aDatabase();
    await addDocument(database, await aSignedDocument(), tinyEdition, clock);
    await noteBackup(database, [{ id: 'assessment-1', revision: 3 }], clock);
    expect(await readBackups(database)).toEqual(
      new Map([['assessment-1', { revision: 3, at: SOME_MOMENT }]]),
    );
    await moveToBin(database, 'assessment-1', clock);
    await deleteForGood(database, 'assessment-1');

    expect(await onDisk(database)).toEqual({ drafts: [], answers: [], records: [], meta: [], history: [] });
    expect(await readBackups(database)).toEqual(new Map());
    expect(await missingFrom(database)).toEqual([]);
  });

  it('deletes nothing that another window took out meanwhile', async () => {
    const database = await aDatabaseOf('a');
    await moveToBin(database, 'a', clock);
    await takeOutOfBin(new HeatDatabase(database.name), 'a');

    expect(await deleteForGood(database, 'a')).toBe(false);
    expect(ids(await listAssessments(database))).toEqual(['a']);
  });

  it('removes words that were kept for it, and no others, once it is gone', async () => {
    const database = await aDatabaseOf('a', 'ab');
    const faulty = new HeatDatabase(database.name);
    failAt(faulty, { nth: 1, when: 'before', lasts: 'once' });
    for (const id of ['a', 'ab']) {
      await moveToBin(database, id, clock);
      keepWords(id, 'reason', 'half a reason');
      keepLastPage(id, '/questions/x');
    }

    await expect(deleteForGood(faulty, 'a')).rejects.toThrow();
    expect([readKeptWords('a', 'reason'), readLastPage('a')]).toEqual(['half a reason', '/questions/x']);
    await deleteForGood(database, 'a');

    expect([readKeptWords('a', 'reason'), readLastPage('a')]).toEqual(['', '']);
    expect([readKeptWords('ab', 'reason'), readLastPage('ab')]).toEqual(['half a reason', '/questions/x']);
  });
});

describe('what ought to be on this device', () => {
  it('is known outside the database, and missed when it is gone', async () => {
    const database = await aDatabaseOf('a', 'b');
    expect(await missingFrom(database)).toEqual([]);
    await database.drafts.clear();
    await database.meta.clear();

    expect(await missingFrom(database)).toEqual(['a', 'b']);
  });

  it('is known from its first words on, before anything lists it', async () => {
    const database = aDatabase();
    const writing = { database, clock, edition: tinyEdition, by: '' };
    await writeChanges(writing, unseen(anAssessment({ id: 'new' })), [typed('a')]);

    expect(findMissing([])).toEqual(['new']);
  });

  it('is known once it was listed, whoever put it there', () => {
    expect(findMissing(['from-an-earlier-release'])).toEqual([]);

    expect(findMissing([])).toEqual(['from-an-earlier-release']);
  });

  it('is not missed when only a list row is gone', async () => {
    const database = await aDatabaseOf('a');
    await database.meta.clear();

    expect(await missingFrom(database)).toEqual([]);
    expect(await listAssessments(database)).toEqual([{ id: 'a', card: null, deletedAt: null }]);
  });
});
