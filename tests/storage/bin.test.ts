// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { addDocument } from '#src/storage/add-document.ts';
import { noteBackup, readBackups } from '#src/storage/backups.ts';
import { deleteForGood, emptyBin, listBin, moveToBin, takeOutOfBin } from '#src/storage/bin.ts';
import { HeatDatabase } from '#src/storage/database.ts';
import { findMissing } from '#src/storage/known-assessments.ts';
import { listAll, listAssessments } from '#src/storage/list-assessments.ts';
import { readDocument, readWhole } from '#src/storage/read-document.ts';
import { unsealed } from '#src/storage/seal.ts';
import { writeChanges } from '#src/storage/write-changes.ts';
import { aSignedDocument, findTinyEdition } from '#tests/builders/a-signed-document.ts';
import { anAssessment, SOME_MOMENT } from '#tests/builders/an-assessment.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';
import { aDatabase, asRead, clock, onDisk, typed, unseen } from './a-database.ts';

const DAY = 24 * 60 * 60_000;
const later = (days: number) => ({ now: () => new Date(SOME_MOMENT.getTime() + days * DAY) });
/** What a list that finds only this would miss. */
const missingFrom = async (database: HeatDatabase) => findMissing(ids(await listAll(database)));
const ids = (listed: { id: string }[]) => listed.map(({ id }) => id);

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

  it('keeps what is in it for thirty days', async () => {
    const database = await aDatabaseOf('a', 'b');
    await moveToBin(database, 'a', clock);
    await emptyBin(database, later(30));
    expect(ids(await listBin(database))).toEqual(['a']);
    await emptyBin(database, later(31));

    expect([ids(await listBin(database)), ids(await listAssessments(database))]).toEqual([[], ['b']]);
  });

  it('keeps what another window takes out while it is being emptied', async () => {
    const database = await aDatabaseOf('a');
    await moveToBin(database, 'a', clock);
    const other = new HeatDatabase(database.name);
    database.seal = {
      ...unsealed,
      open: async (place, atRest) => {
        await takeOutOfBin(other, 'a');
        return unsealed.open(place, atRest);
      },
    };
    await emptyBin(database, later(31));

    expect(ids(await listAssessments(other))).toEqual(['a']);
    expect(findMissing([])).toEqual(['a']);
  });

  it.each([-3650, 3650])('throws nothing away when the clock jumps by %s days', async (days) => {
    const database = await aDatabaseOf('a');
    await moveToBin(database, 'a', clock);
    await emptyBin(database, later(days));

    expect(ids(await listBin(database))).toEqual(['a']);
  });

  it('throws nothing away either once something was saved under a wrong clock', async () => {
    const database = await aDatabaseOf('a', 'b');
    await moveToBin(database, 'a', clock);
    await moveToBin(database, 'b', later(3650));
    await emptyBin(database, later(3651));

    expect(ids(await listBin(database))).toEqual(['b', 'a']);
  });

  it('deletes for good with records, history and all, and misses nothing afterwards', async () => {
    const database = aDatabase();
    await addDocument(database, await aSignedDocument(), tinyEdition, clock);
    await noteBackup(database, [{ id: 'assessment-1', revision: 3 }], clock);
    expect(await readBackups(database)).toEqual(
      new Map([['assessment-1', { revision: 3, at: SOME_MOMENT }]]),
    );
    await deleteForGood(database, 'assessment-1');

    expect(await onDisk(database)).toEqual({ drafts: [], answers: [], records: [], meta: [], history: [] });
    expect(await readBackups(database)).toEqual(new Map());
    expect(await missingFrom(database)).toEqual([]);
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
