// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HomePage } from '#src/features/home/home-page.tsx';
import { nameOf } from '#src/features/home/words.ts';
import { decisionLabels, subjectLabels } from '#src/report/labels.ts';
import type { Card } from '#src/storage/card.ts';
import { database } from '#src/storage/database.ts';
import { journalKey, keepJournal } from '#src/storage/journal.ts';
import { titled } from '#tests/builders/titled.ts';
import { unwritten } from '#tests/builders/unwritten.ts';

afterEach(async () => {
  cleanup();
  vi.restoreAllMocks();
  localStorage.clear();
  await Promise.all([database.meta.clear(), database.drafts.clear()]);
});

interface Kept {
  id: string;
  card: Card;
}

function aRow(id: string, part: Partial<Card> = {}): Kept {
  const card: Card = {
    title: `Assessment ${id}`,
    subject: 'service',
    organisation: 'Wexcombe Council',
    version: 1,
    standing: 'draft',
    state: 'drafting',
    stateName: 'Being written',
    stage: 'Prepare',
    reviewDue: '',
    awaitsReview: false,
    decision: '',
    dueDates: [],
    openComments: 0,
    tags: [],
    use: 'real',
    revision: 1,
    savedAt: new Date('2026-11-22T10:42:00'),
    ...part,
  };
  return { id, card };
}

async function put({ id, card }: Kept) {
  const head = { id, formatVersion: 2, stamp: `stamp of ${id}` };
  await database.drafts.put({ ...head, assessment: null });
  await database.meta.put({
    ...head,
    deletedAt: null,
    savedAt: card.savedAt,
    card: { ...card, savedAt: card.savedAt.toISOString() },
  });
}

async function show(
  rows: Kept[] = [],
  unsaved: { id: string; name: string }[] = [],
  whole?: (count: number, newest: ReactNode) => ReactNode,
) {
  await Promise.all(rows.map(put));
  const onExample = vi.fn();
  const onFile = vi.fn();
  render(
    <HomePage
      onExample={onExample}
      onFile={onFile}
      safety={<p>Last copy</p>}
      unsaved={unsaved}
      whole={whole}
    />,
  );
  return { onExample, onFile };
}

const titles = async () =>
  within(await screen.findByRole('list', { name: 'Your assessments' }))
    .getAllByRole('link')
    .map(({ textContent }) => textContent);

const cardOf = async (title: string) => (await screen.findByRole('link', { name: title })).closest('li');

