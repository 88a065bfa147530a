// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CheckboxGroup } from '#src/ui/fields/checkbox-group.tsx';
import { FilterableChecklist } from '#src/ui/fields/filterable-checklist.tsx';
import { RadioGroup } from '#src/ui/fields/radio-group.tsx';
import { SingleCheckbox } from '#src/ui/fields/single-checkbox.tsx';
import { TextField } from '#src/ui/fields/text-field.tsx';

afterEach(cleanup);

const verdicts = [
  { value: 'applies', label: 'Applies', reveal: <TextField id="how" label="How is it handled?" /> },
  { value: 'not', label: 'Does not apply', hint: 'Say why in the note' },
];

function Chosen() {
  const form = useForm({ defaultValues: { risk: 'applies' } });
  return <RadioGroup id="risk" legend="Does it apply?" choices={verdicts} {...form.register('risk')} />;
}

function Sources({ send }: { send: (values: Record<string, unknown>) => void }) {
  const form = useForm({ defaultValues: { sources: ['told'], none: false, other: '' } });
  return (
    <form onSubmit={form.handleSubmit((values) => send(values))}>
      <CheckboxGroup
        id="sources"
        legend="Which sources?"
        choices={[
          { value: 'profiles', label: 'Profiles' },
          { value: 'told', label: 'What people told us' },
        ]}
        other={<TextField id="other" label="Another source" {...form.register('other')} />}
        {...form.register('sources')}
      />
      <SingleCheckbox id="none" label="No evidence" hint="Say why" {...form.register('none')} />
      <button type="submit">Save</button>
    </form>
  );
}

const sections = [
  {
    id: 'protected',
    title: 'Protected characteristics',
    choices: [
      { value: 'age', label: 'Age' },
      { value: 'sex', label: 'Sex' },
    ],
  },
  {
    id: 'inclusion',
    title: 'Inclusion health',
    choices: [{ value: 'roma', label: 'Gypsy, Roma and Traveller communities', hint: 'Including Çigani' }],
  },
];

function Picker({ onToggle = vi.fn() }: { onToggle?: (value: string, ticked: boolean) => void }) {
  const [selected, setSelected] = useState<string[]>(['sex']);
  return (
    <FilterableChecklist
      id="groups"
      legend="Which groups?"
      searchLabel="Search all groups"
      sections={sections}
      selected={selected}
      onToggle={(value, ticked) => {
        onToggle(value, ticked);
        setSelected(ticked ? [...selected, value] : selected.filter((other) => other !== value));
      }}
    />
  );
}

describe('a group of radios', () => {
  it('is one question with its hint and error', () => {
    render(
      <RadioGroup
        id="risk"
        legend="Does it apply?"
        hint="Think of cost"
        error="Choose one"
        choices={verdicts}
      />,
    );

    const group = screen.getByRole('group', { name: 'Does it apply?' });
    expect(group).toHaveAccessibleDescription('Think of cost Error: Choose one');
    expect(within(group).getByRole('radio', { name: 'Does not apply' })).toHaveAccessibleDescription(
      'Say why in the note',
    );
  });

  it('shows what a choice asks for, and keeps its words when it hides', async () => {
    render(<RadioGroup id="risk" legend="Does it apply?" choices={verdicts} />);
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();

    await userEvent.click(screen.getByLabelText('Applies'));
    await userEvent.type(screen.getByRole('textbox', { name: 'How is it handled?' }), 'Free travel');
    await userEvent.click(screen.getByLabelText('Does not apply'));
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();

    await userEvent.click(screen.getByLabelText('Applies'));
    expect(screen.getByRole('textbox')).toHaveValue('Free travel');
  });

  it('starts with the part open that its form has already chosen', () => {
    render(<Chosen />);

    expect(screen.getByRole('radio', { name: 'Applies' })).toBeChecked();
    expect(screen.getByRole('textbox', { name: 'How is it handled?' })).toBeVisible();
  });
});

describe('a group of checkboxes', () => {
  it('hands its form everything that is ticked, and one thing alone', async () => {
    const send = vi.fn();
    render(<Sources send={send} />);

    await userEvent.click(screen.getByRole('checkbox', { name: 'Profiles' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'No evidence' }));
    await userEvent.type(screen.getByLabelText('Another source'), 'A survey');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));

    expect(send.mock.calls[0]?.[0]).toMatchObject({ sources: ['profiles', 'told'], other: 'A survey' });
    expect(send.mock.calls[0]?.[0]?.none).toBeTruthy();
  });
});

describe('a long list with a search', () => {
  it('shows every section with what is ticked', () => {
    render(<Picker />);

    const section = screen.getByRole('group', { name: 'Protected characteristics' });
    expect(within(section).getByRole('checkbox', { name: 'Sex' })).toBeChecked();
    expect(within(section).getByRole('checkbox', { name: 'Age' })).not.toBeChecked();
    expect(screen.getByRole('status')).toHaveTextContent('3 to choose from, 1 ticked');
  });

  it('finds choices in any section, without capitals or accents, and counts them', async () => {
    render(<Picker />);

    await userEvent.type(screen.getByRole('searchbox', { name: 'Search all groups' }), 'cigani ROMA');

    expect(screen.getAllByRole('checkbox')).toHaveLength(1);
    expect(screen.queryByRole('group', { name: 'Protected characteristics' })).not.toBeInTheDocument();
    expect(
      await screen.findByText('1 of 3 shown, 1 ticked', { selector: '[role=status]' }),
    ).toBeInTheDocument();
  });

  it('says so when nothing matches', async () => {
    render(<Picker />);

    await userEvent.type(screen.getByRole('searchbox'), 'zebra');

    expect(screen.getByText('Nothing matches. Try a shorter word.')).toBeInTheDocument();
  });

  it('tells which choice was ticked or cleared', async () => {
    const onToggle = vi.fn();
    render(<Picker onToggle={onToggle} />);

    await userEvent.click(screen.getByRole('checkbox', { name: 'Age' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Sex' }));

    expect(onToggle.mock.calls).toEqual([
      ['age', true],
      ['sex', false],
    ]);
  });

  it('does not send the form round it when Enter is pressed in the search', async () => {
    const send = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
    render(
      <form onSubmit={send}>
        <Picker />
      </form>,
    );

    await userEvent.type(screen.getByRole('searchbox'), 'age{Enter}');

    expect(send).not.toHaveBeenCalled();
  });
});
