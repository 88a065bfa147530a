// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepWords, readKeptWords } from '#src/storage/kept-words.ts';

const REASON = 'The pilot ended in March, and Wexcombe has asked for the figures.';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

/** From now on localStorage takes nothing more, as when it holds all it may. */
function fillUp() {
  return vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  });
}

describe('words that are no answer yet', () => {
  it('are kept, and it is said that they are', () => {
    expect(keepWords('a1', 'amended.because', REASON)).toBe(true);
    expect(readKeptWords('a1', 'amended.because')).toBe(REASON);
  });

  it('are not kept where there is no room, and it is said that they are not', () => {
    keepWords('a1', 'amended.because', 'The pilot');
    const full = fillUp();
    expect(keepWords('a1', 'amended.because', REASON)).toBe(false);
    expect(readKeptWords('a1', 'amended.because')).toBe('The pilot');
    full.mockRestore();

    expect(keepWords('a1', 'amended.because', REASON)).toBe(true);
  });

  it('are nothing to lose where none are typed, though the browser keeps nothing', () => {
    vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(() => {
      throw new DOMException('Denied', 'SecurityError');
    });

    expect(keepWords('a1', 'amended.because', '')).toBe(true);
  });
});
