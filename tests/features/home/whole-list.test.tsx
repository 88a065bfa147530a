// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WholeList } from '#src/features/home/whole-list.tsx';
import { openPortfolio, type Portfolio, type Shown } from '#src/portfolio/portfolio.ts';
import { noWish, type Wish } from '#src/portfolio/wish.ts';
import { addDocument } from '#src/storage/add-document.ts';
import { aListed } from '#tests/builders/a-card.ts';
import { anAnswer, anAssessment } from '#tests/builders/an-assessment.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';
import { aDatabase, clock } from '#tests/storage/a-database.ts';

afterEach(cleanup);

const rowsOf = (count: number, from = 0) =>
  Array.from({ length: count }, (_, nth) => aListed(`${from + nth}`));

/** A portfolio that answers as it is told, and keeps what it was asked. */
function aPortfolio(answer: (wish: Wish, most: number) => Partial<Shown>) {
  const list = vi.fn(async (wish: Wish, most: number): Promise<Shown> => {
    const groups = [{ title: '', count: 30, overdue: 0, rows: rowsOf(Math.min(most, 30)) }];
    const shown = { groups, found: 30, all: 30, read: 30, ...answer(wish, most) };
    return { cards: shown.groups.reduce((sum, { count }) => sum + count, 0), ...shown };
  });
  const file = vi.fn(async (as: string) => `a file as ${as}`);
  const readTexts = vi.fn(async () => undefined);
  const portfolio = { list, file, readTexts, subscribe: () => () => undefined } as unknown as Portfolio;
  return { portfolio, list, file, readTexts };
}

function show(portfolio: Portfolio, { count = 30, start = noWish }: { count?: number; start?: Wish } = {}) {
  const onFile = vi.fn();
  const onWish = vi.fn();
  render(
    <WholeList
      count={count}
      newest={<p>The newest</p>}
      portfolio={portfolio}
      tagFamilies={tinyEdition.tagFamilies}
      start={start}
      onWish={onWish}
      onFile={onFile}
    />,
  );
  return { onFile, onWish };
}

const cards = () => within(screen.getByRole('list', { name: 'Your assessments' })).getAllByRole('link');

