import { withLocalStorage } from '#src/storage/local-storage.ts';

const KEY = 'heat-wrong-passcodes';
const FREE_TRIES = 5;
const FIRST_PAUSE = 5_000;
const LONGEST_PAUSE = 5 * 60_000;

interface Tries {
  count: number;
  /** When the last one was, in milliseconds. */
  at: number;
}

/**
 * A pause after five wrong passcodes that doubles with each more, for people who try at this screen. It is kept across
 * reloads. Whoever copies the browser's files is slowed by the rounds of the key alone.
 */
export function noteWrongTry(now: number): void {
  const tries: Tries = { count: readTries().count + 1, at: now };
  withLocalStorage((storage) => storage.setItem(KEY, `${tries.count} ${tries.at}`));
}

export function forgetWrongTries(): void {
  withLocalStorage((storage) => storage.removeItem(KEY));
}

/** Milliseconds until the next try; none when it may be now. */
export function pauseLeft(now: number): number {
  const { count, at } = readTries();
  if (count < FREE_TRIES) return 0;
  const pause = Math.min(FIRST_PAUSE * 2 ** (count - FREE_TRIES), LONGEST_PAUSE);
  // A clock that was put back must not make the pause longer than it is.
  return Math.min(Math.max(at + pause - now, 0), pause);
}

function readTries(): Tries {
  const [count = 0, at = 0] = (withLocalStorage((storage) => storage.getItem(KEY)) ?? '')
    .split(/\D+/)
    .filter((digits) => digits !== '')
    .map(Number);
  return { count, at };
}
