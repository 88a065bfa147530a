// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SaveStatus } from '#src/app/save-status.tsx';
import type { Change } from '#src/domain/change.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';
import { aBlankSession } from '#tests/features/live-session.tsx';
import { aSessionOnDisk, now } from './a-session-on-disk.ts';

afterEach(() => {
  vi.useRealTimers();
  cleanup();
  vi.restoreAllMocks();
});

function typed(to: string, from = ''): Change {
  return {
    kind: 'field-changed',
    question: { id: 'q-short', kind: 'short-text' },
    entryId: 'only',
    field: 'text',
    from,
    to,
  };
}

const status = () => screen.getByRole('status').textContent;

/** The status at the very moment something is said: no promise has had its turn yet. */
function sayAndLook(session: AssessmentSession, change: Change): string | null {
  act(() => {
    session.make(change);
  });
  return status();
}

describe('the save status', () => {
  it('has nothing to say of an assessment in which nothing was said', () => {
    render(<SaveStatus session={aBlankSession(tinyEdition)} />);

    expect(status()).toBe('Nothing to save yet');
  });

  it('says when an opened assessment was last saved', async () => {
    vi.setSystemTime(now);
    const { session } = await aSessionOnDisk();
    render(<SaveStatus session={session} />);

    expect(status()).toBe('Saved 10:42');
  });

  it('no longer says “Saved” in the turn of the key, and says it again once it is on disk', async () => {
    const { session, saved } = await aSessionOnDisk();
    render(<SaveStatus session={session} />);
    for (const [from, to] of [
      ['', 'a'],
      ['a', 'ab'],
    ] as const) {
      expect(sayAndLook(session, typed(to, from))).toBe('Saving…');
      await waitFor(() => expect(status()).toMatch(/^Saved/));
      expect((await saved()).answers['q-short']).toMatchObject({ entries: [{ fields: { text: to } }] });
    }
  });

  it('does not say “Saved” while the disk is full, and tells what to do', async () => {
    const session = aBlankSession(tinyEdition);
    render(<SaveStatus session={session} />);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    });
    act(() => {
      session.make(typed('a'));
    });

    await waitFor(() => expect(status()).toMatch(/^Not saved: this device has no room left/));
    expect(screen.getByRole('status')).toHaveClass('hea-status--problem');
    vi.restoreAllMocks();
    act(() => session.saving.send({ type: 'retry.requested' }));
    await waitFor(() => expect(status()).toMatch(/^Saved/));
  });

  it('does not say “Saved” while a conflict waits, though all else is', async () => {
    const { session, elsewhere } = await aSessionOnDisk();
    render(<SaveStatus session={session} />);
    await elsewhere(typed('theirs'));
    act(() => {
      session.make(typed('mine'));
    });
    await waitFor(() => expect(status()).toMatch(/^Not all saved/));
    await act(() => session.settleConflict('mine'));

    expect(status()).toMatch(/^Saved/);
  });

  it('is heard only when typing pauses', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const session = aBlankSession(tinyEdition);
    const { container } = render(<SaveStatus session={session} />);
    const heard = () => container.querySelector('[aria-live="polite"]')?.textContent;
    expect(screen.getByRole('status')).toHaveAttribute('aria-live', 'off');
    expect(heard()).toBe('');
    act(() => {
      vi.advanceTimersByTime(2_000);
    });

    expect(heard()).toBe('Nothing to save yet');
  });
});
