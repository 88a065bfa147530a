// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StepForm } from '#src/forms/step-form.tsx';

beforeEach(() => localStorage.clear());
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function field() {
  return screen.getByLabelText('Why open the review now?');
}

interface ActProps {
  assessmentId: string;
  onTake: (because: string) => boolean;
}

function Act({ assessmentId, onTake }: ActProps) {
  return (
    <StepForm
      assessmentId={assessmentId}
      step="act"
      fields={[{ name: 'because', label: 'Why open the review now?', kind: 'words' }]}
      button="Open the review"
      onTake={({ because }) => onTake(because)}
    />
  );
}

describe('words on their way to an act', () => {
  it('outlast the page they were typed on', async () => {
    render(<Act assessmentId="a1" onTake={() => true} />);
    await userEvent.type(field(), 'The pilot ended');
    cleanup();

    render(<Act assessmentId="a1" onTake={() => true} />);

    expect(field()).toHaveValue('The pilot ended');
  });

  it('belong to one assessment', async () => {
    render(<Act assessmentId="a1" onTake={() => true} />);
    await userEvent.type(field(), 'The pilot ended');
    cleanup();

    render(<Act assessmentId="a2" onTake={() => true} />);

    expect(field()).toHaveValue('');
  });

  it('are forgotten once the act has taken them', async () => {
    const taken: string[] = [];
    render(<Act assessmentId="a1" onTake={(because) => taken.push(because) > 0} />);
    await userEvent.type(field(), 'The pilot ended');
    await userEvent.click(screen.getByRole('button', { name: 'Open the review' }));
    cleanup();

    render(<Act assessmentId="a1" onTake={() => true} />);

    expect(taken).toEqual(['The pilot ended']);
    expect(field()).toHaveValue('');
  });

  it('stay where the act was refused', async () => {
    render(<Act assessmentId="a1" onTake={() => false} />);
    await userEvent.type(field(), 'The pilot ended');
    await userEvent.click(screen.getByRole('button', { name: 'Open the review' }));
    expect(field()).toHaveValue('The pilot ended');
    cleanup();

    render(<Act assessmentId="a1" onTake={() => true} />);

    expect(field()).toHaveValue('The pilot ended');
  });
});

/** What is said where words are not kept; empty while they are. */
function said() {
  return screen.getByRole('status').textContent;
}

/** Throws as a browser does whose localStorage holds all it may. */
function full(): never {
  throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
}

describe('words that can’t be kept', () => {
  const NOT_KEPT =
    'What you typed here is not kept in this browser at the moment. If you leave or reload this page before you press “Open the review”, it is lost.';

  it('are said not to be for as long as that is so', async () => {
    const setItem = vi.spyOn(Storage.prototype, 'setItem');
    render(<Act assessmentId="a1" onTake={() => true} />);
    await userEvent.type(field(), 'The pilot ');
    expect(said()).toBe('');
    setItem.mockImplementation(full);
    await userEvent.type(field(), 'ended');
    expect(said()).toBe(NOT_KEPT);
    setItem.mockRestore();
    await userEvent.type(field(), ' early');
    expect(said()).toBe('');
    cleanup();

    render(<Act assessmentId="a1" onTake={() => true} />);
    expect(field()).toHaveValue('The pilot ended early');
  });

  it('are tried again with words of another field', async () => {
    const setItem = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(full);
    const fields = [
      { name: 'because', label: 'Why open the review now?', kind: 'words' },
      { name: 'by', label: 'Your name', kind: 'line', start: 'Morag' },
    ] as const;
    const form = (
      <StepForm assessmentId="a1" step="act" fields={fields} button="Open the review" onTake={() => true} />
    );
    render(form);
    await userEvent.type(field(), 'The pilot ended');
    setItem.mockImplementation((key) => (key.endsWith('because') ? full() : undefined));
    await userEvent.type(screen.getByLabelText('Your name'), ' H');
    expect(said()).toBe(NOT_KEPT);
    setItem.mockRestore();
    await userEvent.type(screen.getByLabelText('Your name'), 'ay');
    expect(said()).toBe('');
    cleanup();

    render(form);
    expect(field()).toHaveValue('The pilot ended');
  });

  it('are not spoken of once they are taken or there are none', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(full);
    render(<Act assessmentId="a1" onTake={() => true} />);
    await userEvent.type(field(), 'The pilot ended');
    await userEvent.clear(field());
    expect(said()).toBe('');
    await userEvent.type(field(), 'It ended');
    expect(said()).toBe(NOT_KEPT);
    await userEvent.click(screen.getByRole('button', { name: 'Open the review' }));

    expect(said()).toBe('');
  });
});

describe('words typed in two windows', () => {
  const PLACE = 'heat-kept-words:a1:act.because';
  const OTHER_WORDS =
    'Other words were typed for this in another window, and those are kept. If you leave or reload this page before you press “Open the review”, what you typed here is lost.';

  /** What the other window keeps; this one hears of it a moment later. */
  function otherWindowKeeps(words: string | null): void {
    if (words === null) localStorage.removeItem(PLACE);
    else localStorage.setItem(PLACE, words);
    act(() => void dispatchEvent(new StorageEvent('storage', { key: PLACE })));
  }

  it('are never put in the place of the other’s without a word', async () => {
    render(<Act assessmentId="a1" onTake={() => true} />);
    otherWindowKeeps('The pilot ended in March, and Wexcombe has asked for the figures.');
    expect(said()).toBe('');
    await userEvent.type(field(), 'It');
    expect(said()).toBe(OTHER_WORDS);
    await userEvent.click(screen.getByRole('button', { name: 'Open the review' }));
    expect(said()).toBe('');
    cleanup();

    render(<Act assessmentId="a1" onTake={() => true} />);
    expect(field()).toHaveValue('The pilot ended in March, and Wexcombe has asked for the figures.');
  });

  it('are said not to be kept when the other window goes on from them', async () => {
    render(<Act assessmentId="a1" onTake={() => true} />);
    await userEvent.type(field(), 'The pilot ended');
    otherWindowKeeps('It ended');
    expect(said()).toBe(OTHER_WORDS);
    otherWindowKeeps(null);
    expect(said()).toMatch(/^What you typed here is not kept/);
    await userEvent.type(field(), ' early');

    expect(said()).toBe('');
    expect(localStorage.getItem(PLACE)).toBe('The pilot ended early');
  });
});
