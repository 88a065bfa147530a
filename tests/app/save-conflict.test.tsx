// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SaveConflict } from '#src/app/save-conflict.tsx';
import type { EntryKind, FieldValue } from '#src/domain/answer.ts';
import { entriesOf, fieldsOf } from '#src/domain/assessment.ts';
import type { Change } from '#src/domain/change.ts';
import { aSignature } from '#tests/builders/an-assessment.ts';
import { aSessionOnDisk, type OnDisk } from './a-session-on-disk.ts';

afterEach(cleanup);

const short = { id: 'q-short', kind: 'short-text' } as const;
const list = { id: 'q-list', kind: 'checklist' } as const;
const actions = { id: 'q-actions', kind: 'action-plan' } as const;

function set(
  question: { id: string; kind: EntryKind },
  field: string,
  from: FieldValue,
  to: FieldValue,
  entryId = 'only',
): Change {
  return { kind: 'field-changed', question, entryId, field, from, to };
}

async function show({ session }: OnDisk) {
  const settled = vi.fn();
  render(<SaveConflict session={session} onSettled={settled} />);
  return settled;
}

async function say({ session }: OnDisk, ...changes: Change[]): Promise<void> {
  await act(async () => {
    for (const change of changes) session.make(change);
    await session.settled();
  });
}

const notice = () => screen.getByRole('region', { name: 'Changed in another window' });
/** The words below a heading of the notice. */
const under = (title: string) =>
  within(notice()).getByRole('heading', { name: title }).nextElementSibling?.textContent;
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
/** Until nobody is asked any more, and what was chosen is on disk. */
async function isGone({ session }: OnDisk): Promise<void> {
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Changed in another window' })).toBeNull());
  await act(session.settled);
}

describe('words changed in two windows', () => {
  async function inConflict(): Promise<OnDisk> {
    const disk = await aSessionOnDisk();
    await disk.elsewhere(set(short, 'text', '', 'theirs'));
    return disk;
  }

  it('are not spoken of while there is no conflict', async () => {
    const disk = await aSessionOnDisk();
    await show(disk);
    await say(disk, set(short, 'text', '', 'mine'));

    expect(screen.queryByRole('region')).not.toBeInTheDocument();
  });

  it('are both shown, under the question they answer', async () => {
    const disk = await inConflict();
    await show(disk);
    await say(disk, set(short, 'text', '', 'mine'));

    expect(notice()).toHaveTextContent('What is it called?');
    expect(under('Typed here')).toBe('mine');
    expect(under('Saved from the other window')).toBe('theirs');
  });

  it('are shown as they were typed last', async () => {
    const disk = await inConflict();
    await show(disk);
    await say(disk, set(short, 'text', '', 'm'));
    await say(disk, set(short, 'text', 'm', 'mine too'));

    expect(under('Typed here')).toBe('mine too');
  });

  it('can be kept as typed here', async () => {
    const disk = await inConflict();
    const settled = await show(disk);
    await say(disk, set(short, 'text', '', 'mine'));
    await press('Keep what is typed here');
    await isGone(disk);

    expect(fieldsOf(await disk.saved(), short).text).toBe('mine');
    await waitFor(() => expect(settled).toHaveBeenCalledOnce());
  });

  it('can be kept as the other window has them', async () => {
    const disk = await inConflict();
    const settled = await show(disk);
    await say(disk, set(short, 'text', '', 'mine'));
    await press('Keep the other window’s words');
    await isGone(disk);

    expect(fieldsOf(await disk.saved(), short).text).toBe('theirs');
    expect(fieldsOf(disk.session.current(), short).text).toBe('theirs');
    await waitFor(() => expect(settled).toHaveBeenCalledOnce());
  });

  it('are called by name where they were chosen from a list', async () => {
    const disk = await aSessionOnDisk();
    await disk.elsewhere(set(list, 'chosen', [], ['Place-two', 'Place-one']));
    await show(disk);
    await say(disk, set(list, 'chosen', [], ['Place-one']));
    expect(under('Typed here')).toBe('Place one');
    expect(under('Saved from the other window')).toBe('Place two; Place one');
    await say(disk, set(list, 'chosen', ['Place-one'], []));

    expect(under('Typed here')).toBe('Nothing');
  });

  it('are shown in a note too', async () => {
    const disk = await aSessionOnDisk();
    await disk.elsewhere({ kind: 'note-changed', question: short, from: '', to: 'their note' });
    await show(disk);
    await say(disk, { kind: 'note-changed', question: short, from: '', to: 'my note' });

    expect(under('Typed here')).toBe('my note');
    expect(under('Saved from the other window')).toBe('their note');
  });

  it('are asked about one place after the other', async () => {
    const disk = await inConflict();
    await disk.elsewhere(set(list, 'other', '', 'their place'));
    await show(disk);
    await say(disk, set(short, 'text', '', 'mine'), set(list, 'other', '', 'my place'));
    await press('Keep what is typed here');
    await waitFor(() => expect(under('Typed here')).toBe('my place'));
    await press('Keep what is typed here');
    await isGone(disk);

    expect(fieldsOf(await disk.saved(), short).text).toBe('mine');
    expect(fieldsOf(await disk.saved(), list).other).toBe('my place');
  });
});

describe('a row removed in another window', () => {
  async function rowIsGone(): Promise<OnDisk> {
    const fields = { action: 'Hire an interpreter', owner: 'Sam', status: 'planned' };
    const disk = await aSessionOnDisk({ kind: 'entry-added', question: actions, entryId: 'hire', fields });
    await disk.elsewhere({ kind: 'entry-removed', question: actions, entryId: 'hire' });
    await show(disk);
    await say(
      disk,
      set(actions, 'owner', 'Sam', 'Samira', 'hire'),
      set(actions, 'status', 'planned', 'in-progress', 'hire'),
    );
    return disk;
  }

  it('is spoken of with all that was typed in it', async () => {
    await rowIsGone();

    expect(notice()).toHaveTextContent('What you typed in was removed in another window.');
    expect(under('Typed here: Owner')).toBe('Samira');
    expect(under('Typed here: Status')).toBe('In progress');
  });

  it('can be put back whole', async () => {
    const disk = await rowIsGone();
    await press('Put it back with what is typed here');
    await isGone(disk);

    expect(entriesOf(await disk.saved(), actions)).toMatchObject([
      { id: 'hire', fields: { action: 'Hire an interpreter', owner: 'Samira', status: 'in-progress' } },
    ]);
  });

  it('can be left out', async () => {
    const disk = await rowIsGone();
    await press('Leave it out');
    await isGone(disk);

    expect(entriesOf(await disk.saved(), actions)).toEqual([]);
    expect(entriesOf(disk.session.current(), actions)).toEqual([]);
  });
});

describe('words typed while another window signed', () => {
  it('are shown, so that they can be copied, and then left out', async () => {
    const disk = await aSessionOnDisk();
    await disk.elsewhere({ kind: 'signed', signature: aSignature() });
    await show(disk);
    await say(disk, set(short, 'text', '', 'mine'));
    expect(notice()).toHaveTextContent('Version 1 has been signed off in another window');
    expect(under('Typed here: Answer')).toBe('mine');
    expect(screen.queryByRole('button', { name: /Put it back/ })).not.toBeInTheDocument();
    // The signature here is a made-up one, so the gate would not open what is on disk.
    const settled = vi.spyOn(disk.session, 'settleConflict').mockResolvedValue();
    await press('Leave it out');

    expect(settled).toHaveBeenCalledExactlyOnceWith('theirs');
  });
});
