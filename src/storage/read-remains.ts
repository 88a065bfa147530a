import { recordsOf } from './add-document.ts';
import { answerRowsOf } from './answer-rows.ts';
import type { HeatDatabase } from './database.ts';
import { historyRows } from './history-store.ts';
import { placeOf } from './places.ts';

/**
 * Every row of an assessment that can't be opened as a whole, so that someone may still rescue its words. A value that
 * can't be opened is given as it lies there.
 */
export async function readRemains(database: HeatDatabase, id: string): Promise<object> {
  const { seal, drafts, answers, records, meta, history } = database;
  const rows = await database.transaction('r', [drafts, answers, records, meta, history], async () => ({
    drafts: await drafts.where('id').equals(id).toArray(),
    answers: await answerRowsOf(database, id).toArray(),
    records: await recordsOf(database, id).toArray(),
    meta: await meta.where('id').equals(id).toArray(),
    history: await historyRows(database, id).toArray(),
  }));
  const open = (place: string, atRest: unknown) => seal.open(place, atRest).catch(() => atRest);
  return inOrder({
    drafts: rows.drafts.map(async (row) => ({
      ...row,
      assessment: await open(placeOf.draft(row), row.assessment),
    })),
    answers: rows.answers.map(async (row) => ({
      ...row,
      answer: await open(placeOf.answer(row), row.answer),
    })),
    records: rows.records.map(async (row) => ({
      ...row,
      record: await open(placeOf.record(row), row.record),
    })),
    meta: rows.meta.map(async (row) => ({ ...row, card: await open(placeOf.meta(row), row.card) })),
    history: rows.history.map(async (row) => ({ ...row, entry: await open(placeOf.entry(row), row.entry) })),
  });
}

async function inOrder(kinds: Record<string, Promise<object>[]>): Promise<object> {
  const opened = Object.entries(kinds).map(async ([kind, rows]) => [kind, await Promise.all(rows)] as const);
  return Object.fromEntries(await Promise.all(opened));
}
