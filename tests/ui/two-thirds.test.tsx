// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TwoThirds } from '#src/ui/two-thirds.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** A screen whose width can change. */
function aScreen(narrow: boolean) {
  const list = Object.assign(new EventTarget(), { matches: narrow });
  vi.stubGlobal('matchMedia', () => list);
  return (nowNarrow: boolean) => {
    list.matches = nowNarrow;
    act(() => list.dispatchEvent(new Event('change')));
  };
}

function Page() {
  return (
    <TwoThirds top={<h1>Question</h1>} aside={<p>Think of age</p>} asideTitle="What to think about">
      <input aria-label="Answer" />
    </TwoThirds>
  );
}

describe('help beside the work', () => {
  it('stands open beside it on a wide screen', () => {
    aScreen(false);
    render(<Page />);

    expect(screen.getByRole('complementary', { name: 'What to think about' })).toHaveTextContent(
      'Think of age',
    );
    expect(screen.getByRole('heading', { name: 'What to think about' })).toBeInTheDocument();
  });

  it('folds away under its name before the work on a narrow screen', () => {
    aScreen(true);
    render(<Page />);

    const help = screen.getByRole('complementary', { name: 'What to think about' });
    expect(help.querySelector('details')).not.toHaveAttribute('open');
    expect(help.compareDocumentPosition(screen.getByLabelText('Answer'))).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
  });

  it('keeps what is typed when the screen is turned', async () => {
    const turn = aScreen(true);
    render(<Page />);
    await userEvent.type(screen.getByLabelText('Answer'), 'Older men');

    turn(false);

    expect(screen.getByLabelText('Answer')).toHaveValue('Older men');
  });

  it.each([true, false])(
    'never moves the work, which would take its focus (narrow at first: %s)',
    (narrow) => {
      const turn = aScreen(narrow);
      render(<Page />);
      const watch = new MutationObserver(() => undefined);
      watch.observe(document.body, { childList: true, subtree: true });

      turn(!narrow);

      const field = screen.getByLabelText('Answer');
      const taken = watch.takeRecords().flatMap(({ removedNodes }) => [...removedNodes]);
      expect(taken.length).toBeGreaterThan(0);
      expect(taken.some((node) => node.contains(field))).toBe(false);
    },
  );
});
