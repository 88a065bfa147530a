/**
 * Gives what reads again and what ends it. Readings come one after the other: whatever asks while one is under way gets one
 * more after it. Nothing is shown of a reading that gives undefined, or that ends after `end`.
 */
export function readInTurn<Value>(
  read: () => Promise<Value | undefined>,
  show: (value: Value) => void,
): { again: () => void; end: () => void } {
  let ended = false;
  let busy = false;
  let wanted = false;

  async function again(): Promise<void> {
    wanted = true;
    if (busy) return;
    busy = true;
    while (wanted && !ended) {
      wanted = false;
      const value = await read();
      if (value !== undefined && !ended) show(value);
    }
    busy = false;
  }

  return {
    again: () => void again(),
    end: () => {
      ended = true;
    },
  };
}
