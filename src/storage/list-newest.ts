import type { HeatDatabase } from './database.ts';
import { type Listed, lastSavedFirst, listedFrom } from './listed.ts';

/** What the start page shows first. */
export interface Newest {
  /** Last saved first. */
  rows: Listed[];
  /** All that could be listed, and all in the bin. */
  count: number;
  binned: number;
  /** Every assessment on this device, the bin included. */
  ids: string[];
}

/**
 * The assessments saved last. Keys tell which those are, so no more small rows are read than are shown; rows of releases
 * that noted no moment are read all the same, as nothing else says how new they are.
 */
export async function listNewest(database: HeatDatabase, most: number): Promise<Newest> {
  const { meta, drafts } = database;
  const { ids, listed, rows } = await database.transaction('r', [meta, drafts], async () => {
    const [ids, binned, byMoment] = await Promise.all([
      drafts.toCollection().primaryKeys(),
      meta.orderBy('deletedAt').primaryKeys(),
      meta.orderBy('savedAt').primaryKeys(),
    ]);
    const away = new Set(binned);
    const listed = ids.filter((id) => !away.has(id));
    const left = new Set(listed);
    const newestFirst = byMoment.reverse().filter((id) => left.delete(id));
    const wanted = [...newestFirst.slice(0, most), ...left];
    const small = await meta.bulkGet(wanted);
    return { ids, listed, rows: wanted.map((id, place) => ({ id, row: small[place] })) };
  });
  const opened = await Promise.all(rows.map(({ id, row }) => listedFrom(database, id, row)));
  return {
    rows: opened.sort(lastSavedFirst).slice(0, most),
    count: listed.length,
    binned: ids.length - listed.length,
    ids,
  };
}
