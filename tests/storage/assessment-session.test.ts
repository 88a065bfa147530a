// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Assessment, entriesOf, fieldsOf } from '#src/domain/assessment.ts';
import type { Change } from '#src/domain/change.ts';
import { addDocument } from '#src/storage/add-document.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { HeatDatabase } from '#src/storage/database.ts';
import { journalKey, keepJournal } from '#src/storage/journal.ts';
import { beginSession, openSession } from '#src/storage/open-session.ts';
import { readDocument, type StoredDocument } from '#src/storage/read-document.ts';
import { locked } from '#src/storage/sealing/locked.ts';
import { writeChanges } from '#src/storage/write-changes.ts';
import { aCompleteAssessment } from '#tests/builders/a-complete-assessment.ts';
import { findTinyEdition } from '#tests/builders/a-signed-document.ts';
import { anAnswer, anAssessment } from '#tests/builders/an-assessment.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';
import { unwritten } from '#tests/builders/unwritten.ts';
import { aDatabase, asRead, clock, onDisk, typed } from './a-database.ts';

const short = { id: 'q-short', kind: 'short-text' } as const;
const long = { id: 'q-long', kind: 'long-text' } as const;
const people = { id: 'q-people', kind: 'people' } as const;
const opened: AssessmentSession[] = [];

afterEach(async () => {
  for (const session of opened.splice(0)) await session.close();
  localStorage.clear();
});

async function openIn(database: HeatDatabase): Promise<AssessmentSession> {
  const session = await openSession('assessment-1', { database, clock, findEdition: findTinyEdition });
  if (!session.ok) throw new Error(session.problem.kind);
  opened.push(session.value);
  return session.value;
}

/** A database that holds one assessment. */
async function aDatabaseWith(assessment: Assessment): Promise<HeatDatabase> {
  const database = aDatabase();
  await addDocument(database, { assessment, records: [], history: [] }, tinyEdition, clock);
  return database;
}

