// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addDocument } from '#src/storage/add-document.ts';
import { deleteForGood, moveToBin } from '#src/storage/bin.ts';
import { HeatDatabase, type MetaRow } from '#src/storage/database.ts';
import { followAll } from '#src/storage/follow-all.ts';
import { findListed, listAssessments } from '#src/storage/list-assessments.ts';
import { listNewest, readNewest } from '#src/storage/list-newest.ts';
import { setPasscode } from '#src/storage/sealing/passcode.ts';
import { anAssessment } from '#tests/builders/an-assessment.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';
import { aDatabase, clock } from './a-database.ts';

afterEach(() => localStorage.clear());

async function put(database: HeatDatabase, id: string, day: number): Promise<void> {
  const at = new Date(2026, 0, day);
  const document = { assessment: anAssessment({ id }), records: [], history: [] };
  await addDocument(database, document, tinyEdition, { now: () => at });
}

async function aFullDatabase(): Promise<HeatDatabase> {
  const database = aDatabase();
  for (const [place, id] of ['c', 'a', 'd', 'b'].entries()) await put(database, id, place + 1);
  return database;
}

const newest = async (database: HeatDatabase, most = 2) =>
  (await listNewest(database, most)).rows.map(({ id }) => id);

describe('the newest assessments', () => {
  it('are those saved last, with a count of the others', async () => {
    const database = await aFullDatabase();
    await moveToBin(database, 'b', clock);

    expect(await listNewest(database, 2)).toMatchObject({
      rows: [{ id: 'd' }, { id: 'a' }],
      count: 3,
      binned: 1,
      missing: [],
    });
  });

  it('are found without reading the rows of the others', async () => {
    const database = await aFullDatabase();
    const asked = vi.spyOn(database.meta, 'bulkGet');
    await newest(database);

    expect(asked).toHaveBeenCalledExactlyOnceWith(['b', 'd']);
  });

  it('are found under a passcode too', async () => {
    const database = await aFullDatabase();
    await setPasscode(database, 'three plain words', { rounds: 600_000 });

    expect(await listNewest(database, 1)).toMatchObject({
      rows: [{ id: 'b', card: { version: 1 } }],
      count: 4,
    });
  });

  it('include rows of releases that noted no moment, at the place where they belong', async () => {
    const database = await aFullDatabase();
    await database.meta
      .where('id')
      .anyOf('a', 'd')
      .modify((row) => delete row.savedAt);

    expect(await newest(database, 3)).toEqual(['b', 'd', 'a']);
    // The first release had the card in the row itself.
    const card = { title: 'Old', subject: '', organisation: '', version: 1, stage: '', reviewDue: '' };
    await database.table('drafts').put({ id: 'old', formatVersion: 1, assessment: null });
    await database.table('meta').put({ id: 'old', ...card, savedAt: new Date(2026, 0, 9) });
    expect(await newest(database, 2)).toEqual(['old', 'b']);
  });

  it('leave nothing out that has no row of its own, or a row that can’t be read', async () => {
    const database = await aFullDatabase();
    await database.meta.delete('b');
    await database.meta.update('d', { card: { title: 7 } });

    expect((await newest(database, 9)).sort()).toEqual(['a', 'b', 'c', 'd']);
    await database.drafts.delete('a');
    expect(await listNewest(database, 9)).toMatchObject({ count: 3 });
  });

  it('miss nothing that is deleted on purpose while they are read', async () => {
    const database = await aFullDatabase();
    await moveToBin(database, 'b', clock);
    const transact: (...asked: unknown[]) => Promise<unknown> = database.transaction.bind(database) as never;
    const slowly = async (...asked: unknown[]) => {
      const read = await transact(...asked);
      await deleteForGood(new HeatDatabase(database.name), 'b');
      return read;
    };
    vi.spyOn(database, 'transaction').mockImplementationOnce(slowly as never);
    await listNewest(database, 9);

    expect(await listNewest(database, 9)).toMatchObject({ missing: [], binned: 0 });
  });

  it('are the same as the whole list has first', async () => {
    const database = await aFullDatabase();
    const whole = await listAssessments(database);

    expect((await listNewest(database, 3)).rows).toEqual(whole.slice(0, 3));
  });
});

describe('the newest assessments by themselves', () => {
  it('are those of the list, without what is in the bin', async () => {
    const database = await aFullDatabase();
    await moveToBin(database, 'b', clock);

    expect(await readNewest(database, 2)).toEqual((await listNewest(database, 2)).rows);
  });

  it('are found without reading another row', async () => {
    const database = await aFullDatabase();
    const read = vi.fn((row: MetaRow) => row);
    database.meta.hook('reading', read);
    await readNewest(database, 2);

    expect(read.mock.calls.map(([{ id }]) => id)).toEqual(['b', 'd']);
  });
});

describe('one assessment of the list', () => {
  it('is found by its id, in the bin too, and is nothing once it is gone', async () => {
    const database = await aFullDatabase();
    await moveToBin(database, 'a', clock);

    expect(await findListed(database, 'a')).toMatchObject({ id: 'a', deletedAt: expect.any(Date) });
    expect(await findListed(database, 'nobody')).toBeUndefined();
  });
});

describe('following what changes', () => {
  it('hears of each assessment that is written, by whatever connection, and of no other table', async () => {
    const database = await aFullDatabase();
    const heard: (string[] | null)[] = [];
    const leave = followAll(database, (ids) => heard.push(ids));
    await moveToBin(database, 'a', clock);
    await database.settings.put({ key: 'name', value: 'x' });
    await database.meta.clear();
    leave();
    await put(database, 'e', 9);

    expect(heard).toEqual([['a'], null]);
  });
});
