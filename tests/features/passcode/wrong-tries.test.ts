// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { forgetWrongTries, noteWrongTry, pauseLeft } from '#src/features/passcode/wrong-tries.ts';

const NOW = 1_800_000_000_000;

afterEach(() => localStorage.clear());

function tryWrongly(times: number): void {
  for (let time = 0; time < times; time++) noteWrongTry(NOW);
}

describe('the pause after wrong passcodes', () => {
  it('begins with the fifth, doubles with each more, and ends at five minutes', () => {
    tryWrongly(4);
    expect(pauseLeft(NOW)).toBe(0);
    const pauses = Array.from({ length: 10 }, () => {
      tryWrongly(1);
      return pauseLeft(NOW) / 1000;
    });

    expect(pauses).toEqual([5, 10, 20, 40, 80, 160, 300, 300, 300, 300]);
  });

  it('goes by, and is forgotten with the right passcode', () => {
    tryWrongly(6);
    expect(pauseLeft(NOW + 9_999)).toBe(1);
    expect(pauseLeft(NOW + 10_000)).toBe(0);
    forgetWrongTries();
    tryWrongly(1);

    expect(pauseLeft(NOW)).toBe(0);
  });

  it('is no longer than it is when the clock was put back', () => {
    tryWrongly(5);

    expect(pauseLeft(NOW - 365 * 24 * 60 * 60_000)).toBe(5_000);
  });

  it('is none where what is kept can’t be read', () => {
    localStorage.setItem('heat-wrong-passcodes', 'words');

    expect(pauseLeft(NOW)).toBe(0);
  });
});
