// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type AutoLock, LOCK_AFTER, startAutoLock } from '#src/app/auto-lock.ts';

const MINUTE = 60_000;
let time = 0;
let autoLock: AutoLock;
const tell = vi.fn();
const lock = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  tell.mockClear();
  lock.mockClear();
  time = 1_000_000;
  autoLock = startAutoLock({ page: window, now: () => time, tell, lock });
});

afterEach(() => {
  autoLock.stop();
  vi.useRealTimers();
});

/** Time goes by, and the page's own timers run as often as they would. */
function wait(ms: number): void {
  for (let gone = 0; gone < ms; gone += 5_000) {
    time += 5_000;
    vi.advanceTimersByTime(5_000);
  }
}

describe('a window that nobody looks at', () => {
  it('locks after 15 minutes, once', () => {
    expect(LOCK_AFTER).toBe(15 * MINUTE);
    wait(14 * MINUTE);
    expect(lock).not.toHaveBeenCalled();
    wait(2 * MINUTE);

    expect(lock).toHaveBeenCalledOnce();
  });

  it.each(['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart', 'input', 'scroll'])(
    'stays open after a sign that someone is there: %s',
    (sign) => {
      wait(14 * MINUTE);
      document.body.dispatchEvent(new Event(sign));
      wait(14 * MINUTE);
      expect(lock).not.toHaveBeenCalled();
      wait(2 * MINUTE);

      expect(lock).toHaveBeenCalledOnce();
    },
  );

  it('stays open while someone is at another window', () => {
    for (let turn = 0; turn < 4; turn++) {
      wait(10 * MINUTE);
      autoLock.seenElsewhere();
    }
    expect(lock).not.toHaveBeenCalled();
  });

  it('locks when the computer slept, before the key that woke it counts', () => {
    time += 8 * 60 * MINUTE;
    document.body.dispatchEvent(new Event('keydown'));

    expect(lock).toHaveBeenCalledOnce();
    expect(tell).not.toHaveBeenCalled();
  });

  it('is not kept open by a clock that was put back', () => {
    time -= 365 * 24 * 60 * MINUTE;
    wait(16 * MINUTE);

    expect(lock).toHaveBeenCalledOnce();
  });

  it('tells the others of someone here, but not of every key', () => {
    for (let key = 0; key < 50; key++) document.body.dispatchEvent(new Event('keydown'));
    expect(tell).toHaveBeenCalledOnce();
    wait(5_000);
    document.body.dispatchEvent(new Event('keydown'));

    expect(tell).toHaveBeenCalledTimes(2);
  });

  it('is left alone once it is stopped', () => {
    autoLock.stop();
    document.body.dispatchEvent(new Event('keydown'));
    wait(20 * MINUTE);

    expect(lock).not.toHaveBeenCalled();
    expect(tell).not.toHaveBeenCalled();
  });
});
