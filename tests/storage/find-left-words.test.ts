// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addDocument } from '#src/storage/add-document.ts';
import type { HeatDatabase } from '#src/storage/database.ts';
import { findLeftWords } from '#src/storage/find-left-words.ts';
import { journalKey, keepJournal } from '#src/storage/journal.ts';
import { keepTextAs, readable } from '#src/storage/kept-text.ts';
import { sealedText } from '#src/storage/sealing/sealed-text.ts';
import { anAssessment } from '#tests/builders/an-assessment.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';
import { titled } from '#tests/builders/titled.ts';
import { unwritten } from '#tests/builders/unwritten.ts';
import { aDatabase, clock, typed } from './a-database.ts';

afterEach(() => {
  keepTextAs(readable);
  localStorage.clear();
  vi.restoreAllMocks();
});

/** One assessment on disk, and words of that one and of another that a window gone has left. */
async function aDevice(): Promise<HeatDatabase> {
  const database = aDatabase();
  const document = { assessment: anAssessment({ id: 'on-disk' }), records: [], history: [] };
  await addDocument(database, document, tinyEdition, clock);
  keepJournal(journalKey('on-disk', 'gone'), unwritten(titled('Kept')));
  keepJournal(journalKey('new', 'gone'), unwritten(titled('F'), typed('a'), titled('Falls ', 'F')));
  return database;
}

describe('words that are in no row of the disk', () => {
  it('are found under the last title that was typed', async () => {
    expect(await findLeftWords(await aDevice())).toEqual([{ id: 'new', title: 'Falls' }]);
  });

  it('are found where no title was typed yet', async () => {
    keepJournal(journalKey('new', 'gone'), unwritten(typed('a')));

    expect(await findLeftWords(aDatabase())).toEqual([{ id: 'new', title: '' }]);
  });

  it('may be any while the disk can’t be read', async () => {
    const database = await aDevice();
    vi.spyOn(database.drafts, 'toCollection').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    });

    expect((await findLeftWords(database)).map(({ id }) => id).sort()).toEqual(['new', 'on-disk']);
  });

  it('are found only with the passcode under which they were kept', async () => {
    const sealed = sealedText(new Uint8Array(32));
    keepTextAs(sealed);
    const database = await aDevice();
    keepTextAs(readable);
    expect(await findLeftWords(database)).toEqual([]);
    keepTextAs(sealed);

    expect(await findLeftWords(database)).toHaveLength(1);
  });
});