describe('the start page', () => {
  it('says what this is, and that nothing leaves the device', async () => {
    await show();

    expect(screen.getByRole('heading', { level: 1, name: 'Health equity assessment' })).toBeInTheDocument();
    expect(screen.getByText(/nothing is sent anywhere/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'About this edition' })).toHaveAttribute('href', '#/about');
  });

  it('starts an assessment under a name of its own', async () => {
    await show();

    expect(screen.getByRole('link', { name: 'Start an assessment' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^#\/start\/[0-9a-f-]{36}$/),
    );
  });

  it('opens the worked example', async () => {
    const { onExample } = await show();
    await userEvent.click(screen.getByRole('button', { name: 'Open the worked example' }));

    expect(onExample).toHaveBeenCalledOnce();
  });

  it('says what will be listed while nothing is', async () => {
    await show();

    expect(await screen.findByText(/Your assessments will be listed here/)).toBeInTheDocument();
    expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
  });

  it('lists assessments, last saved first', async () => {
    await show([
      aRow('old', { savedAt: new Date('2026-10-01T09:00:00') }),
      aRow('new', { savedAt: new Date('2026-11-20T09:00:00') }),
      aRow('older', { savedAt: new Date('2026-09-01T09:00:00'), title: ' ' }),
    ]);

    expect(await titles()).toEqual(['Assessment new', 'Assessment old', 'Untitled assessment']);
    expect(screen.getByRole('link', { name: 'Assessment new' })).toHaveAttribute('href', '#/a/new');
  });

  it('says of each what it is, how far it is and when it is due', async () => {
    await show([
      aRow('a', {
        standing: 'signed',
        state: 'signed',
        stateName: 'Signed off',
        version: 2,
        subject: 'policy',
        stage: '',
        reviewDue: '2027-08-22',
        use: 'worked-example',
      }),
    ]);

    const card = (await screen.findByRole('link', { name: 'Assessment a' })).closest('li');
    for (const words of [
      'Signed off',
      'Worked example',
      'Wexcombe Council',
      'Policy',
      'Version 2',
      '22 November 2026',
      '10:42',
      '22 August 2027',
    ]) {
      expect(card).toHaveTextContent(words);
    }
    // Nothing is left to do on what is signed.
    expect(card).not.toHaveTextContent('Stage');
  });

  it('says how far what is being written is', async () => {
    await show([aRow('a', { stage: 'Assess' }), aRow('b', { stage: '' })]);

    await screen.findByRole('link', { name: 'Assessment a' });
    expect(screen.getAllByText('Stage').map(({ nextSibling }) => nextSibling?.textContent)).toEqual([
      'All complete',
      'Assess',
    ]);
  });

  it('shows the newest twenty until all are loaded, and offers that from the second on', async () => {
    const whole = vi.fn((count: number, newest: ReactNode) => (
      <>
        {newest}
        <p>{count} in all</p>
      </>
    ));
    await show([aRow('1')], [], whole);
    await titles();
    expect(whole).not.toHaveBeenCalled();
    for (let nth = 2; nth <= 25; nth++) await put(aRow(String(nth), { savedAt: new Date(2026, 10, nth) }));

    expect(await screen.findByText('25 in all')).toBeInTheDocument();
    // Its small row comes a moment after the draft.
    await waitFor(async () =>
      expect((await titles()).slice(0, 2)).toEqual(['Assessment 25', 'Assessment 24']),
    );
    expect(await titles()).toHaveLength(20);
  });

  it('says what waits for someone, as of today', async () => {
    await show([
      aRow('a', {
        standing: 'signed',
        decision: 'proceed-with-conditions',
        dueDates: ['2020-01-01', '2020-02-01', '2999-01-01'],
        openComments: 1,
        reviewDue: '2020-03-01',
        awaitsReview: true,
      }),
      aRow('b', { dueDates: ['2999-01-01'], reviewDue: '2999-01-01' }),
    ]);

    const cards = await screen.findAllByRole('listitem');
    const [waiting] = cards.filter((card) => card.textContent?.includes('Assessment a'));
    for (const words of [
      'Proceed with conditions',
      '2 overdue actions',
      '1 open remark',
      'Time for the review',
    ]) {
      expect(waiting).toHaveTextContent(words);
    }
    const [calm] = cards.filter((card) => card.textContent?.includes('Assessment b'));
    expect(calm).not.toHaveTextContent(/overdue|comment|Time for the review|Decision/);
  });

  it('says where each one stands', async () => {
    const replaced = { state: 'superseded', stateName: 'Replaced by another' };
    await show([
      aRow('a', { state: 'returned', stateName: 'Returned by a reviewer' }),
      aRow('b', { standing: 'signed', ...replaced }),
    ]);

    expect(await cardOf('Assessment a')).toHaveTextContent('Returned by a reviewer');
    expect(await cardOf('Assessment b')).toHaveTextContent('Replaced by another');
    expect(await cardOf('Assessment b')).not.toHaveTextContent('Signed off');
  });

  it('says of rows that earlier releases wrote whether they were signed', async () => {
    const unsaid = { state: undefined, stateName: undefined, awaitsReview: undefined };
    const older = unsaid as unknown as Partial<Card>;
    await show([
      aRow('a', { ...older, standing: 'signed', reviewDue: '2020-03-01' }),
      aRow('b', { ...older, reviewDue: '2020-03-01' }),
    ]);

    expect(await cardOf('Assessment a')).toHaveTextContent(/Signed off.*Time for the review/);
    expect(await cardOf('Assessment b')).toHaveTextContent('Being written');
    expect(await cardOf('Assessment b')).not.toHaveTextContent('Time for the review');
  });

  it('says so when the browser does not let it read', async () => {
    vi.spyOn(database.meta, 'orderBy').mockImplementation(() => {
      throw new DOMException('The user denied permission', 'SecurityError');
    });
    await show();

    expect(
      await screen.findByText(/This browser does not let the app keep or read anything/),
    ).toBeInTheDocument();
    expect(screen.queryByText(/will be listed here/)).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Start an assessment' })).toBeInTheDocument();
  });

  it('lists what it can’t read beside the rest', async () => {
    await show([aRow('good')]);
    await database.drafts.put({ id: 'no-small-row', formatVersion: 2, assessment: null });
    const head = { formatVersion: 2, stamp: '', deletedAt: null };
    await database.drafts.put({ id: 'odd', formatVersion: 2, assessment: null });
    await database.meta.put({ ...head, id: 'odd', card: { title: 7 } });

    expect(await screen.findAllByRole('link', { name: 'An assessment that can’t be listed' })).toHaveLength(
      2,
    );
    expect(await titles()).toContain('Assessment good');
  });

  it('never shows a cheerful empty list where there was work', async () => {
    localStorage.setItem('heat-known', 'one two');
    await show([]);

    expect(await screen.findByText('Your saved work may have been removed')).toBeInTheDocument();
    expect(screen.getByText(/kept 2 assessments that are not here any more/)).toBeInTheDocument();
    expect(screen.queryByText(/will be listed here/)).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'I know about this: do not tell me again' }));
    expect(await screen.findByText(/will be listed here/)).toBeInTheDocument();
  });

  it('says what is missing beside what is there', async () => {
    localStorage.setItem('heat-known', 'gone here');
    await show([aRow('here')]);

    expect(await screen.findByText(/kept 1 assessment that is not here any more/)).toBeInTheDocument();
    expect(await titles()).toEqual(['Assessment here']);
  });

  it('leads back to what is open in this window and on no disk', async () => {
    await show([], [{ id: 'typed', name: 'Falls' }]);

    expect(await screen.findByRole('link', { name: 'Falls' })).toHaveAttribute('href', '#/a/typed');
  });
});

