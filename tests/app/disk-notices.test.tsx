// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import 'fake-indexeddb/auto';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { DiskNotices } from '#src/app/disk-notices.tsx';
import { SaveStatus } from '#src/app/save-status.tsx';
import { deleteForGood, moveToBin } from '#src/storage/bin.ts';
import { aSessionOnDisk, now } from './a-session-on-disk.ts';

afterEach(cleanup);

const DELETED = 'Deleted for good in another window';
const status = () => screen.getAllByRole('status')[0]?.textContent;

it('An assessment deleted for good in another window is called that, and comes back when asked', async () => {
  const { session, other, saved } = await aSessionOnDisk();
  const onKeep = vi.fn();
  render(
    <>
      <SaveStatus session={session} />
      <DiskNotices session={session} onKeep={onKeep} />
    </>,
  );
  await act(() => moveToBin(other, session.id, { now: () => now }));
  expect(await screen.findByRole('region', { name: 'In the bin' })).toBeInTheDocument();
  await act(() => deleteForGood(other, session.id, () => true));

  expect(await screen.findByRole('region', { name: DELETED })).toHaveTextContent('all that is left');
  expect(screen.getAllByRole('region')).toHaveLength(1);
  expect(status()).toMatch(/^Not saved: deleted for good/);
  await userEvent.click(screen.getByRole('button', { name: 'Save a copy as a file' }));
  expect(onKeep).toHaveBeenCalledOnce();
  await userEvent.click(screen.getByRole('button', { name: 'Put it back' }));
  await waitFor(() => expect(screen.queryByRole('region')).not.toBeInTheDocument());
  expect(await saved()).toEqual(session.current());
  expect(status()).toMatch(/^Saved/);
});
