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

  it.each([true, false])(
    'keeps what is typed, and the place in it, when a screen is turned (narrow: %s)',
    async (narrow) => {
      const turn = aScreen(narrow);
      render(<Page />);
      await userEvent.type(screen.getByLabelText('Answer'), 'Older men');

      turn(!narrow);

      expect(screen.getByLabelText('Answer')).toHaveValue('Older men');
      expect(screen.getByLabelText('Answer')).toHaveFocus();
    },
  );
});
