import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, type Stretch, wordDifferences } from '#src/domain/word-differences.ts';

/** `[went]` and `{came}`, the rest as it stayed. */
function marked(before: string, after: string): string {
  const marks = { kept: ['', ''], removed: ['[', ']'], added: ['{', '}'] } as const;
  return wordDifferences(before, after)
    .map(({ kind, text }) => marks[kind].join(text))
    .join('');
}

function textOf(stretches: readonly Stretch[], ...kinds: Stretch['kind'][]): string {
  return stretches
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text)
    .join('');
}

/** Words that repeat as in real texts, always the same for the same seed. */
function someWords(seed: number, count: number): string[] {
  let last = seed;
  return Array.from({ length: count }, (_, place) => {
    last = (last * 1_103_515_245 + 12_345) % 2_147_483_648;
    return `word${last % 3_000}${place % 17 === 16 ? '.' : ''}`;
  });
}

describe('What became of a text', () => {
  it.each([
    ['one word for another', 'More calls in May', 'More calls in June', 'More calls in [May]{June}'],
    ['a word put in', 'More calls in May', 'More long calls in May', 'More {long }calls in May'],
    ['a word taken out', 'More long calls', 'More calls', 'More [long ]calls'],
    ['all of it new', '', 'More calls', '{More calls}'],
    ['all of it gone', 'More calls', '', '[More calls]'],
    ['nothing', 'More calls', 'More calls', 'More calls'],
    ['two words side by side', 'old words here', 'new text here', '[old words]{new text} here'],
    ['a new line', 'One\nThree', 'One\nTwo\nThree', 'One\n{Two\n}Three'],
    ['a figure', 'from 12.6 to 21.0', 'from 12.6 to 22.5', 'from 12.6 to [21.0]{22.5}'],
    ['an accent', 'Sian rang', 'Siân rang', '[Sian]{Siân} rang'],
    ['a letter in a script without spaces', '我们打电话', '我们写电话', '我们[打]{写}电话'],
    ['a picture made of several', 'Good 👩🏽‍⚕️ care', 'Good 👨🏽‍⚕️ care', 'Good [👩🏽‍⚕️]{👨🏽‍⚕️} care'],
  ])('is shown word by word: %s', (_, before, after, expected) => {
    expect(marked(before, after)).toBe(expected);
  });

  it('is not broken into crumbs by the small words that two sentences share', () => {
    expect(
      marked('We will ring people up in the mornings.', 'Letters go to each home in the four tongues.'),
    ).toBe('[We will ring people up in the mornings]{Letters go to each home in the four tongues}.');
  });

  it('always gives back both texts', () => {
    const text = fc.array(fc.constantFrom('the', ' ', '\n', 'calls', '.', 'Ŵyn', '12.5', '👩🏽‍⚕️', '电'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [before, after] = [one.join(''), other.join('')];
        const stretches = wordDifferences(before, after);
        expect(textOf(stretches, 'kept', 'removed')).toBe(before);
        expect(textOf(stretches, 'kept', 'added')).toBe(after);
      }),
      { seed: 3, numRuns: 500 },
    );
  });

  it('is found in two texts of 6,000 words with a word in ten changed', () => {
    const before = someWords(1, 6_000);
    const after = before.map((word, place) => (place % 10 === 0 ? `other${place}` : word));
    expect(
      wordDifferences(before.join(' '), after.join(' ')).filter(({ kind }) => kind === 'added'),
    ).toHaveLength(600);
  });

  it('is told sentence by sentence where more is different than can be told word by word', () => {
    const before = Array.from(
      { length: 400 },
      (_, place) => `Sentence ${place} says ${someWords(place, 12).join(' ')}.`,
    );
    const after = before.map((sentence, place) =>
      place % 2 === 0 ? sentence : `Sentence ${place} tells ${someWords(place + 9_000, 12).join(' ')}.`,
    );
    const stretches = wordDifferences(before.join(' '), after.join(' '));
    expect(textOf(stretches, 'kept')).toContain('Sentence 6 says');
    expect(textOf(stretches, 'removed')).not.toContain('Sentence 6 says');
    expect(textOf(stretches, 'kept', 'added')).toBe(after.join(' '));
  });

  it('is bounded in time, whatever the two texts', () => {
    const began = performance.now();
    wordDifferences(someWords(1, 6_000).join(' '), someWords(2, 6_000).join(' '));
    // Half a second where it was measured; without its limits it takes minutes.
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});

it('Words are counted as people count them', () => {
  expect(countWords('About 12.6% of Polish-speaking people (“Polonia”) don’t.')).toBe(7);
  expect(countWords(' \n. ')).toBe(0);
});
