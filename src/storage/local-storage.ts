const stop = new AbortController();

/** Aborted when nothing more may be kept here. */
export const stoppedKeeping: AbortSignal = stop.signal;

/**
 * Where a browser denies storage, or has no room, nothing is kept there and this gives nothing. The save status tells of
 * answers that are not on disk; who keeps anything else has to tell of it.
 */
export function withLocalStorage<Value>(use: (storage: Storage) => Value): Value | undefined {
  if (stoppedKeeping.aborted) return undefined;
  try {
    return use(localStorage);
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

/** Keeps nothing more there until the page is opened anew: this device was cleared, and a closing page has a last word. */
export function stopLocalStorage(): void {
  stop.abort();
}
