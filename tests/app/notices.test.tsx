// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { Notices } from '#src/app/notices.tsx';
import type { UpdateState } from '#src/app/watch-for-update.ts';

afterEach(cleanup);

function show(state: UpdateState, accept: () => Promise<void> = async () => undefined) {
  render(<Notices updates={{ subscribe: () => () => undefined, getSnapshot: () => state, accept }} />);
}

describe('news of the app itself', () => {
  it('is none while there is none', () => {
    show('none');

    expect(screen.queryByRole('region')).not.toBeInTheDocument();
  });

  it('is that a new version waits until the person chooses it', async () => {
    let accepted = 0;
    show('ready', async () => {
      accepted++;
    });
    expect(accepted).toBe(0);
    await userEvent.click(await screen.findByRole('button', { name: 'Use the new version now' }));

    expect(accepted).toBe(1);
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
  });

  it('is that the page stays when words are not saved', async () => {
    show('ready', () => Promise.reject(new Error('Some words are not on disk')));
    await userEvent.click(await screen.findByRole('button', { name: 'Use the new version now' }));

    expect(await screen.findByText(/not saved yet, so this page stays as it is/)).toBeInTheDocument();
  });

  it('is that another window moved on', async () => {
    show('accepted-elsewhere');

    expect(await screen.findByRole('button', { name: 'Reload this page' })).toBeInTheDocument();
  });
});
