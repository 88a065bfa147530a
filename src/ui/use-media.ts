import { useMemo, useSyncExternalStore } from 'react';

/** Whether a media query matches now. Says no where there is no screen to ask. */
export function useMedia(query: string): boolean {
  const media = useMemo(() => follow(query), [query]);
  return useSyncExternalStore(media.subscribe, media.matches);
}

/** The browser is asked for the query once, and not at each key. */
function follow(query: string) {
  const list = typeof window.matchMedia === 'function' ? window.matchMedia(query) : undefined;
  return {
    matches: () => list?.matches ?? false,
    subscribe(changed: () => void) {
      list?.addEventListener('change', changed);
      return () => list?.removeEventListener('change', changed);
    },
  };
}
