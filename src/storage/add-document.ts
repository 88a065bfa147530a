import Dexie from 'dexie';
import { FORMAT_VERSION } from '#src/document/format.ts';
import type { HeatDocument } from '#src/document/heat-document.ts';
import type { Edition } from '#src/domain/edition.ts';
import type { Clock } from '#src/workflow/ports.ts';
import { answerRowsOf, closeAnswers, writtenBy } from './answer-rows.ts';
import type { HeatDatabase } from './database.ts';
import { describeAssessment } from './describe-assessment.ts';
import { requireSeal } from './heads.ts';
import { historyRows } from './history-store.ts';
import { rememberHere } from './known-assessments.ts';
import { placeOf } from './places.ts';

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
  const at = clock.now();
  const row = { id, formatVersion: FORMAT_VERSION, stamp: crypto.randomUUID() };
  const card = { ...describeAssessment(assessment, edition, at), savedAt: at.toISOString() };
  const written = writtenBy(row.stamp, assessment.answers);
  const named = { ...assessment, answers: written };
  const draft = { ...row, assessment: await seal.close(placeOf.draft(row), named) };
  const answerRows = await closeAnswers(seal, assessment, written, row.stamp);
  const small = { ...row, deletedAt: null, savedAt: at, card: await seal.close(placeOf.meta(row), card) };
  const recordRows = await Promise.all(
    records.map(async (record) => {
      const place = { assessmentId: id, version: record.version };
      return { ...place, record: await seal.close(placeOf.record(place), record) };
    }),
  );
  const entryRows = await Promise.all(
    history.map(async (entry, seq) => {
      const place = { assessmentId: id, seq };
      return { ...place, entry: await seal.close(placeOf.entry(place), entry) };
    }),
  );
  const { drafts, answers, meta, settings } = database;
  const tables = [drafts, answers, database.records, meta, database.history, settings];
  const added = await database.transaction('rw', tables, async () => {
    await requireSeal(database, seal);
    // A row that can't be read is there all the same.
    if (!replace && (await drafts.get(id)) !== undefined) return false;
    await drafts.put(draft);
    await answerRowsOf(database, id).delete();
    await answers.bulkAdd(answerRows);
    await meta.put(small);
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
