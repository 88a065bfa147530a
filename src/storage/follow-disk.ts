import { liveQuery } from 'dexie';
import type { HeatDatabase, MetaRow } from './database.ts';

/** The browser lets nobody open a database again until it has cleared the site's data away. */
const CLEARING_TAKES_MS = 300;

interface Heard {
  /** The small row after each write, in whatever window it was made; undefined when it is gone. */
  onRow: (row: MetaRow | undefined) => void;
  /** The database was closed under this page, as when someone clears the site's data: the work may be gone. */
  onClosed: () => void;
}

/** Hears of all that happens to an assessment on disk. Gives what ends it. */
export function followDisk(database: HeatDatabase, id: string, { onRow, onClosed }: Heard): () => void {
  const rows = liveQuery(() => database.meta.get(id)).subscribe({
    next: onRow,
    error: (problem) => console.info('Other windows’ changes can’t be followed just now.', problem),
  });
  const closed = () => setTimeout(onClosed, CLEARING_TAKES_MS);
  database.on('close', closed);
  return () => {
    rows.unsubscribe();
    database.on('close').unsubscribe(closed);
  };
}
