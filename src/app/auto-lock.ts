export interface Surroundings {
  page: Pick<Window, 'addEventListener' | 'removeEventListener'>;
  now(): number;
  /** Tells other windows that someone is here. */
  tell(): void;
  lock(): void;
}

const MINUTE = 60_000;
export const LOCK_AFTER = 15 * MINUTE;
const LOOK_EVERY = 5_000;
const TELL_EVERY = 5_000;
const SIGNS = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart', 'input', 'scroll'] as const;

export interface AutoLock {
  /** Someone was seen in another window. */
  seenElsewhere(): void;
  stop(): void;
}

/** Locks after a while without anyone at any window. Only the clock counts: a computer that slept was left alone too. */
export function startAutoLock({ page, now, tell, lock }: Surroundings): AutoLock {
  let seenAt = now();
  let toldAt = Number.NEGATIVE_INFINITY;
  let locked = false;

  function look(): boolean {
    // A clock that was put back must not keep a window open for years.
    if (now() < seenAt) seenAt = now();
    if (!locked && now() - seenAt >= LOCK_AFTER) {
      locked = true;
      lock();
    }
    return locked;
  }

  function see(): void {
    // The key that wakes a computer is not a sign that its person stayed.
    if (look()) return;
    seenAt = now();
    if (Math.abs(seenAt - toldAt) < TELL_EVERY) return;
    toldAt = seenAt;
    tell();
  }

  const listening = { capture: true, passive: true };
  for (const sign of SIGNS) page.addEventListener(sign, see, listening);
  const timer = setInterval(look, LOOK_EVERY);
  return {
    seenElsewhere() {
      if (!look()) seenAt = now();
    },
    stop() {
      clearInterval(timer);
      for (const sign of SIGNS) page.removeEventListener(sign, see, listening);
    },
  };
}
