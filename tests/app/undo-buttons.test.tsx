// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import '@testing-library/jest-dom/vitest';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { UndoButtons } from '#src/app/undo-buttons.tsx';
import { fieldsOf } from '#src/domain/assessment.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { submitted, takenBack } from '#tests/builders/sent-and-taken-back.ts';
import { typed } from '../storage/a-database.ts';
import { aSessionOnDisk, type OnDisk } from './a-session-on-disk.ts';

afterEach(cleanup);

async function show(): Promise<OnDisk> {
  const disk = await aSessionOnDisk();
  render(<UndoButtons session={disk.session} />);
  act(() => void disk.session.make(typed('abc')));
  return disk;
}

const text = (session: AssessmentSession) =>
  fieldsOf(session.current(), { id: 'q-short', kind: 'short-text' }).text;
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('Undo and Redo', () => {
  it('say what they took back and did again', async () => {
    const { session } = await show();
    await press('Undo');
    expect([screen.getByRole('status').textContent, text(session)]).toEqual([
      'Undone: What is it called?',
      '',
    ]);
    // Its own button is gone, and the keyboard goes on from the one beside it.
    expect(screen.getByRole('button', { name: 'Redo' })).toHaveFocus();
    await press('Redo');

    expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
    expect(screen.getByRole('status')).toHaveTextContent('Done again: What is it called?');
    expect(text(session)).toBe('abc');
  });

  it('say that reviewers hold the answers, and wait until they are taken back', async () => {
    const { session } = await show();
    act(() => void session.make({ kind: 'happened', event: submitted }));
    await press('Undo');
    expect(screen.getByRole('status')).toHaveTextContent(
      'The answers are with reviewers, so they stay as they are. To change something, take them back first.',
    );
    expect(screen.queryByRole('button', { name: 'Redo' })).not.toBeInTheDocument();
    act(() => void session.make({ kind: 'happened', event: takenBack }));
    await press('Undo');

    expect(text(session)).toBe('');
  });

  it('say that another window has changed the words since', async () => {
    const { session, elsewhere } = await show();
    await act(session.settled);
    await act(() => elsewhere(typed('theirs', 'abc')));
    await waitFor(() => expect(text(session)).toBe('theirs'));
    await press('Undo');

    expect(screen.getByRole('status')).toHaveTextContent(/the words have changed since/);
    expect(text(session)).toBe('theirs');
  });
});
