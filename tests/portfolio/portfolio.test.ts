// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { Assessment } from '#src/domain/assessment.ts';
import { openPortfolio, type Portfolio } from '#src/portfolio/portfolio.ts';
import { noWish, type Wish } from '#src/portfolio/wish.ts';
import { addDocument } from '#src/storage/add-document.ts';
import { deleteForGood, moveToBin, takeOutOfBin } from '#src/storage/bin.ts';
import { HeatDatabase } from '#src/storage/database.ts';
import { aesSeal } from '#src/storage/sealing/aes-seal.ts';
import { setPasscode } from '#src/storage/sealing/passcode.ts';
import { aSignedDocument, changed } from '#tests/builders/a-signed-document.ts';
import { anAnswer, anAssessment, aSignature } from '#tests/builders/an-assessment.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';
import { aDatabase, clock } from '#tests/storage/a-database.ts';
import {
  amended,
  anOldPlan,
  aReturnedPlan,
  aSignedOldPlan,
  LIVES,
  livedOn,
  replaced,
  stopped,
} from './lives.ts';

const findEdition = async () => tinyEdition;

function portfolioOf(database: HeatDatabase): Portfolio {
  return openPortfolio({ database, findEdition, edition: tinyEdition, clock });
}

/** Another window or worker on the same database. */
function another(database: HeatDatabase): HeatDatabase {
  return new HeatDatabase(database.name);
}

async function put(database: HeatDatabase, part: Partial<Assessment>): Promise<void> {
  const document = { assessment: anAssessment(part), records: [], history: [] };
  await addDocument(database, document, tinyEdition, clock, { replace: true });
}

function saying(
  id: string,
  title: string,
  text: string,
  more: Assessment['answers'] = {},
): Partial<Assessment> {
  const answers = {
    details: anAnswer('details', { title }),
    'q-long': anAnswer('long-text', { text }),
    ...more,
  };
  return { id, answers };
}

async function ids(portfolio: Portfolio, wish: Partial<Wish> = {}): Promise<string[]> {
  const { groups } = await portfolio.list({ ...noWish, ...wish }, 100);
  return groups.flatMap(({ rows }) => rows.map(({ id }) => id)).sort();
}

async function aFullDatabase(): Promise<HeatDatabase> {
  const database = aDatabase();
  await put(database, saying('kits', 'Screening kits', 'Kits come by post'));
  await put(database, saying('buses', 'Bus passes', 'Nobody can pay the fare'));
  return database;
}

describe('the search in all assessments', () => {
  it('finds what was typed anywhere once all are read, and titles at once', async () => {
    const portfolio = portfolioOf(await aFullDatabase());
    expect(await ids(portfolio, { sought: 'bus' })).toEqual(['buses']);
    await portfolio.readTexts();

    expect(await ids(portfolio, { sought: 'post' })).toEqual(['kits']);
    expect(await ids(portfolio, { sought: 'scre pos' })).toEqual(['kits']);
    expect(await ids(portfolio, { sought: 'zebra' })).toEqual([]);
    expect((await portfolio.list(noWish, 1)).read).toBe(2);
  });

  it('begins to read when someone searches, and calls back as more can be found', async () => {
    const portfolio = portfolioOf(await aFullDatabase());
    const told = vi.fn();
    portfolio.subscribe(told);
    await ids(portfolio, { sought: 'post' });

    await vi.waitFor(async () => expect(await ids(portfolio, { sought: 'post' })).toEqual(['kits']));
    expect(told).toHaveBeenCalled();
  });

  it('reads again what another window changed, and nothing else', async () => {
    const database = await aFullDatabase();
    const portfolio = portfolioOf(another(database));
    await portfolio.readTexts();
    const told = vi.fn();
    portfolio.subscribe(told);
    await put(database, saying('kits', 'Screening kits', 'Kits are handed out'));
    await vi.waitFor(() => expect(told).toHaveBeenCalled());
    await portfolio.readTexts();

    expect([await ids(portfolio, { sought: 'post' }), await ids(portfolio, { sought: 'handed' })]).toEqual([
      [],
      ['kits'],
    ]);
    expect(await ids(portfolio, { sought: 'fare' })).toEqual(['buses']);
  });

  it('writes nothing that was typed to any disk', async () => {
    const database = await aFullDatabase();
    const before = await everything(database);
    const portfolio = portfolioOf(another(database));
    await portfolio.readTexts();
    await ids(portfolio, { sought: 'post' });
    await portfolio.actions('all', 10);
    await portfolio.group('x');

    expect(await everything(database)).toEqual(before);
  });

  it('reads under a passcode with a key that can be handed to a worker and not read out', async () => {
    const database = await aFullDatabase();
    await setPasscode(database, 'three plain words', { rounds: 600_000 });
    const { id, key } = database.seal;
    if (key === null) throw new Error('A passcode has a key');
    const inWorker = another(database);
    inWorker.seal = aesSeal(id, structuredClone(key));
    const portfolio = portfolioOf(inWorker);
    await portfolio.readTexts();

    expect(await ids(portfolio, { sought: 'post' })).toEqual(['kits']);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
    const shut = portfolioOf(another(database));
    await shut.readTexts();
    expect(await ids(shut, { sought: 'post' })).toEqual([]);
  });
});

