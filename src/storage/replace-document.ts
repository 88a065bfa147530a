import type { HeatDocument } from '#src/document/heat-document.ts';
import type { Edition } from '#src/domain/edition.ts';
import type { Clock } from '#src/workflow/ports.ts';
import { answerRowsOf } from './answer-rows.ts';
import { closeAssessment, closeEntries, closeRecords } from './close-document.ts';
import type { HeatDatabase } from './database.ts';
import { requireSeal, stampOf } from './heads.ts';
import type { StoredDocument } from './read-document.ts';

/**
 * Puts a newer state of an assessment in the place of the one that was read, all of it or nothing. Its records and its
 * history go on from those that are here, of which no row is touched: `history` is only what comes after them. False when
 * another window wrote or put it away since it was read; then nothing is changed.
 */
export async function replaceDocument(
  database: HeatDatabase,
  held: StoredDocument,
  { assessment, records, history }: HeatDocument,
  edition: Edition,
  clock: Clock,
): Promise<boolean> {
  const { id } = held.assessment;
  const { seal } = database;
  // Words of windows that are gone are not said again where they had landed.
  const rows = await closeAssessment(seal, assessment, edition, { at: clock.now(), landed: held.landed });
  const recordRows = await closeRecords(seal, id, records.slice(held.records.length));
  const entryRows = await closeEntries(seal, id, history, held.nextSeq);
  const { drafts, answers, meta, settings } = database;
  const tables = [drafts, answers, database.records, meta, database.history, settings];
  return database.transaction('rw', tables, async () => {
    await requireSeal(database, seal);
    if ((await stampOf(database, id)) !== held.stamp) return false;
    if (((await meta.get(id))?.deletedAt ?? null) !== null) return false;
    await drafts.put(rows.draft);
    await answerRowsOf(database, id).delete();
    await answers.bulkAdd(rows.answers);
    await meta.put(rows.meta);
    await database.records.bulkAdd(recordRows);
    await database.history.bulkAdd(entryRows);
    return true;
  });
}