async function stored(database: HeatDatabase): Promise<StoredDocument> {
  const read = await readDocument(database, 'assessment-1', findTinyEdition);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

async function saved(database: HeatDatabase): Promise<Assessment> {
  return (await stored(database)).assessment;
}

/** What another window writes. */
async function elsewhere(database: HeatDatabase, ...changes: Change[]): Promise<void> {
  const writing = { database: new HeatDatabase(database.name), edition: tinyEdition, clock, by: 'Siân' };
  const written = await writeChanges(writing, asRead(await stored(database)), changes);
  if (!written.ok) throw new Error(written.problem.kind);
}

/** What windows have left behind. */
const journals = () =>
  Object.entries({ ...localStorage }).flatMap(([key, kept]) =>
    key.startsWith('heat-journal') ? [kept] : [],
  );

const text = (assessment: Assessment) => fieldsOf(assessment, short).text;
const longText = (assessment: Assessment) => fieldsOf(assessment, long).text;
const problemOf = (session: AssessmentSession) => session.saving.getSnapshot().context.problem;

describe('an open assessment', () => {
  it('is on disk as it was said, and opens again with the same words', async () => {
    const database = await aDatabaseWith(anAssessment());
    const session = await openIn(database);
    let said = '';
    for (const letter of 'Stop smoking, help for Łukasz and Siân 😀') {
      session.make(typed(said + letter, said));
      said += letter;
    }
    expect(text(session.current())).toBe(said);
    await session.settled();

    expect(text(await saved(database))).toBe(said);
    expect(text((await openIn(database)).current())).toBe(said);
  });

  it('tells its listeners of each change, until they leave', async () => {
    const session = await openIn(await aDatabaseWith(anAssessment()));
    const heard: string[] = [];
    const leave = session.subscribe(() => heard.push(text(session.current())));
    session.make(typed('a'));
    leave();
    session.make(typed('ab', 'a'));

    expect(heard).toEqual(['a']);
  });

  it('draws nothing anew when what pages show is on disk', async () => {
    const database = await aDatabaseWith(anAssessment());
    const session = await openIn(database);
    session.make(typed('a'));
    const shown = session.current();
    const heard: Assessment[] = [];
    session.subscribe(() => heard.push(session.current()));
    await session.settled();
    expect([session.current(), heard]).toEqual([shown, []]);
    expect(session.current()).toBe(shown);

    session.make(typed('words', '', 'q-long'));
    await session.settled();
    const { answers } = await onDisk(database);
    expect(new Set(answers.map(({ stamp }) => stamp)).size).toBe(2);
  });

  it('is not on disk before something is said', async () => {
    const database = aDatabase();
    const session = beginSession('assessment-1', tinyEdition, {
      database,
      clock,
      findEdition: findTinyEdition,
    });
    opened.push(session);
    await session.settled();
    expect((await onDisk(database)).drafts).toEqual([]);
    session.make(typed('a'));
    await session.settled();

    expect(text(await saved(database))).toBe('a');
  });

  it('does not open what is not there', async () => {
    const nowhere = { database: aDatabase(), clock, findEdition: findTinyEdition };

    expect(await openSession('assessment-1', nowhere)).toEqual({ ok: false, problem: { kind: 'not-here' } });
  });

  it('waits for the last words before it closes', async () => {
    const database = await aDatabaseWith(anAssessment());
    const session = await openIn(database);
    session.make(typed('a'));
    session.make(typed('ab', 'a'));
    await session.close();

    expect(text(await saved(database))).toBe('ab');
    expect(journals()).toHaveLength(0);
  });

  it('shows what another window wrote, once it saves something itself', async () => {
    const database = await aDatabaseWith(anAssessment());
    const session = await openIn(database);
    await elsewhere(database, typed('theirs', '', 'q-long'));
    session.make(typed('mine'));
    await session.settled();

    expect([text(session.current()), longText(session.current())]).toEqual(['mine', 'theirs']);
  });
});

describe('a page that closes in the middle of a word', () => {
  it('has left what is not on disk in a journal by then, and takes it away once it is', async () => {
    const session = await openIn(await aDatabaseWith(anAssessment()));
    session.make(typed('a'));
    session.make(typed('ab', 'a'));
    expect(journals()).toHaveLength(1);
    expect(journals().join()).toContain('"to":"ab"');
    await session.settled();

    expect(journals()).toHaveLength(0);
  });

  it('has its words said again at the next opening', async () => {
    const database = await aDatabaseWith(anAssessment());
    keepJournal(
      journalKey('assessment-1', 'gone'),
      unwritten(typed('a'), typed('ab', 'a'), typed('b', '', 'q-long')),
    );
    const session = await openIn(database);
    expect([text(session.current()), longText(session.current())]).toEqual(['ab', 'b']);
    await session.settled();

    expect(text(await saved(database))).toBe('ab');
    expect(longText(await saved(database))).toBe('b');
    expect(journals()).toHaveLength(0);
  });

  it('has them in one journal or another until all of them are on disk', async () => {
    const database = await aDatabaseWith(anAssessment());
    keepJournal(journalKey('assessment-1', 'gone'), unwritten(typed('a'), typed('b', '', 'q-long')));
    const session = await openIn(database);
    const kept: number[] = [];
    session.saving.subscribe(({ context: { queue, inFlight } }) => {
      if (queue.length + inFlight.length > 0) kept.push(journals().length);
    });
    await session.settled();

    expect(new Set(kept)).toEqual(new Set([1]));
    expect(journals()).toHaveLength(0);
  });

  it('has its words brought back from a journal of the first release', async () => {
    const database = await aDatabaseWith(anAssessment());
    localStorage.setItem(journalKey('assessment-1', 'gone'), JSON.stringify([typed('a'), typed('ab', 'a')]));
    const session = await openIn(database);
    await session.settled();

    expect(text(await saved(database))).toBe('ab');
    expect(journals()).toHaveLength(0);
  });

  it('leaves the journal where it is while there is no room for one of its own', async () => {
    const database = await aDatabaseWith(anAssessment());
    keepJournal(journalKey('assessment-1', 'gone'), unwritten(typed('a')));
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError');
    });
    const session = await openIn(database);
    expect(journals().join()).toContain('"to":"a"');
    await session.settled();
    vi.restoreAllMocks();

    expect(text(await saved(database))).toBe('a');
    expect(journals()).toHaveLength(0);
  });

  it.each([
    { landed: 2, inFlight: 'said again', queue: 'said again' },
    { landed: 3, inFlight: 'on disk', queue: 'said again' },
    { landed: 4, inFlight: 'on disk', queue: 'on disk' },
  ])('says again only what is not there: write $landed landed, 3 was begun last', async (given) => {
    const database = await aDatabaseWith(anAssessment());
    const of = { window: 'gone', write: given.landed };
    const writing = { database, edition: tinyEdition, clock, by: '', of };
    await writeChanges(writing, asRead(await stored(database)), [typed('a'), typed('c', '', 'q-long')]);
    // Whatever was in there and is said again meets these.
    await elsewhere(database, typed('b', 'a'), typed('d', 'c', 'q-long'));
    keepJournal(journalKey('assessment-1', 'gone'), {
      ...unwritten(typed('c', '', 'q-long')),
      write: 3,
      inFlight: [typed('a')],
    });
    const session = await openIn(database);
    await session.settled();

    const { conflicts } = session.saving.getSnapshot().context;
    const asked = conflicts.map(({ refused }) => refused.change);
    expect(asked).toEqual([
      ...(given.inFlight === 'said again' ? [typed('a')] : []),
      ...(given.queue === 'said again' ? [typed('c', '', 'q-long')] : []),
    ]);
    expect(text(await saved(database))).toBe('b');
    expect(longText(await saved(database))).toBe('d');
  });

  it('goes on from what did land of it', async () => {
    const database = await aDatabaseWith(
      anAssessment({ answers: { 'q-short': anAnswer('short-text', { text: 'a' }) } }),
    );
    keepJournal(journalKey('assessment-1', 'gone'), unwritten(typed('a'), typed('ab', 'a')));
    const session = await openIn(database);
    await session.settled();

    expect(problemOf(session)).toBeNull();
    expect(text(await saved(database))).toBe('ab');
  });

  it('says nothing twice that did land', async () => {
    const database = await aDatabaseWith(
      anAssessment({
        answers: { 'q-short': anAnswer('short-text', { text: 'ab' }), 'q-people': anAnswer('people') },
      }),
    );
    const added: Change = { kind: 'entry-added', question: people, entryId: 'p', fields: { name: 'Ann' } };
    const removed: Change = { kind: 'entry-removed', question: people, entryId: 'p' };
    const role: Change = {
      kind: 'field-changed',
      question: people,
      entryId: 'q',
      field: 'role',
      from: '',
      to: 'x',
    };
    keepJournal(
      journalKey('assessment-1', 'gone'),
      unwritten(typed('a'), added, typed('ab', 'a'), removed, role, { ...removed, entryId: 'q' }),
    );
    const session = await openIn(database);
    await session.settled();

    expect(problemOf(session)).toBeNull();
    expect(text(await saved(database))).toBe('ab');
    expect(entriesOf(await saved(database), people)).toEqual([]);
  });

  it('keeps both texts when others wrote in the same place meanwhile', async () => {
    const database = await aDatabaseWith(
      anAssessment({ answers: { 'q-short': anAnswer('short-text', { text: 'theirs' }) } }),
    );
    keepJournal(journalKey('assessment-1', 'gone'), unwritten(typed('mine')));
    const session = await openIn(database);
    await session.settled();

    expect(problemOf(session)).toMatchObject({
      kind: 'change-refused',
      problem: { mine: 'mine', theirs: 'theirs' },
    });
    expect(text(session.current())).toBe('mine');
    await session.settleConflict('mine');
    expect(text(await saved(database))).toBe('mine');
    expect(journals()).toHaveLength(0);
  });

  it('asks once: words that were given up are not in a journal any more', async () => {
    const database = await aDatabaseWith(
      anAssessment({ answers: { 'q-short': anAnswer('short-text', { text: 'theirs' }) } }),
    );
    keepJournal(journalKey('assessment-1', 'gone'), unwritten(typed('mine')));
    const session = await openIn(database);
    await session.settled();
    expect(journals().join()).toContain('"to":"mine"');
    await session.settleConflict('theirs');

    expect(journals()).toHaveLength(0);
    expect(text(session.current())).toBe('theirs');
  });

  it('does not take away what another window left', async () => {
    const database = await aDatabaseWith(anAssessment());
    const first = await openIn(database);
    const second = await openIn(database);
    first.make(typed('a'));
    expect(journals()).toHaveLength(1);
    second.make(typed('b', '', 'q-long'));
    expect(journals()).toHaveLength(2);
    await second.settled();
    await first.settled();

    expect(text(await saved(database))).toBe('a');
  });

  it('keeps the journals of assessments apart', async () => {
    const database = await aDatabaseWith(anAssessment());
    keepJournal(journalKey('assessment-1:2', 'gone'), unwritten(typed('other')));
    keepJournal(journalKey('assessment-10', 'gone'), unwritten(typed('other')));
    const session = await openIn(database);
    session.make(typed('a'));
    await session.settled();

    expect(text(await saved(database))).toBe('a');
    expect(journals()).toHaveLength(2);
  });

  it.each(['{"half', '7', '[{"kind":"dance"}]', '[{"kind":"field-changed","to":null}]'])(
    'opens in spite of a journal that can’t be read, and leaves it: %s',
    async (kept) => {
      localStorage.setItem(journalKey('assessment-1', 'gone'), kept);
      const session = await openIn(await aDatabaseWith(anAssessment()));
      session.make(typed('a'));
      await session.settled();

      expect(text(session.current())).toBe('a');
      expect(localStorage.getItem(journalKey('assessment-1', 'gone'))).toBe(kept);
    },
  );
});

