import type { HeatDatabase, MetaRow } from './database.ts';
import { findMissing } from './known-assessments.ts';
import { type Listed, lastSavedFirst, listedFrom } from './listed.ts';

/** What the start page shows first. */
export interface Newest {
  /** Last saved first. */
  rows: Listed[];
  /** All that could be listed, and all in the bin. */
  count: number;
  binned: number;
  /** The ids of what ought to be here and is not. */
  missing: string[];
}

/**
 * The assessments saved last, last saved first, in the time it takes to read these alone: to count the others takes longer
 * the more there are (measured: 0.3 s for 10,000). Rows that noted no moment, as those of the first release, are not
 * among them.
 */
export async function readNewest(database: HeatDatabase, most: number): Promise<Listed[]> {
  const isListed = ({ deletedAt }: MetaRow) => !(deletedAt instanceof Date);
  const rows = await database.meta.orderBy('savedAt').reverse().filter(isListed).limit(most).toArray();
  return Promise.all(rows.map((row) => listedFrom(database, row.id, row)));
}

/**
 * The assessments saved last and a count of all. Keys tell which those are, so no more small rows are read than are shown; rows of releases
 * that noted no moment are read all the same, as nothing else says how new they are.
 */
export async function listNewest(database: HeatDatabase, most: number): Promise<Newest> {
  const { meta, drafts } = database;
  const { all, missing, listed, rows } = await database.transaction('r', [meta, drafts], async () => {
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
    // Within the transaction, so that nothing is just being deleted on purpose.
    const missing = findMissing(ids);
    return { all: ids.length, missing, listed, rows: wanted.map((id, place) => ({ id, row: small[place] })) };
  });
  const opened = await Promise.all(rows.map(({ id, row }) => listedFrom(database, id, row)));
  return {
    rows: opened.sort(lastSavedFirst).slice(0, most),
    count: listed.length,
    binned: all - listed.length,
    missing,
  };
}
