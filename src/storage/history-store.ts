import Dexie from 'dexie';
import { type HistoryEntry, historyEntrySchema } from '#src/domain/history.ts';
import type { HeatDatabase, HistoryRow } from './database.ts';
import { placeOf } from './places.ts';

/**
 * The history of an assessment, oldest first. An entry that can't be read ends it there, as what is older can't be led
 * back to: only what comes after is given.
 */
export async function readHistory(database: HeatDatabase, id: string): Promise<HistoryEntry[]> {
  const rows = await historyRows(database, id).toArray();
  const entries = await Promise.all(rows.map((row) => openEntry(database, row)));
  return entries.slice(entries.lastIndexOf(null) + 1).filter((entry) => entry !== null);
}

/** All rows of one assessment's history, in order. */
export function historyRows(database: HeatDatabase, id: string) {
  return database.history.where('[assessmentId+seq]').between([id, Dexie.minKey], [id, Dexie.maxKey]);
}

async function openEntry(database: HeatDatabase, row: HistoryRow): Promise<HistoryEntry | null> {
  try {
    const read = historyEntrySchema.safeParse(await database.seal.open(placeOf.entry(row), row.entry));
    return read.success ? read.data : null;
  } catch (error) {
    console.warn('An entry of the history could not be opened; it is left as it is.', error);
    return null;
  }
}
