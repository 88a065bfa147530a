import type { HeatDatabase } from './database.ts';

/** Windows of this app let go by themselves within a moment; one that has not by then will not. */
const PATIENCE = 2_000;

/**
 * Tells when a window with an older version of the app keeps the database from opening here, and when it no longer does.
 * Without a word the page would wait for ever.
 */
export function watchBlocked(database: HeatDatabase, tell: (blocked: boolean) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const blocked = () => {
    timer ??= setTimeout(() => tell(true), PATIENCE);
  };
  const free = () => {
    clearTimeout(timer);
    timer = undefined;
    tell(false);
  };
  database.on('blocked', blocked);
  database.on('ready', free, true);
  return () => {
    clearTimeout(timer);
    database.on('blocked').unsubscribe(blocked);
    database.on('ready').unsubscribe(free);
  };
}
