// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { HeatDocument } from '#src/document/heat-document.ts';
import type { HistoryEntry } from '#src/domain/history.ts';
import { addDocument } from '#src/storage/add-document.ts';
import { moveToBin } from '#src/storage/bin.ts';
import type { HeatDatabase } from '#src/storage/database.ts';
import { readDocument, readWhole } from '#src/storage/read-document.ts';
import { replaceDocument } from '#src/storage/replace-document.ts';
import { writeChanges } from '#src/storage/write-changes.ts';
import { aCompleteAssessment } from '#tests/builders/a-complete-assessment.ts';
import { aSignedDocument, findTinyEdition } from '#tests/builders/a-signed-document.ts';
import { SOME_MOMENT } from '#tests/builders/an-assessment.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';
import { aDatabase, asRead, clock, onDisk, typed } from './a-database.ts';

const ID = 'assessment-1';
const FIRST_WORDS = 'Stop smoking in Wexcombe';

function entry(added: string): HistoryEntry {
  const question = { id: 'q-short', kind: 'short-text' } as const;
  const edit = { kind: 'note', question, at: 0, removed: '', added } as const;
  return { at: SOME_MOMENT.toISOString(), by: '', version: 1, edits: [edit] };
}

async function held(database: HeatDatabase) {
  const read = await readDocument(database, ID, findTinyEdition);
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value;
}

/** A draft on disk with an entry in its history, and the same signed, with an entry that comes after. */
async function aDraftOnDisk(): Promise<{ database: HeatDatabase; newer: HeatDocument }> {
  const database = aDatabase();
  const draft = { assessment: aCompleteAssessment(), records: [], history: [entry('here')] };
  await addDocument(database, draft, tinyEdition, clock);
  return { database, newer: { ...(await aSignedDocument()), history: [entry('from the file')] } };
}

const write = async (database: HeatDatabase, to: string, of?: { window: string; write: number }) => {
  const writing = { database, edition: tinyEdition, clock, by: '', ...(of && { of }) };
  const written = await writeChanges(writing, asRead(await held(database)), [typed(to, FIRST_WORDS)]);
  if (!written.ok) throw new Error(written.problem.kind);
};

describe('a newer state in the place of the one here', () => {
  it('comes with its records, and its history goes on from the one here', async () => {
    const { database, newer } = await aDraftOnDisk();

    expect(await replaceDocument(database, await held(database), newer, tinyEdition, clock)).toBe(true);
    expect(await readWhole(database, ID, findTinyEdition)).toEqual({
      ok: true,
      value: { ...newer, history: [entry('here'), entry('from the file')] },
    });
  });

  it('is not put there where another window wrote since it was looked at', async () => {
    const { database, newer } = await aDraftOnDisk();
    const seen = await held(database);
    await write(database, 'Words of another window');
    const before = await onDisk(database);

    expect(await replaceDocument(database, seen, newer, tinyEdition, clock)).toBe(false);
    expect(await onDisk(database)).toEqual(before);
  });

  it('is not put there where it was put in the bin meanwhile', async () => {
    const { database, newer } = await aDraftOnDisk();
    const seen = await held(database);
    await moveToBin(database, ID, clock);
    const before = await onDisk(database);

    expect(await replaceDocument(database, seen, newer, tinyEdition, clock)).toBe(false);
    expect(await onDisk(database)).toEqual(before);
  });

  it('remembers which words of which windows had landed, so that none are said again', async () => {
    const { database, newer } = await aDraftOnDisk();
    await write(database, 'Other words', { window: 'gone', write: 3 });

    expect(await replaceDocument(database, await held(database), newer, tinyEdition, clock)).toBe(true);
    expect((await held(database)).landed).toEqual([{ window: 'gone', write: 3 }]);
  });
});
