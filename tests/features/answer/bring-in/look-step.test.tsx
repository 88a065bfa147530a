// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Fields } from '#src/domain/answer.ts';
import type { FiguresRow } from '#src/domain/inequality/figures.ts';
import { LookStep } from '#src/features/answer/bring-in/look-step.tsx';
import { tableRows } from '#tests/builders/a-table-row.ts';
import { aLine } from '#tests/builders/some-figures.ts';

afterEach(cleanup);

const none = { count: 0, first: [] };

/** Shows the last step before figures go in; what it would put in comes from `insert`. */
function look(rows: readonly FiguresRow[], splitBy = 'Deprivation quintile') {
  const onInsert = vi.fn<(figures: Fields<'figures'>, leftOut: readonly string[]) => void>();
  const chosen = {
    ...{ indicator: 'Smoking', unit: '', splitBy, rows: tableRows(rows), all: rows.length },
    ...{ unreadable: none, blank: 0, suppressed: 0, repeated: none, partlyPercent: [] },
  };
  render(<LookStep chosen={chosen} onInsert={onInsert} />);
  return async () => {
    await userEvent.click(screen.getByLabelText('A higher figure is worse'));
    await userEvent.click(screen.getByRole('button', { name: 'Put this into the assessment' }));
    const [figures, leftOut] = onInsert.mock.lastCall ?? [];
    return { figures, leftOut };
  };
}

const counted = (...groups: string[]) =>
  groups.map((group, at) => aLine(group, 24 - 3 * at, { count: 240 - 30 * at, denominator: 1_000 }));
const order = () => within(screen.getByRole('group', { name: 'Which group is the most deprived?' }));
const leaving = () => within(screen.getByRole('group', { name: 'Which groups do you want to leave out?' }));

describe('groups that do not count', () => {
  it('are left out before figures go in: a total at first, and which is said', async () => {
    const insert = look(counted('Most deprived', 'Middle', 'Least deprived', 'Total', 'Unknown'));

    expect(leaving().getByLabelText('Total')).toBeChecked();
    expect(leaving().getByLabelText('Middle')).not.toBeChecked();
    expect(screen.getByRole('status')).toHaveTextContent('Left out: “Total” and “Unknown”.');
    const { figures, leftOut } = await insert();
    expect(figures).toMatchObject({
      by: 'deprivation',
      names: ['Most deprived', 'Middle', 'Least deprived'],
    });
    expect(leftOut).toEqual(['Total', 'Unknown']);
  });

  it('are what a person says', async () => {
    const insert = look(counted('White', 'Asian', 'Black', 'Total'), 'Ethnic group');
    await userEvent.click(leaving().getByLabelText('Total'));
    await userEvent.click(leaving().getByLabelText('Asian'));

    expect(screen.getByRole('status')).toHaveTextContent('Left out: “Asian”.');
    expect(await insert()).toMatchObject({
      figures: { names: ['White', 'Black', 'Total'] },
      leftOut: ['Asian'],
    });
  });

  it('are not all groups', async () => {
    look(counted('White', 'Asian'), 'Ethnic group');
    await userEvent.click(leaving().getByLabelText('White'));
    await userEvent.click(leaving().getByLabelText('Asian'));

    expect(screen.getByText(/^All groups are left out/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Put this into the assessment' })).not.toBeInTheDocument();
  });
});

describe('the order by deprivation', () => {
  it('is told where names say a part of it, and can be turned round', async () => {
    const insert = look(counted('Most deprived', '2', '3', 'Least deprived'));

    expect(order().getByLabelText('Most deprived')).toBeChecked();
    expect(screen.getByText(/^Some names say so.*“Most deprived”, “2”, “3” and “Least/)).toBeInTheDocument();
    await userEvent.click(order().getByLabelText('Least deprived'));
    expect((await insert()).figures?.names).toEqual(['Least deprived', '3', '2', 'Most deprived']);
  });

  it('is asked for numbers, which go by their size', async () => {
    const insert = look(counted('10', '1', '2'));

    expect(screen.queryByRole('button', { name: 'Put this into the assessment' })).not.toBeInTheDocument();
    expect(order().getByLabelText('1')).not.toBeChecked();
    await userEvent.click(order().getByLabelText('10'));
    expect((await insert()).figures?.names).toEqual(['10', '2', '1']);
  });

  it('is not offered where names and table disagree, until what disagrees is left out', async () => {
    const insert = look(counted('Most deprived', 'Least deprived', 'Prisoners'));

    expect(screen.queryByLabelText(/^Deprivation, from the most/)).not.toBeInTheDocument();
    expect(
      screen.getByText(/no line from the most deprived end to the least can be drawn/),
    ).toBeInTheDocument();
    expect(screen.getByLabelText('Groups in no order')).toBeChecked();
    await userEvent.click(leaving().getByLabelText('Prisoners'));
    expect(screen.getByLabelText(/^Deprivation, from the most/)).toBeChecked();
    expect((await insert()).figures).toMatchObject({ by: 'deprivation' });
  });
});

describe('figures of at most 1', () => {
  it('ask what they mean before they are called per cent', () => {
    look([aLine('A', 0.24), aLine('B', 0.12)]);

    expect(screen.getByLabelText('Unit')).toHaveValue('');
    expect(screen.getByText(/Write % only if 0\.24 means 0\.24 in a hundred/)).toBeInTheDocument();
  });
});
