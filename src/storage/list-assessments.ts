import type { Card } from './card.ts';
import { cardOf } from './card-of.ts';
import type { HeatDatabase, MetaRow } from './database.ts';

/** An assessment on this device. Without a card when its small row can't be read: it can still be opened or handed over. */
export interface Listed {
  id: string;
  card: Card | null;
  deletedAt: Date | null;
}

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

/** The assessments on this device that are not in the bin, last saved first. Reads small rows only. */
export async function listAssessments(database: HeatDatabase): Promise<Listed[]> {
  return (await listAll(database)).filter(({ deletedAt }) => deletedAt === null);
}

/** All that is on this device, the bin included. */
export async function listAll(database: HeatDatabase): Promise<Listed[]> {
  const rows = await readSmallRows(database);
  const listed = await Promise.all([...rows].map(([id, row]) => listedFrom(database, id, row)));
  return listed.sort(lastSavedFirst);
}

/** One assessment, undefined when it is not on this device. */
export async function findListed(database: HeatDatabase, id: string): Promise<Listed | undefined> {
  const { meta, drafts } = database;
  const [row, count] = await database.transaction('r', [meta, drafts], () =>
    Promise.all([meta.get(id), drafts.where('id').equals(id).count()]),
  );
  return count === 0 ? undefined : listedFrom(database, id, row);
}

/** The small row of everything on this device, undefined where it is missing. */
export async function readSmallRows(database: HeatDatabase): Promise<Map<string, MetaRow | undefined>> {
  const [rows, ids] = await database.transaction('r', [database.meta, database.drafts], () =>
    Promise.all([database.meta.toArray(), database.drafts.toCollection().primaryKeys()]),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return new Map(ids.map((id) => [id, byId.get(id)]));
}

/** What lists show of a small row. */
export async function listedFrom(
  database: HeatDatabase,
  id: string,
  row: MetaRow | undefined,
): Promise<Listed> {
  const deletedAt = row?.deletedAt instanceof Date ? row.deletedAt : null;
  return { id, card: await cardOf(database, row), deletedAt };
}

function lastSavedFirst(one: Listed, other: Listed): number {
  return lastSaved(other) - lastSaved(one);
}

function lastSaved({ card }: Listed): number {
  return card?.savedAt.getTime() ?? 0;
}
