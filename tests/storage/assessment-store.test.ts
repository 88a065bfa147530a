// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { freezeVersion } from '#src/document/freeze-version.ts';
import { type Assessment, fieldsOf, STANDING } from '#src/domain/assessment.ts';
import type { Change } from '#src/domain/change.ts';
import { addDocument } from '#src/storage/add-document.ts';
import { HeatDatabase } from '#src/storage/database.ts';
import { listAssessments } from '#src/storage/list-assessments.ts';
import { readDocument } from '#src/storage/read-document.ts';
import { saveProblemOf } from '#src/storage/save-problem.ts';
import { type Held, writeChanges } from '#src/storage/write-changes.ts';
import { aCompleteAssessment } from '#tests/builders/a-complete-assessment.ts';
import { anAmendedDocument, aSignedDocument, findTinyEdition } from '#tests/builders/a-signed-document.ts';
import { anAnswer, anAssessment, SOME_MOMENT } from '#tests/builders/an-assessment.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';
import { aDatabase, asRead, clock, onDisk, typed, unseen } from './a-database.ts';

const short = { id: 'q-short', kind: 'short-text' } as const;
const long = { id: 'q-long', kind: 'long-text' } as const;

async function read(database: HeatDatabase, id = 'assessment-1') {
  const found = await readDocument(database, id, findTinyEdition);
  if (!found.ok) throw new Error(JSON.stringify(found.problem));
  return asRead(found.value);
}

/** A write by a window that last saw `base`; one that was never there when only an assessment is given. */
async function write(database: HeatDatabase, base: Assessment | Held, ...changes: Change[]) {
  const seen = 'assessment' in base ? base : unseen(base);
  return writeChanges({ database, edition: tinyEdition, clock, by: 'Morag' }, seen, changes);
}

/** Twenty writes of one window, each from what the one before put on disk. */
async function writeInTurn(
  database: HeatDatabase,
  base: Held,
  change: (at: number) => Change,
): Promise<void> {
  let seen = base;
  for (let at = 0; at < 20; at++) {
    const written = await write(database, seen, change(at));
    if (!written.ok) throw new Error(written.problem.kind);
    seen = written.value;
  }
}

const nothing = { drafts: [], answers: [], records: [], meta: [], history: [] };

describe('writing changes', () => {
  it('makes the assessment at the first of them', async () => {
    const database = aDatabase();
    const written = await write(database, anAssessment(), typed('Stop smoking'));

    const { assessment, savedAt } = await read(database);
    expect(fieldsOf(assessment, short).text).toBe('Stop smoking');
    expect(written).toMatchObject({ ok: true, value: { assessment, savedAt: SOME_MOMENT } });
    expect(savedAt).toEqual(SOME_MOMENT);
  });

  it('changes only what was changed, whatever another window wrote meanwhile', async () => {
    const mine = aDatabase();
    const theirs = new HeatDatabase(mine.name);
    await write(mine, anAssessment(), typed('a'));
    const stale = await read(mine);
    await write(theirs, stale, typed('theirs', '', 'q-long'));
    await write(mine, stale, typed('mine', 'a'));

    const { assessment } = await read(mine);
    expect([fieldsOf(assessment, short).text, fieldsOf(assessment, long).text]).toEqual(['mine', 'theirs']);
    expect(assessment.revision).toBe(3);
  });

  it('refuses all of them when one meets other words, and keeps both texts', async () => {
    const database = aDatabase();
    await write(database, anAssessment(), typed('theirs'));
    const before = await onDisk(database);

    const written = await write(database, anAssessment(), typed('other', '', 'q-long'), typed('mine'));

    expect(written).toMatchObject({
      ok: false,
      problem: {
        kind: 'change-refused',
        change: typed('mine'),
        problem: { kind: 'changed-elsewhere', mine: 'mine', theirs: 'theirs' },
      },
    });
    expect(await onDisk(database)).toEqual(before);
  });

  it('lets two windows write at once, and loses neither', async () => {
    const one = aDatabase();
    const two = new HeatDatabase(one.name);
    await write(one, anAssessment(), typed('a'));
    const base = await read(one);
    await Promise.all([
      writeInTurn(one, base, (at) => typed(`a${at}`, at === 0 ? 'a' : `a${at - 1}`)),
      writeInTurn(two, base, (at) => typed(`b${at}`, at === 0 ? '' : `b${at - 1}`, 'q-long')),
    ]);

    const { assessment } = await read(one);
    expect([fieldsOf(assessment, short).text, fieldsOf(assessment, long).text]).toEqual(['a19', 'b19']);
    expect(assessment.revision).toBe(41);
  });

  it('stops where an answer that another window wrote can’t be read, and keeps what is there', async () => {
    const database = aDatabase();
    await write(database, anAssessment(), typed('a'));
    const stale = await read(database);
    await write(database, stale, typed('theirs', '', 'q-long'));
    await database.answers.update(['assessment-1', 'q-long'], { stamp: 'of another write' });
    const before = await onDisk(database);

    await expect(write(database, stale, typed('ab', 'a'))).rejects.toThrow('can’t be read');
    expect(await onDisk(database)).toEqual(before);
  });

  it('keeps the row that lists show in step', async () => {
    const database = aDatabase();
    const details = (field: string, to: string): Change => ({
      kind: 'field-changed',
      question: STANDING.details,
      entryId: 'only',
      field,
      from: '',
      to,
    });
    await write(database, anAssessment(), details('title', 'Stop smoking'), details('subject', 'service'));
    await write(database, anAssessment(), details('plannedReview', '22 August 2027'));

    expect(await listAssessments(database)).toEqual([
      {
        id: 'assessment-1',
        deletedAt: null,
        card: {
          title: 'Stop smoking',
          subject: 'service',
          organisation: '',
          version: 1,
          standing: 'draft',
          state: 'drafting',
          stateName: 'Being written',
          stage: 'Know',
          reviewDue: '2027-08-22',
          awaitsReview: false,
          decision: '',
          dueDates: [],
          openComments: 0,
          tags: [],
          use: 'real',
          revision: 3,
          savedAt: SOME_MOMENT,
        },
      },
    ]);
  });

  it('writes nothing beside the row of a newer app', async () => {
    const database = aDatabase();
    await database.drafts.put({ id: 'assessment-1', formatVersion: 999, assessment: { shape: 'new' } });
    const before = await onDisk(database);

    expect(await write(database, anAssessment(), typed('a'))).toEqual({
      ok: false,
      problem: { kind: 'written-by-a-newer-app' },
    });
    expect(await onDisk(database)).toEqual(before);
  });

  it('throws on a change that no form makes, and writes nothing', async () => {
    const database = aDatabase();
    const odd = { ...typed('a'), field: 'colour' } as Change;

    await expect(write(database, anAssessment(), odd)).rejects.toThrow('colour');
    expect(await onDisk(database)).toEqual(nothing);
  });
});

