// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useForm } from 'react-hook-form';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DateField } from '#src/ui/fields/date-field.tsx';
import { SelectField } from '#src/ui/fields/select-field.tsx';
import { TextArea } from '#src/ui/fields/text-area.tsx';
import { TextField } from '#src/ui/fields/text-field.tsx';

afterEach(cleanup);

const readDate = (typed: string) => (typed === '27 3 2027' ? '27 March 2027' : null);

function Form({ send }: { send: (values: unknown) => void }) {
  const form = useForm({
    defaultValues: { title: 'Falls', why: '', when: '27 3 2027', strength: 'weak' },
  });
  return (
    <form onSubmit={form.handleSubmit((values) => send(values))}>
      <TextField id="title" label="Title" {...form.register('title')} />
      <TextArea id="why" label="Why" advisedLength={100} {...form.register('why')} />
      <DateField id="when" label="When" interpret={readDate} {...form.register('when')} />
      <SelectField
        id="strength"
        label="Strength"
        emptyLabel="Choose one"
        choices={[
          { value: 'strong', label: 'Strong' },
          { value: 'weak', label: 'Weak' },
        ]}
        {...form.register('strength')}
      />
      <button type="submit">Save</button>
    </form>
  );
}

describe('a text field', () => {
  it('is found by its label and described by its hint and its error', () => {
    render(<TextField id="title" label="Title" hint="As your board knows it" error="Say what it is" />);

    const input = screen.getByRole('textbox', { name: 'Title' });
    expect(input).toHaveAccessibleDescription('As your board knows it Error: Say what it is');
    expect(input).toBeInvalid();
  });

  it('is not wrong before anyone says so', () => {
    render(<TextField id="title" label="Title" />);

    expect(screen.getByLabelText('Title')).toBeValid();
    expect(screen.getByLabelText('Title')).not.toHaveAttribute('aria-describedby');
  });
});

describe('a text area', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function type(words: string) {
    fireEvent.change(screen.getByLabelText('Why'), { target: { value: words } });
  }

  it('shows at once how much room is left, and says it when typing pauses', () => {
    render(<TextArea id="why" label="Why" advisedLength={50} defaultValue="Ten letter" />);
    expect(screen.getAllByText('You have 40 characters left')).toHaveLength(2);

    type('Eleven char');
    expect(screen.getAllByText('You have 39 characters left')).toHaveLength(1);

    act(() => vi.advanceTimersByTime(1000));
    expect(screen.getAllByText('You have 39 characters left')).toHaveLength(2);
  });

  it('advises, but cuts nothing off', () => {
    render(<TextArea id="why" label="Why" advisedLength={5} />);

    type('Falls!');

    expect(screen.getByLabelText('Why')).toHaveValue('Falls!');
    expect(
      screen.getByText('You are 1 character over the advised length. Nothing is cut off.'),
    ).toBeInTheDocument();
  });

  it('tells its advised length with its hint', () => {
    render(<TextArea id="why" label="Why" hint="Numbers help" advisedLength={1500} />);

    expect(screen.getByLabelText('Why')).toHaveAccessibleDescription(
      'Numbers help The advised length is up to 1,500 characters.',
    );
  });

  it('has no count without an advised length', () => {
    render(<TextArea id="why" label="Why" />);

    expect(screen.queryByText(/characters/)).not.toBeInTheDocument();
  });
});

describe('a date field', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('says how it understood the date once typing pauses', () => {
    render(<DateField id="when" label="Review date" interpret={readDate} />);
    expect(screen.getByLabelText('Review date')).toHaveAccessibleDescription('For example, 27 3 2027');

    fireEvent.change(screen.getByLabelText('Review date'), { target: { value: '27 3 2027' } });
    expect(screen.queryByText(/27 March/)).not.toBeInTheDocument();
    act(() => vi.advanceTimersByTime(400));

    expect(screen.getByText('This is 27 March 2027')).toHaveAttribute('aria-live', 'polite');
  });

  it('says nothing about what it does not understand', () => {
    render(<DateField id="when" label="Review date" interpret={readDate} defaultValue="next spring" />);
    act(() => vi.advanceTimersByTime(400));

    expect(screen.queryByText(/This is/)).not.toBeInTheDocument();
  });
});

describe('fields in a form that keeps their words', () => {
  it('start with what the form holds and hand back what was typed', async () => {
    const send = vi.fn();
    render(<Form send={send} />);
    expect(screen.getByLabelText('Title')).toHaveValue('Falls');
    expect(await screen.findByText('This is 27 March 2027')).toBeInTheDocument();
    expect(screen.getByRole('combobox', { name: 'Strength' })).toHaveDisplayValue('Weak');

    await userEvent.type(screen.getByLabelText('Title'), ' clinic');
    await userEvent.type(screen.getByLabelText('Why'), 'Because{Enter}so');
    await userEvent.selectOptions(screen.getByLabelText('Strength'), 'Strong');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));

    expect(send).toHaveBeenCalledWith({
      title: 'Falls clinic',
      why: 'Because\nso',
      when: '27 3 2027',
      strength: 'strong',
    });
  });
});
