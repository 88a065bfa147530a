// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepTextAs, readable } from '#src/storage/kept-text.ts';
import { findKeeping, keepWords, readKeptWords } from '#src/storage/kept-words.ts';
import { sealedText } from '#src/storage/sealing/sealed-text.ts';

const REASON = 'The pilot ended in March, and Wexcombe has asked for the figures.';

afterEach(() => {
  keepTextAs(readable);
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
    expect(keepWords('a1', 'amended.because', REASON)).toBe('kept');
    expect(readKeptWords('a1', 'amended.because')).toBe(REASON);
  });

  it('are not kept where there is no room, and it is said that they are not', () => {
    keepWords('a1', 'amended.because', 'The pilot');
    const full = fillUp();
    expect(keepWords('a1', 'amended.because', REASON)).toBe('not-kept');
    expect(readKeptWords('a1', 'amended.because')).toBe('The pilot');
    full.mockRestore();

    expect(keepWords('a1', 'amended.because', REASON)).toBe('kept');
  });

  it('are nothing to lose where none are typed, though the browser keeps nothing', () => {
    vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(() => {
      throw new DOMException('Denied', 'SecurityError');
    });

    expect(keepWords('a1', 'amended.because', '')).toBe('kept');
  });
});

const ABOUT = ['a1', 'published.because'] as const;
const sealed = sealedText(Uint8Array.from({ length: 32 }, (_, place) => place));

/** Another window, with the same localStorage and a memory of its own. */
async function anotherWindow() {
  vi.resetModules();
  return import('#src/storage/kept-words.ts');
}

describe('words of two windows for the same act', () => {
  it('are both known of: those kept first stay, and whoever typed later hears so', async () => {
    const other = await anotherWindow();
    expect([readKeptWords(...ABOUT), other.readKeptWords(...ABOUT)]).toEqual(['', '']);
    expect(keepWords(...ABOUT, REASON)).toBe('kept');
    expect(other.keepWords(...ABOUT, 'N')).toBe('other-words');
    expect(other.keepWords(...ABOUT, 'No')).toBe('other-words');
    expect(keepWords(...ABOUT, `${REASON} Again.`)).toBe('kept');

    expect((await anotherWindow()).readKeptWords(...ABOUT)).toBe(`${REASON} Again.`);
  });

  it('stay when the other window’s are emptied or taken', async () => {
    const other = await anotherWindow();
    keepWords(...ABOUT, REASON);
    other.keepWords(...ABOUT, 'No');
    expect(other.keepWords(...ABOUT, '')).toBe('kept');

    expect(readKeptWords(...ABOUT)).toBe(REASON);
  });

  it('go on from what the other window kept, once that was read', async () => {
    keepWords(...ABOUT, REASON);
    const other = await anotherWindow();
    expect(other.readKeptWords(...ABOUT)).toBe(REASON);
    expect(other.keepWords(...ABOUT, 'It ended.')).toBe('kept');

    expect(findKeeping(...ABOUT, REASON)).toBe('other-words');
    expect(keepWords(...ABOUT, `${REASON} Again.`)).toBe('other-words');
    expect(other.keepWords(...ABOUT, '')).toBe('kept');
    expect(findKeeping(...ABOUT, REASON)).toBe('not-kept');
    expect(keepWords(...ABOUT, `${REASON} Again.`)).toBe('kept');
  });

  it('are one where both typed the same', async () => {
    const other = await anotherWindow();
    keepWords(...ABOUT, REASON);
    expect(other.keepWords(...ABOUT, REASON)).toBe('kept');

    expect(other.keepWords(...ABOUT, 'It ended.')).toBe('kept');
  });

  it('are told apart under a passcode too', async () => {
    keepTextAs(sealed);
    expect(keepWords(...ABOUT, REASON)).toBe('kept');
    expect(keepWords(...ABOUT, 'It ended.')).toBe('kept');
    expect(findKeeping(...ABOUT, 'It ended.')).toBe('kept');
    const kept = 'heat-kept-words:a1:published.because';
    localStorage.setItem(kept, sealed.write(kept, 'Another window’s words'));

    expect(findKeeping(...ABOUT, 'It ended.')).toBe('other-words');
    expect(keepWords(...ABOUT, 'It ended early.')).toBe('other-words');
  });

  it('are not called another’s by a window that has yet to hear of the passcode', () => {
    keepWords(...ABOUT, REASON);
    const kept = 'heat-kept-words:a1:published.because';
    localStorage.setItem(kept, sealed.write(kept, REASON));

    expect(findKeeping(...ABOUT, REASON)).toBe('kept');
  });
});
