// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { leaveHere, openHere } from '#src/app/opened-sessions.ts';
import { putWorkedExample } from '#src/app/put-worked-example.ts';
import { saveEverything, saveOne } from '#src/app/save-backup.ts';
import { surroundings } from '#src/app/surroundings.ts';
import { STANDING, titleOf } from '#src/domain/assessment.ts';
import type { Change } from '#src/domain/change.ts';
import { saveFile } from '#src/interchange/save-file.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { readBackups } from '#src/storage/backups.ts';
import { deleteForGood, listBin, moveToBin } from '#src/storage/bin.ts';
import { HeatDatabase } from '#src/storage/database.ts';
import { journalKey, keepJournal } from '#src/storage/journal.ts';
import { readDocument } from '#src/storage/read-document.ts';
import { writeChanges } from '#src/storage/write-changes.ts';
import { unwritten } from '#tests/builders/unwritten.ts';
import { asRead } from '#tests/storage/a-database.ts';

vi.mock('#src/interchange/save-file.ts', () => ({ saveFile: vi.fn() }));

const ID = 'worked-example';
const { database, clock, findEdition } = surroundings;
let session: AssessmentSession;
let title: string;

async function reopen(): Promise<AssessmentSession> {
  const opened = await openHere(ID, false);
  if (opened.kind !== 'open') throw new Error(opened.kind);
  return opened.session;
}

beforeEach(async () => {
  await putWorkedExample({ anew: true });
  session = await reopen();
  title = titleOf(session.current());
});

afterEach(async () => {
  vi.restoreAllMocks();
  vi.mocked(saveFile).mockClear();
  session.saving.send({ type: 'retry.requested' });
  await vi.waitFor(async () => {
    await session.settleConflict('theirs');
    expect(session.allSaved()).toBe(true);
  });
  await leaveHere(session);
});

function titled(to: string, from = title): Change {
  return { kind: 'field-changed', question: STANDING.details, entryId: 'only', field: 'title', from, to };
}

/** The same title is changed in another window, and here. */
async function meetAnotherWindow(): Promise<void> {
  const other = new HeatDatabase(database.name);
  const read = await readDocument(other, ID, findEdition);
  if (!read.ok) throw new Error(read.problem.kind);
  const writing = { database: other, clock, edition: session.edition, by: '' };
  await writeChanges(writing, asRead(read.value), [titled('Theirs')]);
  session.make(titled('Mine'));
  await session.settled();
}

/** Nothing more goes on disk from now on. */
async function fillTheDisk(): Promise<void> {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('The disk is full', 'QuotaExceededError');
  });
  session.make(titled('Mine'));
  await vi.waitFor(() => expect(session.saving.getSnapshot().context.problem).not.toBeNull());
}

const saveAll = () => saveEverything(() => undefined, new AbortController().signal);

/** The titles in the zip that was handed over, by the name of their file. */
function titlesInZip(): Record<string, string> {
  const [, content] = vi.mocked(saveFile).mock.lastCall ?? [];
  const files = Object.entries(unzipSync(content as Uint8Array));
  return Object.fromEntries(
    files
      .filter(([name]) => name.endsWith('.heat.json'))
      .map(([name, bytes]) => [name, titleOf(JSON.parse(strFromU8(bytes)).assessment)]),
  );
}

describe('everything as one file', () => {
  it('holds what is on disk once', async () => {
    expect(await saveAll()).toEqual({ kind: 'done', count: 1, unreadable: 0, unsaved: [], leftOut: [] });
    expect(Object.values(titlesInZip())).toEqual([title]);
    expect((await readBackups(database)).has(ID)).toBe(true);
  });

  it('holds the words too that wait for a choice between two windows', async () => {
    await meetAnotherWindow();

    expect(await saveAll()).toMatchObject({ kind: 'done', count: 1, unsaved: ['Mine'] });
    // What is on disk comes first: it has the history, and the first of two is the one that is added elsewhere.
    expect(Object.entries(titlesInZip())).toEqual([
      ['heat-theirs-v1.heat.json', 'Theirs'],
      ['as it stood in the window/heat-mine-v1.heat.json', 'Mine'],
    ]);
  });

  it('holds the words too that windows now gone left behind, also of what was never saved', async () => {
    await leaveHere(session);
    keepJournal(journalKey(ID, 'gone'), unwritten(titled('Left behind')));
    keepJournal(journalKey('begun', 'gone'), unwritten(titled('Never saved', '')));

    expect(await saveAll()).toEqual({ kind: 'done', count: 2, unreadable: 0, unsaved: [], leftOut: [] });
    expect(Object.values(titlesInZip()).sort()).toEqual(['Left behind', 'Never saved']);
    await moveToBin(database, 'begun', clock);
    await deleteForGood(database, 'begun');
    session = await reopen();
  });

  it('leaves what is in the bin there, whatever a window left behind', async () => {
    await leaveHere(session);
    await moveToBin(database, ID, clock);
    keepJournal(journalKey(ID, 'gone'), unwritten(titled('Left behind')));

    expect(await saveAll()).toMatchObject({ kind: 'done', count: 0 });
    expect(await listBin(database)).toHaveLength(1);
    session = await reopen();
  });

  it('holds the words too for which the disk has no room, and is no failure for that', async () => {
    vi.spyOn(console, 'info').mockReturnValue();
    await fillTheDisk();

    expect(await saveAll()).toMatchObject({ kind: 'done', count: 1, unsaved: ['Mine'] });
    expect(Object.values(titlesInZip()).sort()).toEqual(['Mine', title].sort());
  });
});

describe('one assessment as a file', () => {
  it('says when words of it are on no disk', async () => {
    await meetAnotherWindow();

    expect(await saveOne(ID)).toMatchObject({ kind: 'done', count: 1, leftOut: ['Mine'] });
  });

  it('has the words that a window now gone left behind', async () => {
    await leaveHere(session);
    keepJournal(journalKey(ID, 'gone'), unwritten(titled('Left behind')));

    expect(await saveOne(ID)).toMatchObject({ kind: 'done', count: 1, leftOut: [] });
    expect(vi.mocked(saveFile).mock.lastCall?.[1]).toContain('Left behind');
    session = await reopen();
  });

  it('is no failure when it can’t be noted', async () => {
    vi.spyOn(console, 'info').mockReturnValue();
    await fillTheDisk();

    expect(await saveOne(ID)).toMatchObject({ kind: 'done', count: 1 });
    expect(saveFile).toHaveBeenCalledOnce();
  });

  it('is no file at all once it is gone', async () => {
    expect(await saveOne('gone')).toMatchObject({ kind: 'problem' });
    expect(saveFile).not.toHaveBeenCalled();
  });
});
