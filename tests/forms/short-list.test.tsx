// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { type Assessment, entriesOf, STANDING } from '#src/domain/assessment.ts';
import { ShortList } from '#src/forms/short-list.tsx';
import { usePageForm } from '#src/forms/use-page-form.ts';
import { useShortList } from '#src/forms/use-short-list.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { TextField } from '#src/ui/fields/text-field.tsx';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';
import { aBlankSession, showLive } from '#tests/features/live-session.tsx';

afterEach(cleanup);

const people = STANDING.assessors;

function People({ session, assessment }: { session: AssessmentSession; assessment: Assessment }) {
  const rows = useShortList(session, assessment, people);
  const form = usePageForm(session, { places: rows.places });
  return (
    <ShortList
      id="people"
      legend="Who assessed"
      thing="person"
      rows={rows}
      form={form}
      renderRow={(place) =>
        ['name', 'role'].map((field) => (
          <TextField
            key={field}
            {...form.field(place, field)}
            label={field === 'name' ? 'Name' : 'Role'}
            defaultValue={form.text(place, field)}
          />
        ))
      }
    />
  );
}

function show(...names: string[]) {
  const session = aBlankSession(tinyEdition);
  for (const name of names) {
    session.make({ kind: 'entry-added', question: people, entryId: name.toLowerCase(), fields: { name } });
  }
  showLive(session, (props) => <People {...props} />);
  return session;
}

const namesIn = (session: AssessmentSession) =>
  entriesOf(session.current(), people).map(({ fields }) => fields.name);
const shown = () =>
  screen.getAllByRole('textbox', { name: 'Name' }).map((box) => (box as HTMLInputElement).value);
const row = (place: number) => within(screen.getByRole('group', { name: `Person ${place}` }));
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('a list filled in on the page itself', () => {
  it('has a blank row ready, which is saved once something is typed in it', async () => {
    const session = show();
    expect(entriesOf(session.current(), people)).toEqual([]);
    expect(session.current().revision).toBe(0);
    await userEvent.type(row(1).getByLabelText('Role'), 'Nurse');

    expect(entriesOf(session.current(), people)).toMatchObject([{ fields: { name: '', role: 'Nurse' } }]);
  });

  it('has no blank row where there are rows already', () => {
    show('Ann', 'Bo');

    expect(shown()).toEqual(['Ann', 'Bo']);
  });

  it('gets one more row each time one is asked for', async () => {
    const session = show('Ann');
    await press('Add another person');
    await press('Add another person');
    await userEvent.type(row(3).getByLabelText('Name'), 'Cy');
    await userEvent.type(row(2).getByLabelText('Name'), 'Bo');

    expect(shown()).toEqual(['Ann', 'Bo', 'Cy']);
    expect(namesIn(session).sort()).toEqual(['Ann', 'Bo', 'Cy']);
  });

  it('loses a row that is removed, and says so', async () => {
    const session = show('Ann', 'Bo');
    await press('Remove person 1');

    expect(namesIn(session)).toEqual(['Bo']);
    expect(shown()).toEqual(['Bo']);
    expect(screen.getByText(/The person was removed/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Add another person' })).toHaveFocus();
  });

  it('gets a removed row back where it was, with its words on screen', async () => {
    const session = show('Ann', 'Bo', 'Cy');
    await userEvent.type(row(2).getByLabelText('Role'), 'Nurse');
    await press('Remove person 2');
    await press('Undo');

    expect(namesIn(session)).toEqual(['Ann', 'Bo', 'Cy']);
    expect(shown()).toEqual(['Ann', 'Bo', 'Cy']);
    expect(row(2).getByLabelText('Role')).toHaveValue('Nurse');
    await waitFor(() => expect(row(2).getByLabelText('Name')).toHaveFocus());
    expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
  });

  it('has nothing to undo once the row is back in another way', async () => {
    const session = show('Ann', 'Bo');
    await press('Remove person 1');
    act(() => void session.undo());

    expect(shown().sort()).toEqual(['Ann', 'Bo']);
    expect(screen.queryByText(/The person was removed/)).not.toBeInTheDocument();
  });

  it('takes in what is typed in a row that came back', async () => {
    const session = show('Ann');
    await press('Remove person 1');
    await press('Undo');
    await userEvent.type(row(1).getByLabelText('Name'), 'a');

    expect(namesIn(session)).toEqual(['Anna']);
  });

  it('has nothing to undo when a blank row goes', async () => {
    const session = show('Ann');
    await press('Add another person');
    await press('Remove person 2');

    expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
    expect(session.current().revision).toBe(1);
  });

  it('can be begun again when its last row goes', async () => {
    const session = show('Ann');
    await press('Remove person 1');
    await press('Add a person');
    await userEvent.type(row(1).getByLabelText('Name'), 'Bo');

    expect(namesIn(session)).toEqual(['Bo']);
  });

  it('shows a row that another window added', () => {
    const session = show('Ann');
    act(() => {
      session.make({ kind: 'entry-added', question: people, entryId: 'bo', fields: { name: 'Bo' } });
    });

    expect(shown()).toEqual(['Ann', 'Bo']);
  });

  it('can remove a row that another window added', async () => {
    const session = show('Ann');
    act(() => {
      session.make({ kind: 'entry-added', question: people, entryId: 'bo', fields: { name: 'Bo' } });
    });
    await press('Remove person 2');
    expect(shown()).toEqual(['Ann']);
    await press('Undo');

    expect(shown()).toEqual(['Ann', 'Bo']);
    expect(namesIn(session)).toEqual(['Ann', 'Bo']);
  });
});