describe('signing', () => {
  async function ready() {
    const database = aDatabase();
    const assessment = aCompleteAssessment();
    await addDocument(database, { assessment, records: [], history: [] }, tinyEdition, clock);
    const { record, signature } = await freezeVersion(assessment, tinyEdition, SOME_MOMENT);
    const seen = await read(database);
    const writing = { database, edition: tinyEdition, clock, by: 'Morag' };
    const sign = () => writeChanges(writing, seen, [{ kind: 'signed', signature }], record);
    return { database, seen, record, signature, sign };
  }

  it('puts the frozen record beside the signature, and it opens through the gate', async () => {
    const { database, record, signature, sign } = await ready();
    await sign();

    const document = await read(database);
    expect(document.records).toEqual([record]);
    expect(document.assessment.signatures).toEqual([signature]);
  });

  it('waits when the answers on disk are no longer those that were frozen', async () => {
    const { database, seen, sign } = await ready();
    await write(database, seen, typed('new words', 'Stop smoking in Wexcombe'));
    const before = await onDisk(database);

    expect(await sign()).toEqual({
      ok: false,
      problem: { kind: 'changed-before-signing' },
    });
    expect(await onDisk(database)).toEqual(before);
  });

  it('never puts a record in the place of another', async () => {
    const { database, seen, sign } = await ready();
    await database.records.add({ assessmentId: seen.assessment.id, version: 1, record: { older: true } });
    const before = await onDisk(database);

    expect(await sign()).toMatchObject({
      ok: false,
      problem: { kind: 'storage-broken' },
    });
    expect(await onDisk(database)).toEqual(before);
  });
});

describe('reading', () => {
  it('says that an assessment is not here', async () => {
    expect(await readDocument(aDatabase(), 'nowhere', findTinyEdition)).toEqual({
      ok: false,
      problem: { kind: 'not-here' },
    });
  });

  it('goes through the gate, and leaves a row that it refuses as it is', async () => {
    const database = aDatabase();
    const assessment = { ...anAssessment(), mood: 'odd' };
    await database.drafts.put({ id: 'assessment-1', formatVersion: 1, assessment });

    expect(await readDocument(database, 'assessment-1', findTinyEdition)).toMatchObject({
      ok: false,
      problem: {
        kind: 'unreadable',
        problem: { kind: 'wrong-part' },
        raw: { format: 'heat-assessment', formatVersion: 1, assessment, records: [] },
      },
    });
    expect((await onDisk(database)).drafts).toEqual([{ id: 'assessment-1', formatVersion: 1, assessment }]);
  });

  it('refuses a signed version that was edited on disk', async () => {
    const database = aDatabase();
    const document = await aSignedDocument();
    const answers = { ...document.assessment.answers, 'q-short': anAnswer('short-text', { text: 'edited' }) };
    await addDocument(
      database,
      { ...document, assessment: { ...document.assessment, answers } },
      tinyEdition,
      clock,
    );

    expect(await readDocument(database, 'assessment-1', findTinyEdition)).toMatchObject({
      ok: false,
      problem: { kind: 'unreadable', problem: { kind: 'signed-version-changed', version: 1 } },
    });
  });

  it('gives the records of one assessment only, oldest first', async () => {
    const database = aDatabase();
    const document = await aSignedDocument(await anAmendedDocument());
    await database.records.add({ assessmentId: 'assessment-10', version: 1, record: {} });
    await database.records.add({ assessmentId: 'assessment-0', version: 1, record: {} });
    await addDocument(database, document, tinyEdition, clock);

    expect(await read(database)).toMatchObject({ records: document.records, savedAt: SOME_MOMENT });
  });
});