describe('the same words changed in two windows', () => {
  async function inConflict() {
    const database = await aDatabaseWith(anAssessment());
    const session = await openIn(database);
    await elsewhere(database, typed('theirs'));
    session.make(typed('mine'));
    await session.settled();
    return { database, session };
  }

  it('are both kept until the person chooses', async () => {
    const { database, session } = await inConflict();

    expect(problemOf(session)).toMatchObject({
      kind: 'change-refused',
      problem: { mine: 'mine', theirs: 'theirs' },
    });
    expect(text(session.current())).toBe('mine');
    expect(text(await saved(database))).toBe('theirs');
  });

  it('become mine, with all that was typed since', async () => {
    const { database, session } = await inConflict();
    session.make(typed('mine too', 'mine'));
    session.make(typed('more', '', 'q-long'));
    await session.settleConflict('mine');

    expect(text(session.current())).toBe('mine too');
    expect([text(await saved(database)), longText(await saved(database))]).toEqual(['mine too', 'more']);
    expect(problemOf(session)).toBeNull();
  });

  it('become theirs, and all else that was typed stays', async () => {
    const { database, session } = await inConflict();
    session.make(typed('more', '', 'q-long'));
    await session.settleConflict('theirs');

    expect([text(session.current()), longText(session.current())]).toEqual(['theirs', 'more']);
    expect([text(await saved(database)), longText(await saved(database))]).toEqual(['theirs', 'more']);
  });

  it('are kept too when this window had already taken theirs in', async () => {
    const database = await aDatabaseWith(anAssessment());
    const session = await openIn(database);
    await elsewhere(database, typed('theirs'));
    session.make(typed('more', '', 'q-long'));
    await session.settled();
    // The field on screen still says nothing, and the person types in it.
    expect(session.make(typed('m')).ok).toBe(false);
    session.make(typed('mine', 'm'));
    await session.settled();

    expect(problemOf(session)).toMatchObject({ problem: { kind: 'changed-elsewhere', theirs: 'theirs' } });
    await session.settleConflict('mine');
    expect(text(await saved(database))).toBe('mine');
    expect(text(session.current())).toBe('mine');
  });
});

