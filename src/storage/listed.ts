import type { Card } from './card.ts';
import { cardOf } from './card-of.ts';
import type { HeatDatabase, MetaRow } from './database.ts';

/** An assessment on this device. Without a card when its small row can't be read: it can still be opened or handed over. */
export interface Listed {
  id: string;
  card: Card | null;
  deletedAt: Date | null;
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

/** For sorting. What can't be read comes last. */
export function lastSavedFirst(one: Listed, other: Listed): number {
  return lastSaved(other) - lastSaved(one);
}

function lastSaved({ card }: Listed): number {
  return card?.savedAt.getTime() ?? 0;
}
