// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { entriesOf } from '#src/domain/assessment.ts';
import { EntryPage } from '#src/features/answer/entry-page.tsx';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { pageOf } from '#src/workflow/address.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';
import { aBlankSession, showLive } from '#tests/features/live-session.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const groups = { id: 'q-groups', kind: 'population-groups' } as const;
const at = { blockId: 'the-people', questionId: 'q-groups', entryId: 'choose' };

function show(): AssessmentSession {
  const session = aBlankSession(tinyEdition);
  session.workflow.send({ type: 'entry.opened', ...at });
  showLive(session, (props) => <EntryPage {...props} {...at} />);
  return session;
}

const listed = () => within(screen.getByRole('group', { name: 'Groups to choose from' }));
const tick = (name: string) => userEvent.click(listed().getByRole('checkbox', { name }));
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const chosen = (session: AssessmentSession) =>
  entriesOf(session.current(), groups).map(({ fields }) => fields);

async function addOwn(name: string, closestTo = ''): Promise<void> {
  const box = screen.getByRole('textbox', { name: 'Name of the group' });
  expect(box).toHaveValue('');
  // The form was reset, which only a real browser tells to what types here.
  await userEvent.clear(box);
  await userEvent.type(box, name);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Closest to' }), closestTo);
  await press('Add this group');
}

describe('choosing groups', () => {
  it('adds a group that is ticked, with the way it differs', async () => {
    const session = show();
    expect(listed().getByRole('checkbox', { name: 'Age group two' })).not.toBeChecked();
    await tick('Age group two');

    expect(chosen(session)).toMatchObject([
      { name: 'Age group two', listedAs: 'Age group-two', dimensions: ['age'] },
    ]);
    expect(listed().getByRole('checkbox', { name: 'Age group two' })).toBeChecked();
  });

  it('takes a group away again that was ticked by mistake', async () => {
    const session = show();
    await tick('Age group two');
    await tick('Place group one');
    await tick('Age group two');

    expect(chosen(session)).toMatchObject([{ name: 'Place group one' }]);
  });

  it('keeps a group that has answers, and says why', async () => {
    const session = show();
    await tick('Age group one');
    const entryId = entriesOf(session.current(), groups)[0]?.id ?? '';
    const known = { field: 'known', from: '', to: 'They wait longer' };
    session.make({ kind: 'field-changed', question: groups, entryId, ...known });
    await tick('Age group one');

    expect(chosen(session)).toMatchObject([{ known: 'They wait longer' }]);
    expect(listed().getByRole('checkbox', { name: 'Age group one' })).toBeChecked();
    expect(screen.getByText(/“Age group one” has answers, so it was kept/)).toBeInTheDocument();
  });

  it('finds a group by a part of its name', async () => {
    show();
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search the groups' }), 'place');

    expect(listed().getByRole('checkbox', { name: 'Place group one' })).toBeInTheDocument();
    expect(listed().queryByRole('checkbox', { name: 'Age group one' })).not.toBeInTheDocument();
  });

  it('adds a group in one’s own words', async () => {
    const session = show();
    await addOwn('  Night workers ', 'Place');
    expect(screen.getByText('“Night workers” was added.')).toBeInTheDocument();
    await addOwn('Port workers');

    expect(chosen(session)).toMatchObject([
      { name: 'Night workers', listedAs: '', dimensions: ['place'] },
      { name: 'Port workers', dimensions: [] },
    ]);
    expect(screen.getByRole('textbox', { name: 'Name of the group' })).toHaveValue('');
  });

  it('says where the name of one’s own group is not kept', async () => {
    show();
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    });
    await userEvent.type(screen.getByRole('textbox', { name: 'Name of the group' }), 'Night workers');

    expect(screen.getByText(/is not kept in this browser .* “Add this group”/)).toBeInTheDocument();
  });

  it('asks for the name of one’s own group', async () => {
    const session = show();
    await press('Add this group');

    const name = screen.getByRole('textbox', { name: 'Name of the group' });
    expect(name).toHaveAccessibleDescription(/Enter a name for the group/);
    expect(name).toHaveFocus();
    expect(chosen(session)).toEqual([]);
  });

  it('combines two groups into a third', async () => {
    const session = show();
    expect(screen.getByText('Choose two groups first, then you can combine them.')).toBeInTheDocument();
    await tick('Age group one');
    await tick('Place group two');
    await tick('Place group one');
    const combine = within(screen.getByRole('group', { name: 'Groups to combine' }));
    await userEvent.click(combine.getByRole('checkbox', { name: 'Age group one' }));
    await userEvent.click(combine.getByRole('checkbox', { name: 'Place group two' }));
    await press('Add this combination');

    expect(chosen(session).at(-1)).toMatchObject({
      name: 'Age group one + Place group two',
      combines: ['Age group one', 'Place group two'],
      dimensions: ['age', 'place'],
      listedAs: '',
    });
    // A combination is not combined again, and stands under no tick of the list.
    expect(combine.getAllByRole('checkbox')).toHaveLength(3);
    expect(combine.getByRole('checkbox', { name: 'Age group one' })).not.toBeChecked();
  });

  it('asks for two groups to combine', async () => {
    const session = show();
    await tick('Age group one');
    await tick('Place group two');
    const combine = screen.getByRole('group', { name: 'Groups to combine' });
    await userEvent.click(within(combine).getByRole('checkbox', { name: 'Age group one' }));
    await press('Add this combination');

    expect(combine).toHaveAccessibleDescription(/Tick at least two groups to combine/);
    expect(chosen(session)).toHaveLength(2);
  });

  it('goes back to the block', async () => {
    const session = show();
    await press('Continue');

    expect(pageOf(session.workflow.getSnapshot())).toMatchObject({ page: 'block', blockId: 'the-people' });
  });
});