describe('the list of all assessments', () => {
  it('follows what is put in the bin, taken out and deleted', async () => {
    const database = await aFullDatabase();
    const portfolio = portfolioOf(another(database));
    expect(await ids(portfolio)).toEqual(['buses', 'kits']);
    await moveToBin(database, 'kits', clock);
    await vi.waitFor(async () => expect(await ids(portfolio)).toEqual(['buses']));
    await takeOutOfBin(database, 'kits');
    await vi.waitFor(async () => expect(await ids(portfolio)).toEqual(['buses', 'kits']));
    await deleteForGood(database, 'buses', () => true);

    await vi.waitFor(async () => expect(await ids(portfolio)).toEqual(['kits']));
  });

  it('works out what rows of an earlier release did not note', async () => {
    const database = await aFullDatabase();
    const plan = { 'q-actions': anAnswer('action-plan', { action: 'Ask', due: '1 November 2026' }) };
    await put(database, saying('kits', 'Screening kits', '', plan));
    const row = await database.meta.get('kits');
    const { dueDates: _, ...older } = (row?.card ?? {}) as Record<string, unknown>;
    await database.meta.update('kits', { card: older });
    const portfolio = portfolioOf(database);

    await vi.waitFor(async () => {
      expect(await ids(portfolio, { need: 'overdue-action' })).toEqual(['kits']);
    });
  });

  it.each(LIVES)('says that one is %s, and finds it by that', async (state, name, assessment) => {
    const database = await aFullDatabase();
    await put(database, { ...assessment, id: 'one' });
    const portfolio = portfolioOf(database);

    expect(await ids(portfolio, { state })).toContain('one');
    const { groups } = await portfolio.list({ ...noWish, state }, 9);
    expect(groups[0]?.rows.map(({ card }) => card?.stateName)).toContain(name);
    const others = LIVES.map(([other]) => other).filter((other) => other !== state);
    for (const other of others) expect(await ids(portfolio, { state: other })).not.toContain('one');
    for (const as of ['csv', 'html'] as const)
      expect(await portfolio.file(as, { ...noWish, state })).toContain(name);
  });

  it('has no work and no review that waits where it was stopped or replaced', async () => {
    const database = aDatabase();
    await put(database, { ...anOldPlan(), id: 'written' });
    await put(database, { ...livedOn(anOldPlan(), stopped), id: 'stopped' });
    await put(database, { ...aSignedOldPlan(), id: 'signed' });
    await put(database, { ...livedOn(aSignedOldPlan(), replaced), id: 'replaced' });
    await put(database, { ...aReturnedPlan(), id: 'returned' });
    await put(database, { ...livedOn(aReturnedPlan(), stopped), id: 'stopped-later' });
    const portfolio = portfolioOf(database);

    expect(await ids(portfolio, { need: 'overdue-action' })).toEqual(['returned', 'signed', 'written']);
    expect(await ids(portfolio, { need: 'review-due' })).toEqual(['signed']);
    expect(await ids(portfolio, { need: 'open-comment' })).toEqual(['returned']);
    const { groups } = await portfolio.list({ ...noWish, sort: 'review' }, 9);
    expect(groups.map(({ overdue }) => overdue)).toEqual([3]);
    expect(groups[0]?.rows.map(({ card }) => card?.reviewDue)).toEqual(['2026-11-01', '', '', '', '', '']);
  });

  it('shows that a review is due though a new version was begun before its date', async () => {
    const database = aDatabase();
    await put(database, { ...livedOn(aSignedOldPlan(), amended), id: 'amended' });

    expect(await ids(portfolioOf(database), { need: 'review-due', state: 'drafting' })).toEqual(['amended']);
  });

  it('works out where the assessments of rows of an earlier release stand', async () => {
    const database = aDatabase();
    const document = changed(await aSignedDocument(), { kind: 'happened', event: replaced });
    await addDocument(database, document, tinyEdition, clock);
    const { id } = document.assessment;
    const row = await database.meta.get(id);
    const {
      state: _s,
      stateName: _n,
      awaitsReview: _a,
      ...older
    } = (row?.card ?? {}) as Record<string, unknown>;
    await database.meta.update(id, { card: { ...older, reviewDue: '2026-11-01' } });
    const ofActions = portfolioOf(database);
    expect((await ofActions.actions('open', 9)).counts.open).toBe(1);
    await vi.waitFor(async () => expect((await ofActions.actions('open', 9)).counts.open).toBe(0));
    const portfolio = portfolioOf(database);
    expect(await ids(portfolio, { need: 'review-due' })).toEqual([id]);

    await vi.waitFor(async () => {
      expect(await ids(portfolio, { state: 'superseded' })).toEqual([id]);
      expect(await ids(portfolio, { need: 'review-due' })).toEqual([]);
    });
  });

  it('keeps a row that can’t be read', async () => {
    const database = await aFullDatabase();
    await database.meta.update('kits', { card: { title: 7 } });

    expect(await ids(portfolioOf(database))).toEqual(['buses', 'kits']);
  });
});

