// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { afterEach, describe, expect, it } from 'vitest';
import { ErrorSummary } from '#src/ui/error-summary.tsx';
import { RadioGroup } from '#src/ui/fields/radio-group.tsx';
import { TextField } from '#src/ui/fields/text-field.tsx';

afterEach(cleanup);

/** A form with two empty fields, whose problems go away one by one as they are typed in. */
function TwoFields() {
  const form = useForm({ defaultValues: { topic: '', owner: '' }, shouldFocusError: false });
  const { errors, submitCount } = form.formState;
  const problems = [
    ...(errors.topic ? [{ text: 'Topic: say what it is', href: '#topic' }] : []),
    ...(errors.owner ? [{ text: 'Owner: say who it is', href: '#owner' }] : []),
  ];
  return (
    <form onSubmit={form.handleSubmit(() => undefined)} noValidate>
      <ErrorSummary title="There is a problem" problems={problems} submitCount={submitCount} />
      <TextField
        id="topic"
        label="Topic"
        error={errors.topic && 'Say what it is'}
        {...form.register('topic', { validate: (words) => words !== '' })}
      />
      <TextField
        id="owner"
        label="Owner"
        error={errors.owner && 'Say who it is'}
        {...form.register('owner', { validate: (words) => words !== '' })}
      />
      <button type="submit">Save and continue</button>
    </form>
  );
}

/** A page that is drawn again at every key, with a problem that stays. */
function Redrawn() {
  const [words, setWords] = useState('');
  return (
    <>
      <ErrorSummary title="Problem" problems={[{ text: 'One', href: '#a' }]} submitCount={1} />
      <input aria-label="Words" value={words} onChange={(event) => setWords(event.target.value)} />
    </>
  );
}

/** Sends the form. Its fields are checked a moment later, and only then has the focus moved. */
async function send(): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name: 'Save and continue' }));
  await waitFor(() => expect(screen.getByRole('alert').parentElement).toHaveFocus());
}

describe('the error summary', () => {
  it('takes the focus when the form is sent with problems', async () => {
    render(<TwoFields />);

    await send();

    expect(screen.getAllByRole('link')).toHaveLength(2);
  });

  it('takes the focus again each time the form is sent', async () => {
    render(<TwoFields />);

    await send();
    await userEvent.type(screen.getByLabelText('Owner'), 'Morag');
    expect(screen.getByLabelText('Owner')).toHaveFocus();
    await send();

    expect(screen.getAllByRole('link')).toHaveLength(1);
  });

  it('leaves the focus in the field while a problem goes away mid-word', async () => {
    render(<TwoFields />);
    await send();

    await userEvent.click(screen.getByLabelText('Topic'));
    await userEvent.keyboard('Falls');
    await waitFor(() => expect(screen.getAllByRole('link')).toHaveLength(1));

    expect(screen.getByLabelText('Topic')).toHaveValue('Falls');
    expect(screen.getByLabelText('Topic')).toHaveFocus();
  });

  it('leaves the focus in the field while a problem comes back mid-word', async () => {
    render(<TwoFields />);
    await send();

    await userEvent.type(screen.getByLabelText('Topic'), 'F');
    await waitFor(() => expect(screen.getAllByRole('link')).toHaveLength(1));
    await userEvent.keyboard('{Backspace}');
    await waitFor(() => expect(screen.getAllByRole('link')).toHaveLength(2));
    await userEvent.keyboard('Falls');
    await waitFor(() => expect(screen.getAllByRole('link')).toHaveLength(1));

    expect(screen.getByLabelText('Topic')).toHaveValue('Falls');
    expect(screen.getByLabelText('Topic')).toHaveFocus();
  });

  it('says nothing while there is no problem', () => {
    render(<ErrorSummary title="There is a problem" problems={[]} submitCount={3} />);

    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('leads from a problem to its field without changing the address', async () => {
    const before = window.location.href;
    render(<TwoFields />);
    await send();

    await userEvent.click(screen.getByRole('link', { name: 'Owner: say who it is' }));

    expect(screen.getByLabelText('Owner')).toHaveFocus();
    expect(window.location.href).toBe(before);
  });

  it('leads to the first choice of a group', async () => {
    render(
      <>
        <ErrorSummary title="Problem" problems={[{ text: 'Choose one', href: '#what-a' }]} submitCount={1} />
        <RadioGroup id="what" legend="What?" choices={[{ value: 'a', label: 'A service' }]} />
      </>,
    );

    await userEvent.click(screen.getByRole('link', { name: 'Choose one' }));

    expect(screen.getByRole('radio', { name: 'A service' })).toHaveFocus();
  });

  it('stays where it is when it is drawn again for another reason', async () => {
    render(<Redrawn />);

    await userEvent.type(screen.getByLabelText('Words'), 'still here');

    expect(screen.getByLabelText('Words')).toHaveValue('still here');
  });
});
