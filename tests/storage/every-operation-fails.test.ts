// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { freezeVersion } from '#src/document/freeze-version.ts';
import type { Change } from '#src/domain/change.ts';
import { addDocument } from '#src/storage/add-document.ts';
import { noteBackup } from '#src/storage/backups.ts';
import { deleteForGood, emptyBin, moveToBin, takeOutOfBin } from '#src/storage/bin.ts';
import { HeatDatabase } from '#src/storage/database.ts';
import { readDocument } from '#src/storage/read-document.ts';
import { replaceDocument } from '#src/storage/replace-document.ts';
import { type Held, writeChanges } from '#src/storage/write-changes.ts';
import { aCompleteAssessment } from '#tests/builders/a-complete-assessment.ts';
import { anAmendedDocument, aSignedDocument, findTinyEdition } from '#tests/builders/a-signed-document.ts';
import { anAssessment, SOME_MOMENT } from '#tests/builders/an-assessment.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';
import { aDatabase, asRead, clock, type Fault, failAt, onDisk, typed, unseen } from './a-database.ts';

afterEach(() => localStorage.clear());

const afterDays = (days: number) => ({
  now: () => new Date(SOME_MOMENT.getTime() + days * 24 * 60 * 60_000),
});
const writing = (database: HeatDatabase) => ({ database, edition: tinyEdition, clock, by: 'Morag' });
const noted: Change = {
  kind: 'note-changed',
  question: { id: 'q-short', kind: 'short-text' },
  from: '',
  to: 'theirs',
};
const words = typed('new words', 'Stop smoking in Wexcombe');

/** Throws when a write was refused, as the others do by themselves. */
async function surely(written: Promise<{ ok: boolean }>): Promise<void> {
  if (!(await written).ok) throw new Error('not written');
}

async function heldIn(database: HeatDatabase): Promise<Held> {
  const read = await readDocument(database, 'assessment-1', findTinyEdition);
  if (!read.ok) throw new Error(read.problem.kind);
  return asRead(read.value);
}

interface Operation {
  /** Brings the disk to where it starts, and gives what the window that acts last saw of it. */
  start(database: HeatDatabase): Promise<Held>;
  act(database: HeatDatabase, held: Held): Promise<unknown>;
}

/** All that writes to the disk. */
const operations: Record<string, Operation> = {
  'the first words of an assessment': {
    start: async () => unseen(anAssessment()),
    act: (database, held) => surely(writeChanges(writing(database), held, [typed('a')])),
  },
  'more words': {
    start: addDraft,
    act: (database, held) => surely(writeChanges(writing(database), held, [words])),
  },
  'words that meet another window’s': {
    start: async (database) => {
      const held = await addDraft(database);
      await surely(writeChanges(writing(database), held, [noted]));
      return held;
    },
    act: (database, held) => surely(writeChanges(writing(database), held, [words])),
  },
  'words after the assessment was removed': {
    start: async (database) => {
      await addDocument(database, await aSignedDocument(await anAmendedDocument()), tinyEdition, clock);
      const held = await heldIn(database);
      await deleteForGood(database, 'assessment-1', () => true);
      return held;
    },
    act: (database, held) => surely(writeChanges(writing(database), held, [])),
  },
  'a signature': {
    start: addDraft,
    act: async (database, held) => {
      const { record, signature } = await freezeVersion(held.assessment, tinyEdition, SOME_MOMENT);
      return surely(writeChanges(writing(database), held, [{ kind: 'signed', signature }], record));
    },
  },
  'adding a document with its history': {
    start: async () => unseen(anAssessment()),
    act: async (database) => addDocument(database, await withHistory(), tinyEdition, clock),
  },
  'a document in the place of another': {
    start: addDraft,
    act: async (database) =>
      addDocument(database, await withHistory(), tinyEdition, clock, { replace: true }),
  },
  'a newer state in the place of the one it goes on from': {
    start: addDraft,
    act: async (database, held) => {
      const { history } = await withHistory();
      const newer = { ...(await aSignedDocument()), history };
      if (!(await replaceDocument(database, held, newer, tinyEdition, clock)))
        throw new Error('not replaced');
    },
  },
  'a move to the bin': { start: addDraft, act: (database) => moveToBin(database, 'assessment-1', clock) },
  'a way back from the bin': {
    start: addToBin,
    act: (database) => takeOutOfBin(database, 'assessment-1'),
  },
  'an end for good': {
    start: async (database) => {
      await addDocument(database, await withHistory(), tinyEdition, clock);
      await noteBackup(database, [{ id: 'assessment-1', revision: 1 }], clock);
      return heldIn(database);
    },
    act: (database) => deleteForGood(database, 'assessment-1', () => true),
  },
  'the end of thirty days': {
    start: async (database) => {
      const held = await addToBin(database);
      await emptyBin(database, afterDays(31));
      return held;
    },
    act: (database) => emptyBin(database, afterDays(32)),
  },
};

async function addDraft(database: HeatDatabase): Promise<Held> {
  const document = { assessment: aCompleteAssessment(), records: [], history: [] };
  await addDocument(database, document, tinyEdition, clock);
  return heldIn(database);
}

async function addToBin(database: HeatDatabase): Promise<Held> {
  const held = await addDraft(database);
  await moveToBin(database, 'assessment-1', clock);
  return held;
}

async function withHistory() {
  const edit = {
    kind: 'note',
    question: { id: 'q-short', kind: 'short-text' },
    at: 0,
    removed: '',
    added: 'x',
  } as const;
  const entry = { at: SOME_MOMENT.toISOString(), by: '', version: 1, edits: [edit] };
  return { ...(await aSignedDocument(await anAmendedDocument())), history: [entry, entry] };
}

/** All rows, with the random stamps numbered in the order in which they appear. */
async function rowsOf(database: HeatDatabase): Promise<string> {
  const seen: string[] = [];
  return JSON.stringify(await onDisk(database)).replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, (stamp) => {
    if (!seen.includes(stamp)) seen.push(stamp);
    return `stamp ${seen.indexOf(stamp)}`;
  });
}

/** Does it all anew with one fault. Gives the rows before and after, whether it said it was done, and how many operations. */
async function tryWith({ start, act }: Operation, fault: Fault) {
  const database = aDatabase();
  const held = await start(database);
  const before = await rowsOf(database);
  const faulty = new HeatDatabase(database.name);
  const seen = failAt(faulty, fault);
  const done = await act(faulty, held).then(
    () => true,
    () => false,
  );
  return { before, after: await rowsOf(database), done, seen: seen.count };
}

const ways = [
  { when: 'before', lasts: 'once' },
  { when: 'after', lasts: 'once' },
  { when: 'before', lasts: 'for ever' },
  { when: 'after', lasts: 'for ever' },
] as const;

describe.each(Object.entries(operations))('%s', (_, operation) => {
  it.each(ways)('is whole or not there, whichever step fails $when it is done, $lasts', async (way) => {
    const well = await tryWith(operation, { nth: Number.POSITIVE_INFINITY, ...way });
    expect(well.done).toBe(true);
    expect(well.after).not.toBe(well.before);
    let refused = 0;
    for (let nth = 0; nth < well.seen; nth++) {
      const { before, after, done } = await tryWith(operation, { nth, ...way });
      expect(after === (done ? well.after : before), `operation ${nth} of ${well.seen}`).toBe(true);
      if (!done) refused++;
    }
    // What failed in a try that another window's words made void anyway is done by the next try.
    expect(refused).toBeGreaterThan(way.lasts === 'once' ? well.seen / 2 : well.seen - 1);
    expect(well.seen).toBeGreaterThan(1);
  });
});