describe('words that a window now gone could not save', () => {
  const link = (name: string) => screen.findByRole('link', { name });

  it('are listed where no row of the disk has them', async () => {
    keepJournal(journalKey('typed', 'gone'), unwritten(titled('Falls')));
    keepJournal(journalKey('here', 'gone'), unwritten(titled('Kept')));
    await show([aRow('here')]);

    expect(await link('Falls')).toHaveAttribute('href', '#/a/typed');
    expect(screen.getByText('Typed here, and not saved')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Kept' })).not.toBeInTheDocument();
  });

  it('are listed once where they are open in this window', async () => {
    keepJournal(journalKey('typed', 'here'), unwritten(titled('Falls')));
    keepJournal(journalKey('other', 'gone'), unwritten(titled('Breathe')));
    await show([], [{ id: 'typed', name: 'Falls' }]);

    expect(await link('Breathe')).toBeInTheDocument();
    expect(screen.getAllByRole('link', { name: 'Falls' })).toHaveLength(1);
  });

  it('are not spoken of where there are none', async () => {
    keepJournal(journalKey('here', 'gone'), unwritten(titled('Kept')));
    await show([aRow('here')]);
    await titles();
    await new Promise((next) => setTimeout(next, 50));

    expect(screen.queryByText('Typed here, and not saved')).not.toBeInTheDocument();
  });
});

describe('opening a file on the start page', () => {
  const file = new File(['{}'], 'breathe.heat.json', { type: 'application/json' });
  const chooser = () => screen.getByLabelText('Open a file');

  it('hands the file over, the same one twice if need be', async () => {
    const { onFile } = await show();
    await userEvent.upload(chooser(), file);
    await userEvent.upload(chooser(), file);

    expect(onFile.mock.calls).toEqual([[file], [file]]);
  });
});

describe('the short names on cards', () => {
  it('are those of the report', () => {
    const labels = Object.entries({ ...subjectLabels, ...decisionLabels });

    expect(labels.map(([id]) => nameOf(id))).toEqual(labels.map(([, label]) => label));
  });
});
