// @vitest-environment jsdom
import { createCipheriv } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { journalKey, keepJournal, readLeftBehind } from '#src/storage/journal.ts';
import { keepTextAs, readable } from '#src/storage/kept-text.ts';
import { keepWords, readKeptWords } from '#src/storage/kept-words.ts';
import { resealKeptText } from '#src/storage/sealing/reseal-kept-text.ts';
import { sealedText } from '#src/storage/sealing/sealed-text.ts';
import { unwritten } from '#tests/builders/unwritten.ts';
import { typed } from '../a-database.ts';

const KEY = Uint8Array.from({ length: 32 }, (_, place) => place);
const sealed = sealedText(KEY);
const another = sealedText(KEY.map((byte) => byte ^ 1));

afterEach(() => {
  keepTextAs(readable);
  localStorage.clear();
  vi.restoreAllMocks();
});

function all(): string {
  return Object.entries({ ...localStorage }).join();
}

describe('words in localStorage under a passcode', () => {
  it('are read as they were written, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        expect(sealed.read('key', sealed.write('key', words))).toBe(words);
      }),
      { seed: 9, numRuns: 300 },
    );
  });

  it('look different at every write', () => {
    const writes = Array.from({ length: 100 }, () => sealed.write('key', 'the same words'));

    expect(new Set(writes).size).toBe(100);
  });

  it('are read by this key, in this place and unaltered, or not at all', () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const kept = sealed.write('key', 'words');
    const altered = `${kept.slice(0, -6)}${kept.at(-6) === 'A' ? 'B' : 'A'}${kept.slice(-5)}`;

    expect(another.read('key', kept)).toBeNull();
    expect(sealed.read('another key', kept)).toBeNull();
    expect(sealed.read('key', altered)).toBeNull();
    expect(sealed.read('key', kept.slice(0, 20))).toBeNull();
    expect(readable.read('key', kept)).toBeNull();
  });

  it('are sealed as the standard says', () => {
    vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => array);
    const cipher = createCipheriv('aes-256-gcm', KEY, new Uint8Array(12)).setAAD(Buffer.from('key'));
    const expected = Buffer.concat([
      Buffer.alloc(12),
      cipher.update('Siân', 'utf8'),
      cipher.final(),
      cipher.getAuthTag(),
    ]);

    expect(sealed.write('key', 'Siân')).toBe(`\u0001sealed:${expected.toString('base64')}`);
  });
});

describe('the journal of a page that closes, under a passcode', () => {
  const key = journalKey('assessment-1', 'gone');

  it('is not readable, and is said again after the passcode', async () => {
    keepTextAs(sealed);
    keepJournal(key, unwritten(typed('Canary')));
    expect(all()).not.toContain('Canary');

    expect(await readLeftBehind('assessment-1')).toMatchObject([{ key, queue: [typed('Canary')] }]);
  });

  it('stays while there is no passcode yet', async () => {
    keepTextAs(sealed);
    keepJournal(key, unwritten(typed('Canary')));
    const kept = localStorage.getItem(key);
    keepTextAs(readable);
    expect(await readLeftBehind('assessment-1')).toEqual([]);
    expect(localStorage.getItem(key)).toBe(kept);
    keepTextAs(sealed);

    expect(await readLeftBehind('assessment-1')).toHaveLength(1);
  });

  it('goes together with words that are no answer yet', () => {
    keepTextAs(sealed);
    keepWords('assessment-1', 'amend', 'Canary');
    expect(all()).not.toContain('Canary');
    expect(readKeptWords('assessment-1', 'amend')).toBe('Canary');
    keepWords('assessment-1', 'amend', '');

    expect(localStorage).toHaveLength(0);
  });
});

describe('what was left readable', () => {
  it('is sealed when a passcode is set or given, and readable again when it is taken away', async () => {
    keepJournal(journalKey('assessment-1', 'gone'), unwritten(typed('Canary')));
    keepWords('assessment-1', 'amend', 'Canary');
    localStorage.setItem('heat-last-page:assessment-1', '#/a/assessment-1');
    resealKeptText(readable, sealed);
    expect(all()).not.toContain('Canary');
    expect(localStorage.getItem('heat-last-page:assessment-1')).toBe('#/a/assessment-1');
    keepTextAs(sealed);
    keepWords('assessment-1', 'other', 'Canary too');
    resealKeptText(readable, sealed);
    expect(await readLeftBehind('assessment-1')).toHaveLength(1);
    resealKeptText(sealed, readable);
    keepTextAs(readable);

    expect(await readLeftBehind('assessment-1')).toHaveLength(1);
    expect(readKeptWords('assessment-1', 'amend')).toBe('Canary');
    expect(readKeptWords('assessment-1', 'other')).toBe('Canary too');
  });

  it('and can’t be opened stays as it is', () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const kept = another.write('heat-kept-words:a:b', 'Canary');
    localStorage.setItem('heat-kept-words:a:b', kept);
    resealKeptText(sealed, readable);

    expect(localStorage.getItem('heat-kept-words:a:b')).toBe(kept);
  });
});
