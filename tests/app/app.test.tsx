// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import '@testing-library/jest-dom/vitest';
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '#src/app/app.tsx';
import { putWorkedExample } from '#src/app/put-worked-example.ts';
import { surroundings } from '#src/app/surroundings.ts';
import type { DeviceState, DeviceWatch } from '#src/app/watch-device.ts';
import type { UpdateWatch } from '#src/app/watch-for-update.ts';
import { journalKey, keepJournal } from '#src/storage/journal.ts';
import { readLastPage } from '#src/storage/last-page.ts';
import { titled } from '#tests/builders/titled.ts';
import { unwritten } from '#tests/builders/unwritten.ts';

const updates: UpdateWatch = {
  subscribe: () => () => undefined,
  getSnapshot: () => 'none',
  accept: async () => undefined,
};

function aDevice(state: DeviceState): DeviceWatch {
  return {
    subscribe: () => () => undefined,
    getSnapshot: () => state,
    looked: Promise.resolve(),
    unlocked: () => undefined,
    guard: () => Promise.reject(new Error('No passcode is kept here')),
    stopForClearing: () => undefined,
  };
}

const EXAMPLE = '#/a/worked-example';

beforeEach(() => {
  localStorage.clear();
  location.hash = '';
});

afterEach(cleanup);

/** The whole app at an address. */
async function openAt(hash: string, state: DeviceState = 'no-passcode'): Promise<void> {
  await putWorkedExample({ anew: true });
  await goTo(hash);
  render(<App updates={updates} device={aDevice(state)} />);
}

async function goTo(hash: string): Promise<void> {
  await act(async () => {
    location.hash = hash;
    await new Promise((next) => setTimeout(next));
  });
}

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const overview = () => screen.findByRole('link', { name: 'Programme of work' });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('the app', () => {
  it('opens at the start page', async () => {
    await openAt('');

    expect(await heading('Health equity assessment')).toBeInTheDocument();
  });

  it('says when there is no page at an address', async () => {
    await openAt('#/nowhere');

    expect(await heading('Page not found')).toBeInTheDocument();
  });

  it('says when an assessment is not on this device', async () => {
    await openAt('#/a/somewhere-else');

    expect(await heading('This assessment is not on this device')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('link', { name: 'Go to your assessments' }));
    expect(await heading('Health equity assessment')).toBeInTheDocument();
  });

  it('opens what was typed last of one whose disk can’t be read, when it is asked to', async () => {
    localStorage.setItem('heat-known', 'kept');
    keepJournal(journalKey('kept', 'gone'), unwritten(titled('Falls')));
    const broken = vi
      .spyOn(surroundings.database, 'openAgain')
      .mockRejectedValue(new DOMException('Internal error opening backing store', 'UnknownError'));
    await openAt('#/a/kept');
    await heading('This browser’s storage can’t be read');
    await press('Open what was typed last');

    expect(await heading('Falls')).toBeInTheDocument();
    expect(await screen.findAllByText(/storage gave an error/)).not.toHaveLength(0);
    broken.mockRestore();
    await waitFor(() => expect(screen.getAllByRole('status')[0]).toHaveTextContent(/^Saved/));
  });

  it('says when an assessment has no such page', async () => {
    await openAt(`${EXAMPLE}/nowhere`);

    expect(await heading('Page not found')).toBeInTheDocument();
  });

  it('tells about its edition', async () => {
    await openAt('#/about');

    expect(await heading('About this edition')).toBeInTheDocument();
  });

  it('opens the worked example from the start page', async () => {
    await openAt('');
    await heading('Health equity assessment');
    await press('Open the worked example');

    await overview();
    expect(location.hash).toBe(EXAMPLE);
  });

  it('starts an assessment, which is on disk from the first letter', async () => {
    await openAt('');
    await heading('Health equity assessment');
    await userEvent.click(screen.getByRole('link', { name: 'Start an assessment' }));
    await heading('Start an assessment');
    await userEvent.type(screen.getByRole('textbox', { name: 'Title' }), 'B');
    const status = screen.getAllByRole('status')[0];
    await waitFor(() => expect(status).toHaveTextContent(/^Saved/));
    await goTo('#/');

    expect(await screen.findByRole('link', { name: 'B' })).toBeInTheDocument();
  });
});

describe('the address', () => {
  it('opens a page of an assessment, as a bookmark does', async () => {
    await openAt(`${EXAMPLE}/check`);

    expect(await heading('Check answers')).toBeInTheDocument();
    expect(readLastPage('worked-example')).toBe(`${EXAMPLE}/check`);
  });

  it('goes back when a page is refused, and the app says why', async () => {
    await openAt(EXAMPLE);
    await overview();
    await goTo(`${EXAMPLE}/questions/lessons-learned`);

    const notice = await screen.findByRole('region', { name: 'Not possible here' });
    expect(within(notice).getByText(/The review opens on the review date/)).toBeInTheDocument();
    expect(location.hash).toBe(EXAMPLE);
    expect(await overview()).toBeInTheDocument();
    expect(readLastPage('worked-example')).toBe('');
  });

  it('of a refused page is not kept, and the reason goes with the next page', async () => {
    await openAt(`${EXAMPLE}/questions/lessons-learned`);
    await screen.findByRole('region', { name: 'Not possible here' });
    expect(location.hash).toBe(EXAMPLE);
    await goTo(`${EXAMPLE}/details`);

    await heading('About this assessment');
    expect(screen.queryByRole('region', { name: 'Not possible here' })).not.toBeInTheDocument();
  });

  it('changes with a step of the work', async () => {
    await openAt(`${EXAMPLE}/questions/programme-of-work`);
    await screen.findByRole('button', { name: 'Save and continue' });
    await press('Save and continue');

    await waitFor(() => expect(location.hash).toBe(`${EXAMPLE}/questions/data-and-evidence`));
    expect(await screen.findByText(/Data and evidence \(2 of 8\)/)).toBeInTheDocument();
  });

  it('takes a person back as it brought them', async () => {
    await openAt(EXAMPLE);
    await userEvent.click(await overview());
    await screen.findByText(/Programme of work \(1 of 8\)/);
    await act(async () => {
      history.back();
      await new Promise((next) => setTimeout(next, 50));
    });

    expect(await overview()).toBeInTheDocument();
    expect(location.hash).toBe(EXAMPLE);
  });
});
