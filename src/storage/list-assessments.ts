import type { HeatDatabase, MetaRow } from './database.ts';
import { type Listed, lastSavedFirst, listedFrom } from './listed.ts';

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

/** The small rows of some assessments, those that are not on this device left out. */
export async function readSmallRowsOf(
  database: HeatDatabase,
  ids: readonly string[],
): Promise<Map<string, MetaRow | undefined>> {
  const { meta, drafts } = database;
  const [rows, here] = await database.transaction('r', [meta, drafts], () =>
    Promise.all([meta.bulkGet([...ids]), drafts.where('id').anyOf(ids).primaryKeys()]),
  );
  const found = new Set(here);
  return new Map(ids.flatMap((id, place) => (found.has(id) ? [[id, rows[place]] as const] : [])));
}
