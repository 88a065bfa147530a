import { type Card, readCard } from './card.ts';
import type { HeatDatabase, MetaRow } from './database.ts';
import { openAtRest } from './open-at-rest.ts';
import { placeOf } from './places.ts';

/** The card of a small row, or null when it can't be read. */
export async function cardOf(database: HeatDatabase, row: MetaRow | undefined): Promise<Card | null> {
  if (row === undefined) return null;
  // In rows of the first release the card was the row itself.
  const atRest: unknown = 'card' in row ? row.card : row;
  return readCard(await openAtRest(() => database.seal.open(placeOf.meta(row), atRest)));
}
