import Dexie, { RangeSet } from 'dexie';
import type { HeatDatabase } from './database.ts';

/**
 * Hears which assessments were written or taken away, in this window, in others and in workers; `null` where it can't be
 * told which. Gives what ends it.
 */
export function followAll(database: HeatDatabase, onChange: (ids: string[] | null) => void): () => void {
  const table = `idb://${database.name}/meta/`;
  const hear = (parts: Record<string, unknown>) => {
    if (parts[table] !== undefined) onChange(keysIn(parts[table] as Parameters<typeof RangeSet>[0]));
    else if (parts.all !== undefined) onChange(null);
  };
  Dexie.on('storagemutated', hear);
  return () => Dexie.on.storagemutated.unsubscribe(hear);
}

/** The single keys that a set of ranges is made of. */
function keysIn(ranges: Parameters<typeof RangeSet>[0]): string[] | null {
  const keys: string[] = [];
  for (const { from, to } of RangeSet(ranges)) {
    if (typeof from !== 'string' || from !== to) return null;
    keys.push(from);
  }
  return keys;
}