describe('adding a document', () => {
  it('does not touch one with the same id, unless it is to take its place', async () => {
    const database = aDatabase();
    const signed = await aSignedDocument();
    const draft = { assessment: aCompleteAssessment(), records: [], history: [] };

    expect(await addDocument(database, signed, tinyEdition, clock)).toBe(true);
    expect(await addDocument(database, draft, tinyEdition, clock)).toBe(false);
    expect((await read(database)).assessment).toEqual(signed.assessment);
    expect(await addDocument(database, draft, tinyEdition, clock, { replace: true })).toBe(true);
    expect(await read(database)).toMatchObject({ assessment: draft.assessment, records: [] });
    expect((await onDisk(database)).records).toEqual([]);
  });

  it('lists the last saved first', async () => {
    const database = aDatabase();
    for (const [id, at] of [
      ['a', '2026-01-01'],
      ['b', '2026-03-01'],
      ['c', '2026-02-01'],
    ] as const) {
      const assessment = anAssessment({ id });
      await addDocument(database, { assessment, records: [], history: [] }, tinyEdition, {
        now: () => new Date(at),
      });
    }

    expect((await listAssessments(database)).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  });
});

describe('the database', () => {
  it('lets go when a newer app opens it, and stays away', async () => {
    const old = aDatabase();
    const first = await write(old, anAssessment(), typed('a'));
    if (!first.ok) throw new Error(first.problem.kind);
    const newer = new Dexie(old.name);
    newer.version(4).stores({ drafts: 'id', extra: 'id' });
    await newer.open();
    const opening = vi.spyOn(indexedDB, 'open');

    expect(await write(old, first.value, typed('ab', 'a'))).toEqual({
      ok: false,
      problem: { kind: 'written-by-a-newer-app' },
    });
    // Even one that is refused would be in the way of a yet newer app.
    expect(opening).not.toHaveBeenCalled();
    opening.mockRestore();
    newer.close();
  });

  it('stays away from the tables that a newer app left, however often it is asked', async () => {
    const old = aDatabase();
    const newer = new Dexie(old.name);
    const ours = {
      drafts: 'id',
      answers: '[assessmentId+questionId]',
      records: '[assessmentId+version]',
      meta: 'id, savedAt, deletedAt',
      history: '[assessmentId+seq]',
      backups: 'id',
      settings: 'key',
    };
    newer.version(4).stores({ ...ours, extra: 'id' });
    await newer.open();
    newer.close();

    for (const words of ['a', 'b']) {
      expect(await write(old, anAssessment(), typed(words))).toEqual({
        ok: false,
        problem: { kind: 'written-by-a-newer-app' },
      });
    }
  });

  it('calls nothing written that is not on the disk itself', async () => {
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const written = await write(aDatabase(), anAssessment(), typed('a'));
    const writes = begun.mock.calls.filter(([, mode]) => mode === 'readwrite');
    begun.mockRestore();

    expect(written.ok).toBe(true);
    expect(writes.length).toBeGreaterThan(0);
    for (const [, , options] of writes) expect(options).toEqual({ durability: 'strict' });
  });
});

describe('what kept words from the disk', () => {
  const wrapped = new Dexie.AbortError('aborted', new DOMException('full', 'QuotaExceededError'));

  it.each<[Error, unknown]>([
    [wrapped, { kind: 'storage-full' }],
    [new DOMException('full', 'QuotaExceededError'), { kind: 'storage-full' }],
    [new DOMException('no', 'SecurityError'), { kind: 'storage-denied' }],
    [
      new DOMException('User denied permission to access the database', 'UnknownError'),
      { kind: 'storage-denied' },
    ],
    [new Dexie.DatabaseClosedError('closed'), { kind: 'written-by-a-newer-app' }],
    [new DOMException('old', 'VersionError'), { kind: 'written-by-a-newer-app' }],
    [new DOMException('odd', 'UnknownError'), { kind: 'storage-broken', reason: 'UnknownError: odd' }],
  ])('%s', (error, problem) => {
    expect(saveProblemOf(error)).toEqual(problem);
  });
});
