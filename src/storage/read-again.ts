import { FORMAT_VERSION } from '#src/document/format.ts';
import type { Assessment } from '#src/domain/assessment.ts';
import { recordsOf } from './add-document.ts';
import { answerRowsOf, joinAnswers } from './answer-rows.ts';
import type { HeatDatabase } from './database.ts';
import { requireSeal, stampOf } from './heads.ts';
import { historyRows } from './history-store.ts';
import { placeOf } from './places.ts';
import type { Held } from './write-changes.ts';

/**
 * What another window of this release wrote since, without the whole gate: the assessment passed it when it was opened,
 * and only this code has written to it since. Throws `Refused` when a newer app has. What is gone comes back as it was
 * held, to be written whole.
 */
export async function readRowsAgain(database: HeatDatabase, held: Held): Promise<Held> {
  const { id } = held.assessment;
  const { drafts, answers, records, meta, history, settings } = database;
  await database.openAgain();
  const tables = [drafts, answers, records, meta, history, settings];
  const rows = await database.transaction('r', tables, async () => {
    await requireSeal(database);
    await stampOf(database, id);
    return {
      draft: await drafts.get(id),
      meta: await meta.get(id),
      answers: await answerRowsOf(database, id).toArray(),
      records: await recordsOf(database, id).sortBy('version'),
      last: await historyRows(database, id).last(),
    };
  });
  const { draft, last } = rows;
  if (draft === undefined) return { ...held, stamp: null, written: {}, landed: [], run: null, putBack: true };
  if (draft.formatVersion !== FORMAT_VERSION) throw new Error('An older format came after a newer one');
  const { seal } = database;
  const opened = rows.records.map((row) => seal.open(placeOf.record(row), row.record));
  const value = await seal.open(placeOf.draft(draft), draft.assessment);
  const { assessment, written } = await joinAnswers(seal, value, rows.answers);
  const { answers: joined } = assessment as Assessment;
  // Without the gate nothing else would notice: words would be written on beside a hole.
  if (Object.values(joined).some((answer) => answer === null))
    throw new Error('An answer on disk can’t be read');
  return {
    assessment: assessment as Assessment,
    records: (await Promise.all(opened)) as Held['records'],
    stamp: draft.stamp ?? '',
    written,
    landed: rows.meta?.landed ?? [],
    savedAt: held.savedAt,
    deletedAt: rows.meta?.deletedAt ?? null,
    nextSeq: (last?.seq ?? -1) + 1,
    run: null,
    putBack: held.putBack,
  };
}
