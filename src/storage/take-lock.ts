/**
 * Takes a name that one window has at a time, until it lets go of it or is gone, crashes included. Null when another
 * window keeps it for longer than `patience`, in milliseconds. Browsers that deny storage have no locks: there a name is
 * free always.
 */
export function takeLock(name: string, patience?: number): Promise<(() => void) | null> {
  return new Promise((resolve) => {
    const hold = () => new Promise<void>((letGo) => resolve(letGo));
    const signal = patience === undefined ? {} : { signal: AbortSignal.timeout(patience) };
    const held = navigator.locks?.request(name, signal, hold);
    if (held === undefined) resolve(() => undefined);
    held?.catch(({ name: reason }) => resolve(reason === 'TimeoutError' ? null : () => undefined));
  });
}
