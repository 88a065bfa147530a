import type { Card } from './card.ts';
import { cardOf } from './card-of.ts';
import type { HeatDatabase, MetaRow } from './database.ts';

/** An assessment on this device. Without a card when its small row can't be read: it can still be opened or handed over. */
export interface Listed {
  id: string;
  card: Card | null;
  deletedAt: Date | null;
}

/** The assessments on this device that are not in the bin, last saved first. Reads small rows only. */
export async function listAssessments(database: HeatDatabase): Promise<Listed[]> {
  return (await listAll(database)).filter(({ deletedAt }) => deletedAt === null);
}

/** All that is on this device, the bin included. */
export async function listAll(database: HeatDatabase): Promise<Listed[]> {
  const [rows, ids] = await database.transaction('r', [database.meta, database.drafts], () =>
    Promise.all([database.meta.toArray(), database.drafts.toCollection().primaryKeys()]),
  );
  const byId = new Map<string, MetaRow>(rows.map((row) => [row.id, row]));
  const listed = await Promise.all(
    ids.map(async (id): Promise<Listed> => {
      const row = byId.get(id);
      const deletedAt = row?.deletedAt instanceof Date ? row.deletedAt : null;
      return { id, card: await cardOf(database, row), deletedAt };
    }),
  );
  return listed.sort((one, other) => lastSaved(other) - lastSaved(one));
}

function lastSaved({ card }: Listed): number {
  return card?.savedAt.getTime() ?? 0;
}
