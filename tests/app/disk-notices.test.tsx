// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import 'fake-indexeddb/auto';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { openWords } from '#src/app/assessment-words.ts';
import { DiskNotices } from '#src/app/disk-notices.tsx';
import { SaveStatus } from '#src/app/save-status.tsx';
import { surroundings } from '#src/app/surroundings.ts';
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

it('An assessment that can’t be taken out of the bin is still in it, and that is said', async () => {
  const { session, other } = await aSessionOnDisk();
  render(<DiskNotices session={session} onKeep={vi.fn()} />);
  await act(() => moveToBin(other, session.id, { now: () => now }));
  const notice = await screen.findByRole('region', { name: 'In the bin' });
  surroundings.database.close();
  await userEvent.click(screen.getByRole('button', { name: 'Take it out of the bin' }));

  await waitFor(() => expect(notice).toHaveTextContent(openWords.inBin.stuck));
});