describe('while one answer waits for a choice between two windows', () => {
  it('all else that the other window wrote comes into view', async () => {
    const database = await aDatabaseWith(anAssessment());
    const session = await openIn(database);
    await elsewhere(database, typed('theirs'), typed('more of theirs', '', 'q-long'));
    session.make(typed('mine'));
    await session.settled();

    await vi.waitFor(() => expect(longText(session.current())).toBe('more of theirs'));
    expect(text(session.current())).toBe('mine');
    expect(session.document().assessment.answers).toMatchObject(session.current().answers);
  });

  it('all else is saved, and what was typed stays in view', async () => {
    const database = await aDatabaseWith(anAssessment());
    const session = await openIn(database);
    await elsewhere(database, typed('theirs'));
    session.make(typed('mine'));
    await session.settled();
    session.make(typed('more', '', 'q-long'));
    await session.settled();
    expect(longText(await saved(database))).toBe('more');
    expect(text(session.current())).toBe('mine');
    session.make(typed('mine too', 'mine'));

    expect(text(session.current())).toBe('mine too');
    expect(problemOf(session)).toMatchObject({ kind: 'change-refused' });
    await session.settleConflict('mine');
    expect(text(await saved(database))).toBe('mine too');
  });

  it('a closing page keeps it in a journal, and the next opening asks again', async () => {
    const database = await aDatabaseWith(anAssessment());
    const session = await openIn(database);
    await elsewhere(database, typed('theirs'));
    session.make(typed('mine'));
    await session.settled();
    session.make(typed('more', '', 'q-long'));
    await session.close();
    const again = await openIn(database);
    await again.settled();

    expect(problemOf(again)).toMatchObject({ problem: { mine: 'mine', theirs: 'theirs' } });
    expect(longText(again.current())).toBe('more');
  });

  it('nobody can sign', async () => {
    const database = await aDatabaseWith(aCompleteAssessment());
    const session = await openIn(database);
    await elsewhere(database, typed('theirs', 'Stop smoking in Wexcombe'));
    session.make(typed('mine', 'Stop smoking in Wexcombe'));
    session.workflow.send({ type: 'sign-off.opened', step: 'confirm' });
    session.workflow.send({ type: 'sign-off.requested' });
    while (session.workflow.getSnapshot().matches('freezing')) await new Promise((next) => setTimeout(next));

    expect(session.workflow.getSnapshot().context.problem).toMatchObject({ kind: 'change-refused' });
    expect((await saved(database)).signatures).toEqual([]);
  });
});

