import Dexie from 'dexie';
import type { HeatDocument } from '#src/document/heat-document.ts';
import type { Edition } from '#src/domain/edition.ts';
import type { Clock } from '#src/workflow/ports.ts';
import { answerRowsOf } from './answer-rows.ts';
import { closeAssessment, closeEntries, closeRecords } from './close-document.ts';
import type { HeatDatabase } from './database.ts';
import { requireSeal } from './heads.ts';
import { historyRows } from './history-store.ts';
import { rememberHere } from './known-assessments.ts';

/**
 * Adds a whole document with its history, or with `replace` puts it in the place of one with the same id: all of it or
 * nothing. False when one is there, which is left as it is.
 */
export async function addDocument(
  database: HeatDatabase,
  { assessment, records, history }: HeatDocument,
  edition: Edition,
  clock: Clock,
  { replace }: { replace: boolean } = { replace: false },
): Promise<boolean> {
  const { id } = assessment;
  const { seal } = database;
  const rows = await closeAssessment(seal, assessment, edition, { at: clock.now() });
  const recordRows = await closeRecords(seal, id, records);
  const entryRows = await closeEntries(seal, id, history, 0);
  const { drafts, answers, meta, settings } = database;
  const tables = [drafts, answers, database.records, meta, database.history, settings];
  const added = await database.transaction('rw', tables, async () => {
    await requireSeal(database, seal);
    // A row that can't be read is there all the same.
    if (!replace && (await drafts.get(id)) !== undefined) return false;
    await drafts.put(rows.draft);
    await answerRowsOf(database, id).delete();
    await answers.bulkAdd(rows.answers);
    await meta.put(rows.meta);
    await recordsOf(database, id).delete();
    await database.records.bulkAdd(recordRows);
    await historyRows(database, id).delete();
    await database.history.bulkAdd(entryRows);
    return true;
  });
  if (added) rememberHere(id);
  return added;
}

/** All frozen records of one assessment. */
export function recordsOf(database: HeatDatabase, id: string) {
  return database.records.where('[assessmentId+version]').between([id, Dexie.minKey], [id, Dexie.maxKey]);
}
