// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Card } from '#src/ui/card.tsx';
import { CardList } from '#src/ui/card-list.tsx';
import { DataTable } from '#src/ui/data-table.tsx';
import { SummaryList } from '#src/ui/summary-list.tsx';
import { TaskList } from '#src/ui/task-list.tsx';

afterEach(cleanup);

describe('lists of things', () => {
  it('a task tells its status with its link', () => {
    render(
      <TaskList
        items={[
          { title: 'Programme of work', href: '#/a', hint: 'What it is', status: { text: 'Complete' } },
        ]}
      />,
    );

    const link = screen.getByRole('link', { name: 'Programme of work' });
    expect(link).toHaveAccessibleDescription('What it is Complete');
    expect(link).toHaveAttribute('href', '#/a');
  });

  it('a task that cannot be opened yet is no link', () => {
    render(<TaskList items={[{ title: 'Lessons learned', status: { text: 'Not needed yet' } }]} />);

    expect(screen.queryByRole('link')).not.toBeInTheDocument();
    expect(screen.getByRole('listitem')).toHaveTextContent('Lessons learnedNot needed yet');
  });

  it('an action of a summary row says what it is about', async () => {
    const remove = vi.fn();
    render(
      <SummaryList
        rows={[
          {
            key: 'Title',
            value: 'Falls clinic',
            actions: [
              { text: 'Change', visuallyHidden: 'the title', href: '#/t' },
              { text: 'Remove', visuallyHidden: 'the title', onClick: remove },
            ],
          },
        ]}
      />,
    );

    expect(screen.getByRole('link', { name: 'Change the title' })).toHaveAttribute('href', '#/t');
    await userEvent.click(screen.getByRole('button', { name: 'Remove the title' }));
    expect(remove).toHaveBeenCalledOnce();
  });

  it('a card shows its facts and what is missing', () => {
    render(
      <CardList label="Actions">
        <Card
          title="Hire an interpreter"
          facts={[{ term: 'Due', detail: '1 April 2027' }]}
          missing={['no owner', 'no measure']}
        />
      </CardList>,
    );

    const list = screen.getByRole('list', { name: 'Actions' });
    expect(within(list).getByRole('heading', { name: 'Hire an interpreter', level: 3 })).toBeInTheDocument();
    expect(within(list).getByText('no owner')).toBeInTheDocument();
    expect(within(list).getByText('1 April 2027')).toBeInTheDocument();
  });

  it('a table names itself, its columns and its rows', () => {
    render(
      <DataTable
        caption="Uptake"
        columns={[
          { id: 'fifth', title: 'Fifth' },
          { id: 'uptake', title: 'Uptake', numeric: true },
        ]}
        rows={[{ id: '1', cells: ['Most deprived', '41%'] }]}
      />,
    );

    const table = screen.getByRole('table', { name: 'Uptake' });
    expect(within(table).getAllByRole('columnheader')).toHaveLength(2);
    expect(within(table).getByRole('rowheader', { name: 'Most deprived' })).toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'Uptake' })).toContainElement(table);
  });
});