describe('the list of all assessments', () => {
  it('is searched from the sixth on, and leads to all of them together before that', () => {
    const { portfolio, list } = aPortfolio(() => ({}));
    show(portfolio, { count: 5 });

    expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
    expect(screen.getByText('The newest')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Actions of all assessments' })).toHaveAttribute(
      'href',
      '#/portfolio/actions',
    );
    expect(list).not.toHaveBeenCalled();
  });

  it('shows the newest until the first answer is there', async () => {
    show(aPortfolio(() => ({})).portfolio);

    expect(screen.getByText('The newest')).toBeInTheDocument();
    await waitFor(() => expect(cards()).toHaveLength(20));
    expect(screen.queryByText('The newest')).not.toBeInTheDocument();
  });

  it('asks for what is typed, and says how many there are once typing stops', async () => {
    const { portfolio, list, readTexts } = aPortfolio(({ sought }) =>
      sought === ''
        ? {}
        : { groups: [{ title: '', count: 1, overdue: 0, rows: rowsOf(1) }], found: 1, read: 12 },
    );
    const { onWish } = show(portfolio);
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search in everything you wrote' }), 'kit');

    await waitFor(() => expect(cards()).toHaveLength(1));
    expect(readTexts).toHaveBeenCalled();
    expect(list).toHaveBeenLastCalledWith({ ...noWish, sought: 'kit' }, 20);
    expect(onWish).toHaveBeenLastCalledWith({ ...noWish, sought: 'kit' });
    const said = /1 assessment found, of 30\. Still reading: 12 of 30/;
    // In view at once, and said once typing has stopped.
    await waitFor(() => expect(screen.getAllByText(said)).toHaveLength(2));
  });

  it('is filtered, sorted and grouped, and shows all again', async () => {
    const { portfolio, list } = aPortfolio(({ group }) =>
      group === ''
        ? {}
        : {
            groups: [
              { title: 'Near one', count: 7, overdue: 2, rows: rowsOf(1) },
              { title: '', count: 3, overdue: 0, rows: rowsOf(1, 1) },
            ],
          },
    );
    show(portfolio);
    for (const [label, choice] of [
      ['Status', 'Signed off'],
      ['Waiting for', 'Overdue actions'],
      ['Sort by', 'Title'],
      ['Group by', 'Near'],
    ] as const) {
      await userEvent.selectOptions(screen.getByRole('combobox', { name: label, hidden: true }), choice);
    }

    const group = await screen.findByRole('heading', { level: 3, name: 'Near one' });
    expect(group.parentElement).toHaveTextContent('7 assessments, 2 overdue actions');
    expect(screen.getByRole('heading', { level: 3, name: 'None of these themes' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 4, name: 'Assessment 1' })).toBeInTheDocument();
    const wish = { state: 'signed', need: 'overdue-action', sort: 'title', group: 'near' };
    expect(list).toHaveBeenLastCalledWith({ ...noWish, ...wish }, 20);
    await userEvent.click(screen.getByRole('button', { name: 'Show all again', hidden: true }));
    expect(list).toHaveBeenLastCalledWith(noWish, 20);
  });

  it('comes back as it was left', async () => {
    const { portfolio, list } = aPortfolio(() => ({}));
    const start: Wish = { ...noWish, sought: 'kit', sort: 'title' };
    show(portfolio, { start });

    expect(screen.getByRole('searchbox')).toHaveValue('kit');
    expect(screen.getByText('Filter, sort and group').closest('details')).toHaveAttribute('open');
    expect(list).toHaveBeenCalledWith(start, 20);
    await waitFor(() => expect(cards().length).toBeGreaterThan(0));
  });

  it('shows more when asked, and the focus goes on at the first that is new', async () => {
    show(aPortfolio(() => ({})).portfolio);
    await userEvent.click(await screen.findByRole('button', { name: 'Show 10 more' }));

    await waitFor(() => expect(cards()).toHaveLength(30));
    expect(cards()[20]).toHaveFocus();
    expect(screen.queryByRole('button', { name: /Show .* more/ })).not.toBeInTheDocument();
  });

  it('shows more of the cards under headings, though an assessment of several themes has several', async () => {
    const database = aDatabase();
    for (let nth = 1; nth <= 15; nth++) {
      const tags = anAnswer('checklist', { chosen: ['Near-one', 'Near-two'] });
      const assessment = anAssessment({ id: `both-${nth}`, answers: { tags } });
      await addDocument(database, { assessment, records: [], history: [] }, tinyEdition, clock);
    }
    const findEdition = async () => tinyEdition;
    const start: Wish = { ...noWish, group: 'near' };
    show(openPortfolio({ database, findEdition, edition: tinyEdition, clock }), { count: 15, start });
    const under = async (title: string) =>
      within(await screen.findByRole('list', { name: title })).getAllByRole('link');
    expect([await under('Near one'), await under('Near two')].map(({ length }) => length)).toEqual([15, 5]);
    await userEvent.click(screen.getByRole('button', { name: 'Show 10 more' }));

    await waitFor(async () => expect(await under('Near two')).toHaveLength(15));
    expect((await under('Near two'))[5]).toHaveFocus();
    expect(screen.queryByRole('button', { name: /Show .* more/ })).not.toBeInTheDocument();
  });

  it('is saved as a file that holds what the list shows', async () => {
    const { portfolio, file } = aPortfolio(() => ({}));
    const start: Wish = { ...noWish, sought: 'kit' };
    const { onFile } = show(portfolio, { start });
    await userEvent.click(await screen.findByRole('button', { name: /CSV/, hidden: true }));

    expect(file).toHaveBeenCalledWith('csv', start);
    await waitFor(() => expect(onFile).toHaveBeenCalledWith('csv', 'a file as csv'));
    file.mockRejectedValueOnce(new Error('No room'));
    await userEvent.click(screen.getByRole('button', { name: /web page/, hidden: true }));
    expect(await screen.findByText(/The file could not be made/)).toBeInTheDocument();
  });

  it('shows the newest, and says so, where all can’t be looked at', async () => {
    const { portfolio, list } = aPortfolio(() => ({}));
    list.mockRejectedValue(new Error('The worker did not start'));
    show(portfolio);

    expect(await screen.findByText(/can’t be used just now/)).toBeInTheDocument();
    expect(screen.getByText('The newest')).toBeInTheDocument();
  });
});