describe('the actions of all assessments', () => {
  it('come in one list, the soonest first, with what is overdue today', async () => {
    const database = aDatabase();
    const plan = (...entries: object[]) => ({ 'q-actions': anAnswer('action-plan', ...entries) });
    await put(
      database,
      saying(
        'one',
        'One',
        '',
        plan({ action: 'Later', due: '1 March 2027' }, { action: 'Some day', due: 'soon' }),
      ),
    );
    await put(
      database,
      saying(
        'two',
        'Two',
        '',
        plan(
          { action: 'Late', due: '21 November 2026', status: 'in-progress', owner: 'Siân' },
          { action: 'Done', due: '1 January 2026', status: 'done' },
          {},
        ),
      ),
    );
    const portfolio = portfolioOf(database);
    const { rows, counts } = await portfolio.actions('open', 10);

    expect(rows.map(({ action, title, overdue }) => [action, title, overdue])).toEqual([
      ['Late', 'Two', true],
      ['Later', 'One', false],
      ['Some day', 'One', false],
    ]);
    expect(counts).toEqual({ overdue: 1, open: 3, all: 4 });
    expect((await portfolio.actions('all', 1)).rows.map(({ action }) => action)).toEqual(['Done']);
    await put(database, saying('two', 'Two', '', plan()));
    await vi.waitFor(async () => expect((await portfolio.actions('all', 9)).counts.all).toBe(2));
  });

  it('are not to be done any more where the work was stopped or replaced', async () => {
    const database = aDatabase();
    await put(database, { ...livedOn(anOldPlan(), stopped), id: 'stopped' });
    await put(database, { ...livedOn(aSignedOldPlan(), replaced), id: 'replaced' });
    await put(database, { ...anOldPlan(), id: 'written' });
    const portfolio = portfolioOf(database);
    const { rows, counts } = await portfolio.actions('all', 9);

    expect(counts).toEqual({ overdue: 1, open: 1, all: 3 });
    expect(rows.map(({ assessmentId, overdue, givenUp }) => [assessmentId, overdue, givenUp]).sort()).toEqual(
      [
        ['replaced', false, 'superseded'],
        ['stopped', false, 'abandoned'],
        ['written', true, null],
      ],
    );
    for (const wish of ['overdue', 'open'] as const) {
      const shown = await portfolio.actions(wish, 9);
      expect(shown.rows.map(({ assessmentId }) => assessmentId)).toEqual(['written']);
    }
  });

  it('says nothing of an answer that can’t be read', async () => {
    const database = aDatabase();
    await put(
      database,
      saying('one', 'One', '', { 'q-actions': anAnswer('action-plan', { action: 'Ask' }) }),
    );
    await database.answers.update(['one', 'q-actions'], { stamp: 'of another write' });

    expect((await portfolioOf(database).actions('all', 10)).counts.all).toBe(0);
  });
});