describe('once a newer release has opened the tables', () => {
  it('what was saved still counts as saved, and what comes next does not', async () => {
    const database = await aDatabaseWith(anAssessment());
    const session = await openIn(database);
    session.make(typed('a'));
    await session.settled();
    const newer = indexedDB.open(database.name, 1000);
    await new Promise((resolve) => newer.addEventListener('success', resolve));
    newer.result.close();

    await vi.waitFor(() => expect(problemOf(session)).toEqual({ kind: 'written-by-a-newer-app' }));
    expect([session.allSaved(), session.outlivesPage()]).toEqual([true, true]);
    session.make(typed('ab', 'a'));
    expect([session.allSaved(), session.outlivesPage()]).toEqual([false, true]);
  });
});

describe('a row removed in another window while words were typed in it', () => {
  const ann = { id: 'ann', name: 'Ann', role: 'Nurse', organisation: 'Wexcombe' };
  const bo = { id: 'bo', name: 'Bo' };
  const renamed = (from: string, to: string): Change => ({
    kind: 'field-changed',
    question: people,
    entryId: 'ann',
    field: 'name',
    from,
    to,
  });

  async function rowIsGone() {
    const answers = { 'q-people': anAnswer('people', ann, bo) };
    const database = await aDatabaseWith(anAssessment({ answers }));
    const session = await openIn(database);
    await elsewhere(database, { kind: 'entry-removed', question: people, entryId: 'ann' });
    session.make(renamed('Ann', 'Anna'));
    await session.settled();
    session.make(typed('more', '', 'q-long'));
    await session.settled();
    return { database, session };
  }

  it('stays in view until the person chooses', async () => {
    const { database, session } = await rowIsGone();

    expect(problemOf(session)).toMatchObject({ problem: { kind: 'entry-gone' } });
    expect(entriesOf(session.current(), people)).toMatchObject([
      { id: 'ann', fields: { name: 'Anna', role: 'Nurse' } },
      { id: 'bo' },
    ]);
    expect(entriesOf(await saved(database), people)).toMatchObject([{ id: 'bo' }]);
  });

  it('comes back whole and in its place, with the newest words', async () => {
    const { database, session } = await rowIsGone();
    session.make(renamed('Anna', 'Annabel'));
    await session.settleConflict('mine');

    const { id, ...fields } = ann;
    expect(entriesOf(await saved(database), people)).toEqual([
      { id, fields: { ...fields, name: 'Annabel' } },
      expect.objectContaining({ id: 'bo' }),
    ]);
    expect(problemOf(session)).toBeNull();
  });

  it('comes back whole even while nothing can be written', async () => {
    const { database, session } = await rowIsGone();
    const { seal } = database;
    database.seal = locked;
    session.make(typed('even more', 'more', 'q-long'));
    await session.settled();
    expect(problemOf(session)).toEqual({ kind: 'locked' });
    await session.settleConflict('mine');
    database.seal = seal;
    session.saving.send({ type: 'retry.requested' });
    await session.settled();

    const { id, ...fields } = ann;
    expect(entriesOf(await saved(database), people)[0]).toEqual({ id, fields: { ...fields, name: 'Anna' } });
    expect(longText(await saved(database))).toBe('even more');
  });

  it('is left out when the person says so', async () => {
    const { database, session } = await rowIsGone();
    await session.settleConflict('theirs');

    expect(entriesOf(await saved(database), people)).toMatchObject([{ id: 'bo' }]);
    expect(entriesOf(session.current(), people)).toMatchObject([{ id: 'bo' }]);
    expect(problemOf(session)).toBeNull();
  });
});

