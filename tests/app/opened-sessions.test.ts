// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findOpen } from '#src/app/open-work.ts';
import { leaveHere, openHere } from '#src/app/opened-sessions.ts';
import { surroundings } from '#src/app/surroundings.ts';
import { titleOf } from '#src/domain/assessment.ts';
import { heatEngland2024 } from '#src/editions/heat-england-2024/edition.ts';
import { workedExample } from '#src/editions/worked-example/worked-example.ts';
import { addDocument } from '#src/storage/add-document.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { deleteForGood } from '#src/storage/bin.ts';
import { hasJournals } from '#src/storage/has-journals.ts';
import { journalKey, keepJournal } from '#src/storage/journal.ts';
import { keepTextAs, readable } from '#src/storage/kept-text.ts';
import { readDocument } from '#src/storage/read-document.ts';
import { sealedText } from '#src/storage/sealing/sealed-text.ts';
import { titled } from '#tests/builders/titled.ts';
import { unwritten } from '#tests/builders/unwritten.ts';

const { database, clock, findEdition } = surroundings;
const opened: AssessmentSession[] = [];

afterEach(async () => {
  vi.restoreAllMocks();
  keepTextAs(readable);
  for (const session of opened.splice(0)) {
    await isSaved(session);
    await leaveHere(session);
    await deleteForGood(database, session.id, () => true);
  }
  localStorage.clear();
});

/** A window that is gone has typed a title. */
function leaveTitle(id: string, from = ''): void {
  keepJournal(journalKey(id, 'gone'), unwritten(titled('Falls', from)));
}

function breakDisk(): void {
  vi.spyOn(database, 'openAgain').mockRejectedValue(
    new DOMException('Internal error opening backing store', 'UnknownError'),
  );
}

async function open(id: string, mayBegin = false): Promise<AssessmentSession> {
  const here = await openHere(id, mayBegin);
  if (here.kind !== 'open') throw new Error(here.kind);
  opened.push(here.session);
  return here.session;
}

async function isSaved(session: AssessmentSession): Promise<void> {
  session.saving.send({ type: 'retry.requested' });
  await vi.waitFor(() => expect(session.allSaved()).toBe(true));
}

async function savedTitle(id: string): Promise<string> {
  const read = await readDocument(database, id, findEdition);
  if (!read.ok) throw new Error(read.problem.kind);
  return titleOf(read.value.assessment);
}

describe('an assessment that never reached the disk', () => {
  it('opens with what a window that is gone has left of it, and is saved', async () => {
    leaveTitle('new');
    const session = await open('new');
    expect(titleOf(session.current())).toBe('Falls');
    await session.settled();

    expect(await savedTitle('new')).toBe('Falls');
    expect(hasJournals()).toBe(false);
  });

  it('opens while the disk can’t be read, and is saved once it can', async () => {
    leaveTitle('new');
    breakDisk();
    const session = await open('new');
    await session.settled();
    expect([titleOf(session.current()), session.allSaved(), hasJournals()]).toEqual(['Falls', false, true]);
    vi.restoreAllMocks();
    await isSaved(session);

    expect(await savedTitle('new')).toBe('Falls');
    expect(hasJournals()).toBe(false);
  });

  it('opens once the passcode is given under which its words were kept', async () => {
    const sealed = sealedText(new Uint8Array(32));
    keepTextAs(sealed);
    leaveTitle('new');
    keepTextAs(readable);
    expect(await openHere('new', false)).toMatchObject({ kind: 'not-here' });
    expect(hasJournals()).toBe(true);
    keepTextAs(sealed);

    expect(titleOf((await open('new')).current())).toBe('Falls');
  });

  it('is not here when nobody has left any words of it', async () => {
    expect(await openHere('nowhere', false)).toEqual({ kind: 'not-here', lastWords: false });
  });
});

describe('an assessment that someone leaves and comes back to before it was open', () => {
  it('stays known as open in this window', async () => {
    leaveTitle('new');
    const [left, back] = await Promise.all([open('new'), open('new', true)]);
    await leaveHere(left);

    expect(findOpen('new')).toBeDefined();
    expect(await open('new')).toBe(back);
  });
});

describe('an assessment on a disk that can’t be read', () => {
  async function unreadable(): Promise<string> {
    const assessment = workedExample('kept');
    await addDocument(database, { assessment, records: [], history: [] }, heatEngland2024, clock);
    leaveTitle('kept', titleOf(assessment));
    breakDisk();
    return 'kept';
  }

  it('is not shown as if what was typed last were all of it', async () => {
    const id = await unreadable();

    expect(await openHere(id, false)).toMatchObject({ kind: 'storage', lastWords: true });
    expect(hasJournals()).toBe(true);
    await open(id, true);
  });

  it('opens with those words alone when a person asks for them, and is whole again with the disk', async () => {
    const session = await open(await unreadable(), true);
    expect(titleOf(session.current())).toBe('Falls');
    vi.restoreAllMocks();
    await isSaved(session);

    expect(Object.keys(session.current().answers).length).toBeGreaterThan(5);
    expect(await savedTitle('kept')).toBe('Falls');
  });
});