describe('the groups that all assessments touch', () => {
  const groups = (...entries: object[]) => ({ 'q-groups': anAnswer('population-groups', ...entries) });

  it('are the same group whether picked, typed or part of a combination', async () => {
    const database = aDatabase();
    await put(
      database,
      saying(
        'one',
        'One',
        '',
        groups({ listedAs: 'Place group-one', name: 'Place group one', effect: 'negative' }),
      ),
    );
    await put(
      database,
      saying(
        'two',
        'Two',
        '',
        groups(
          { name: ' place GROUP one', effect: 'positive', meaning: 'Closer', response: 'Keep it' },
          { name: '', combines: ['Place group one', 'Night workers'], effect: 'mixed' },
          { name: 'Night workers', effect: '' },
        ),
      ),
    );
    const portfolio = portfolioOf(database);
    const { groups: known } = await portfolio.group('');

    expect(known).toEqual([
      { key: 'place group one', name: 'Place group one', count: 2 },
      { key: 'night workers', name: 'Night workers', count: 1 },
    ]);
    const { touches } = await portfolio.group('place group one');
    expect(
      touches.map(({ title, name, effect, meaning, response }) => [title, name, effect, meaning, response]),
    ).toEqual([
      ['One', 'Place group one', 'negative', '', ''],
      ['Two', 'place GROUP one', 'positive', 'Closer', 'Keep it'],
      ['Two', 'Place group one and Night workers', 'mixed', '', ''],
    ]);
  });
});

describe('the list as a file', () => {
  const hostile = '=HYPERLINK("http://evil.example")';

  it('is a spreadsheet that runs nothing of what was typed', async () => {
    const database = aDatabase();
    await put(database, saying('one', hostile, '', { tags: anAnswer('checklist', { chosen: ['Far-two'] }) }));
    const csv = await portfolioOf(database).file('csv', noWish);
    const [head = '', row = ''] = csv.split('\r\n');

    expect(head.startsWith('\ufeffTitle,Organisation,')).toBe(true);
    expect(row.startsWith(`"'=HYPERLINK(""http://evil.example"")",`)).toBe(true);
    expect(row).toContain('Far two');
  });

  it('is a web page that shows it as it was typed', async () => {
    const database = aDatabase();
    await put(database, saying('one', '<b>One</b>', ''));
    await put(database, saying('two', 'Two', ''));
    const html = await portfolioOf(database).file('html', { ...noWish, sought: 'one' });

    expect(html).toContain('&lt;b&gt;One&lt;/b&gt;');
    expect(html).not.toContain('Two');
    expect(html).toContain('1 assessment.');
  });

  it('says the decision of the last signature', async () => {
    const database = aDatabase();
    await put(database, {
      ...saying('one', 'One', ''),
      signatures: [aSignature({ decision: 'refer-back' })],
    });

    expect(await portfolioOf(database).file('csv', noWish)).toContain('Refer back');
  });
});

async function everything(database: HeatDatabase): Promise<string> {
  const other = another(database);
  const rows = await Promise.all(
    other.tables.map(async ({ name }) => [name, await other.table(name).toArray()]),
  );
  other.close();
  return JSON.stringify([rows, Object.entries({ ...globalThis.localStorage })]);
}
