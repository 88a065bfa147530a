// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HomePage } from '#src/features/home/home-page.tsx';
import type { Card } from '#src/storage/card.ts';
import { database } from '#src/storage/database.ts';

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
    stage: 'Prepare',
    reviewDue: '',
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
    card: { ...card, savedAt: card.savedAt.toISOString() },
  });
}

async function show(rows: Kept[] = [], unsaved: { id: string; name: string }[] = []) {
  await Promise.all(rows.map(put));
  const onExample = vi.fn();
  const onFile = vi.fn();
  render(<HomePage onExample={onExample} onFile={onFile} safety={<p>Last copy</p>} unsaved={unsaved} />);
  return { onExample, onFile };
}

const titles = async () =>
  within(await screen.findByRole('list', { name: 'Your assessments' }))
    .getAllByRole('link')
    .map(({ textContent }) => textContent);

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
      'All complete',
      '22 November 2026',
      '10:42',
      '22 August 2027',
    ]) {
      expect(card).toHaveTextContent(words);
    }
  });

  it('has a search from the sixth assessment', async () => {
    const five = ['1', '2', '3', '4', '5'].map((id) => aRow(id));
    await show(five);
    await titles();
    expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
    await put(aRow('6', { title: 'Falls', organisation: 'Cwm Cynon Council' }));
    const search = await screen.findByRole('searchbox', { name: 'Search by title or organisation' });
    await userEvent.type(search, 'fALL');
    expect(await titles()).toEqual(['Falls']);
    expect(screen.getByText('1 assessment found')).toBeInTheDocument();
    await userEvent.clear(search);
    await userEvent.type(search, 'wexcombe');

    expect(await titles()).toHaveLength(5);
    expect(screen.getByText('5 assessments found')).toBeInTheDocument();
  });

  it('says so when the browser does not let it read', async () => {
    vi.spyOn(database.meta, 'toArray').mockImplementation(() => {
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
