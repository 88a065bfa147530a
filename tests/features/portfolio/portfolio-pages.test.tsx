// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ActionsPage } from '#src/features/portfolio/actions-page.tsx';
import { GroupsPage } from '#src/features/portfolio/groups-page.tsx';
import type { ActionsWish } from '#src/portfolio/gather-actions.ts';
import type { Portfolio, ShownActions, ShownGroup } from '#src/portfolio/portfolio.ts';

afterEach(cleanup);

const subscribe = () => () => undefined;

describe('the actions of all assessments', () => {
  const action: ShownActions['rows'][number] = {
    assessmentId: 'a b',
    entryId: 'one',
    title: 'Kits',
    action: 'Ask people',
    owner: '',
    due: '1/11/26',
    dueDate: '2026-11-01',
    status: 'in-progress',
    overdue: true,
    givenUp: null,
  };
  const show = (counts: ShownActions['counts'], rows = [action]) => {
    const actions = vi.fn(async (_: ActionsWish, most: number) => ({ rows: rows.slice(0, most), counts }));
    render(<ActionsPage portfolio={{ actions, subscribe } as unknown as Portfolio} />);
    return actions;
  };

  it('are a table that says what is overdue, and leads to each assessment', async () => {
    show({ overdue: 1, open: 1, all: 3 });
    const row = await screen.findByRole('row', { name: /Ask people/ });

    for (const words of ['No owner', '1 November 2026', 'Overdue', 'In progress'])
      expect(row).toHaveTextContent(words);
    expect(within(row).getByRole('link', { name: 'Kits' })).toHaveAttribute('href', '#/a/a%20b');
    expect(screen.getByRole('table', { name: 'Actions still to do' })).toBeInTheDocument();
  });

  it('say where an assessment stands that has given them up', async () => {
    show({ overdue: 0, open: 0, all: 1 }, [{ ...action, overdue: false, givenUp: 'superseded' }]);
    const row = await screen.findByRole('row', { name: /Ask people/ });

    expect(within(row).getByRole('link', { name: 'Kits' })).toBeInTheDocument();
    expect(row).toHaveTextContent('Replaced by another');
    expect(row).not.toHaveTextContent('Overdue');
  });

  it('can be those that are overdue, or all', async () => {
    const actions = show({ overdue: 0, open: 1, all: 3 }, []);
    await userEvent.click(await screen.findByRole('radio', { name: 'Overdue (0)' }));

    expect(actions).toHaveBeenLastCalledWith('overdue', 50);
    expect(await screen.findByText('No action is overdue.')).toBeInTheDocument();
  });

  it('come fifty at a time', async () => {
    const rows = Array.from({ length: 60 }, (_, nth) => ({ ...action, entryId: `${nth}` }));
    show({ overdue: 60, open: 60, all: 60 }, rows);
    expect(await screen.findByText('The first 50 of 60 actions')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Show 10 more' }));

    expect(await screen.findByText('60 actions')).toBeInTheDocument();
    expect(screen.getAllByRole('row')).toHaveLength(61);
  });

  it('say so where they can’t be read', async () => {
    const actions = () => Promise.reject(new Error('No disk'));
    render(<ActionsPage portfolio={{ actions, subscribe } as unknown as Portfolio} />);

    expect(await screen.findByText(/can’t be read just now/)).toBeInTheDocument();
  });
});

describe('whom the work touches', () => {
  const touch = (part: Partial<ShownGroup['touches'][number]>): ShownGroup['touches'][number] => ({
    assessmentId: 'a',
    entryId: 'one',
    title: 'Kits',
    name: 'Carers',
    keys: ['carers'],
    effect: 'negative',
    meaning: 'Longer waits',
    response: '',
    ...part,
  });
  const carers = { key: 'carers', name: 'Carers', count: 2 };
  const show = (touches: ShownGroup['touches'], groups = [carers]) => {
    const group = vi.fn(async (key: string) => ({ groups, touches: key === '' ? [] : touches }));
    render(<GroupsPage portfolio={{ group, subscribe } as unknown as Portfolio} />);
  };
  const choose = async () =>
    userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Population group' }), 'Carers (2)');

  it('is one group, with every assessment that speaks of it and how', async () => {
    show([
      touch({}),
      touch({
        assessmentId: 'b',
        title: '',
        keys: ['carers', 'women'],
        name: 'Carers and women',
        effect: 'mixed',
      }),
    ]);
    await choose();

    expect(await screen.findByText('2 assessments speak of this group: Carers')).toBeInTheDocument();
    const table = screen.getByRole('table', { name: 'What each assessment says of: Carers' });
    expect(within(table).getByRole('row', { name: /Kits/ })).toHaveTextContent(
      /Negative.*Longer waits.*Not said/,
    );
    expect(within(table).getByRole('row', { name: /Untitled/ })).toHaveTextContent(
      'As part of: Carers and women',
    );
    const effects = screen.getByRole('table', { name: 'Effects said' });
    expect(within(effects).getByRole('row', { name: 'Negative 1' })).toBeInTheDocument();
  });

  it.each([
    ['two assessments may make it worse', [touch({}), touch({ assessmentId: 'b', effect: 'mixed' })], true],
    ['one says so twice', [touch({}), touch({ entryId: 'two' })], false],
    ['others say it gets better', [touch({}), touch({ assessmentId: 'b', effect: 'positive' })], false],
  ])(
    'is a matter for all together only where more than one makes it worse: %s',
    async (_, touches, warns) => {
      show(touches);
      await choose();
      await screen.findByText(/speak of this group/);

      await waitFor(() => expect(screen.queryAllByText(/Look at them together/)).toHaveLength(warns ? 1 : 0));
    },
  );

  it('is told fifty rows at a time, and counted whole', async () => {
    show(Array.from({ length: 60 }, (_, nth) => touch({ assessmentId: `${nth}`, effect: 'positive' })));
    await choose();
    const table = await screen.findByRole('table', { name: /What each assessment says/ });
    expect(within(table).getAllByRole('row')).toHaveLength(51);
    expect(screen.getByRole('row', { name: 'Positive 60' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Show 10 more' }));

    expect(within(table).getAllByRole('row')).toHaveLength(61);
  });

  it('is nobody yet where no assessment speaks of a group', async () => {
    show([], []);

    expect(await screen.findByText(/speaks of a population group yet/)).toBeInTheDocument();
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
  });
});
