import { useSyncExternalStore } from 'react';

/** Whether a media query matches now. Says no where there is no screen to ask. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = ask(query);
      list?.addEventListener('change', changed);
      return () => list?.removeEventListener('change', changed);
    },
    () => ask(query)?.matches ?? false,
  );
}

function ask(query: string): MediaQueryList | undefined {
  return typeof window.matchMedia === 'function' ? window.matchMedia(query) : undefined;
}
