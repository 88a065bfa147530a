import { describe, expect, it } from 'vitest';
import { mergeFields, mergeWords, movedPlace } from '#src/html/review-copy/script/merge.js';

const merged = (base: string, mine: string, theirs: string) => mergeWords(base, mine, theirs, '\n\n');

describe('a field in which two windows wrote', () => {
  it.each([
    ['only here', 'A start.', 'A good start.', 'A start.', 'A good start.'],
    ['only there', 'A start.', 'A start.', 'A good start.', 'A good start.'],
    ['in two places', 'A start. Go on.', 'A good start. Go on.', 'A start. Go on!', 'A good start. Go on!'],
    ['the same', '', 'Yes', 'Yes', 'Yes'],
    ['more of the same', 'A', 'A start', 'A start is made', 'A start is made'],
    ['two texts', '', 'Mine', 'Theirs', 'Theirs\n\nMine'],
    ['two ends', 'Say:', 'Say: yes', 'Say: no', 'Say: no\n\n yes'],
    ['two ends, and went on in the first', 'Say: no', 'Say: none', 'Say: no\n\n yes', 'Say: none\n\n yes'],
    ['what was taken out here', 'Gone', '', 'Gone on', 'Gone on'],
    ['signs of two halves each', '', '😀', '😁', '😁\n\n😀'],
  ])('holds what was written: %s', (_, base, mine, theirs, expected) => {
    expect(merged(base, mine, theirs)).toBe(expected);
  });

  it('says so where both have words, and which choice was not taken', () => {
    const mine = { whole: 'Mine', verdict: 'ready', by: 'Priya', role: 'Consultant' };
    const theirs = { whole: 'Theirs', verdict: 'return', by: 'Mo' };

    expect(mergeFields({}, mine, theirs)).toEqual({
      whole: 'Theirs\n\nMine',
      verdict: 'ready',
      by: 'Mo / Priya',
      role: 'Consultant',
      'both whole': 'words',
      'both verdict': 'return',
      'both by': 'words',
    });
  });

  it('says nothing where one of them wrote', () => {
    const base = { whole: 'A start.', verdict: 'return' };

    expect(mergeFields(base, { ...base, verdict: 'ready' }, { ...base, whole: 'Good.' })).toEqual({
      whole: 'Good.',
      verdict: 'ready',
    });
  });

  it('leaves the caret at the words where it was', () => {
    expect(movedPlace('A start.', 'A good start.', 1)).toBe(1);
    expect(movedPlace('A start.', 'A good start.', 8)).toBe(13);
    expect(movedPlace('A good start.', 'A start.', 4)).toBe(2);
  });
});