describe('signing off', () => {
  const confirm = { type: 'sign-off.opened', step: 'confirm' } as const;
  const sign = { type: 'sign-off.requested' } as const;

  async function signing(session: AssessmentSession): Promise<void> {
    session.workflow.send(confirm);
    session.workflow.send(sign);
    await ended(session);
  }

  async function ended(session: AssessmentSession): Promise<void> {
    while (session.workflow.getSnapshot().matches('freezing')) await new Promise((next) => setTimeout(next));
  }

  it('puts the signature and its record on disk, and shows the signed version', async () => {
    const database = await aDatabaseWith(aCompleteAssessment());
    const session = await openIn(database);
    await signing(session);

    expect(session.workflow.getSnapshot().matches({ signed: 'reading' })).toBe(true);
    expect(session.records()).toHaveLength(1);
    expect((await saved(database)).signatures).toEqual(session.current().signatures);
    expect((await openIn(database)).records()).toEqual(session.records());
    expect(session.make(typed('x', 'Stop smoking in Wexcombe'))).toEqual({
      ok: false,
      problem: { kind: 'signed-off', version: 1 },
    });
  });

  it('waits for what was typed last', async () => {
    const database = await aDatabaseWith(aCompleteAssessment());
    const session = await openIn(database);
    session.make(typed('the last words', 'Stop smoking in Wexcombe'));
    await signing(session);

    expect(JSON.stringify(session.records()[0]?.report)).toContain('the last words');
  });

  it('shows what another window wrote before anyone signs it, and then signs that', async () => {
    const database = await aDatabaseWith(aCompleteAssessment());
    const session = await openIn(database);
    await elsewhere(database, typed('theirs', 'Stop smoking in Wexcombe'));
    await signing(session);

    expect(session.workflow.getSnapshot().context.problem).toEqual({ kind: 'changed-before-signing' });
    expect(text(session.current())).toBe('theirs');
    session.workflow.send(sign);
    await ended(session);
    expect(JSON.stringify(session.records()[0]?.answers)).toContain('theirs');
  });

  it('never freezes other answers than those it signs, when words come in meanwhile', async () => {
    const database = await aDatabaseWith(aCompleteAssessment());
    const session = await openIn(database);
    const digest = crypto.subtle.digest.bind(crypto.subtle);
    vi.spyOn(crypto.subtle, 'digest').mockImplementationOnce(async (...asked) => {
      session.make(typed('late words', 'Stop smoking in Wexcombe'));
      await session.settled();
      return digest(...asked);
    });
    await signing(session);

    expect(session.workflow.getSnapshot().context.problem).toEqual({ kind: 'changed-before-signing' });
    // The gate opens a signed version only when its answers are those of its record.
    expect(text(await saved(database))).toBe('late words');
    expect((await onDisk(database)).records).toEqual([]);
  });

  it('goes on with version 2 and leaves version 1 as it was', async () => {
    const database = await aDatabaseWith(aCompleteAssessment());
    const session = await openIn(database);
    await signing(session);
    const first = session.records()[0];
    session.workflow.send({ type: 'step.requested', step: { kind: 'amended', because: 'New figures.' } });
    session.make(typed('new words', 'Stop smoking in Wexcombe'));
    await session.settled();

    const again = await openIn(database);
    expect(again.current()).toMatchObject({ version: 2 });
    expect(text(again.current())).toBe('new words');
    expect(again.records()).toEqual([first]);
  });

  it('takes nothing back of the version that is over', async () => {
    const session = await openIn(await aDatabaseWith(aCompleteAssessment()));
    session.make(typed('Stop smoking', 'Stop smoking in Wexcombe'));
    expect(session.standing().undo).toBe(true);
    await signing(session);
    session.workflow.send({ type: 'step.requested', step: { kind: 'amended', because: 'New figures.' } });

    expect(session.standing().undo).toBe(false);
    expect(session.undo()).toEqual({ ok: false, problem: { kind: 'moved-on' } });
    expect(text(session.current())).toBe('Stop smoking');
  });
});
