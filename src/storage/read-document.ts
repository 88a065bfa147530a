import { FORMAT } from '#src/document/format.ts';
import type { HeatDocument } from '#src/document/heat-document.ts';
import { type DocumentProblem, type FindEdition, openSavedDocument } from '#src/document/open-document.ts';
import { type Result, refuse, succeed } from '#src/domain/result.ts';
import type { SaveProblem } from '#src/workflow/ports.ts';
import { recordsOf } from './add-document.ts';
import { answerRowsOf, joinAnswers, type Written } from './answer-rows.ts';
import { cardOf } from './card-of.ts';
import type { AnswerRow, DraftRow, HeatDatabase, MetaRow, RecordRow } from './database.ts';
import { requireSeal } from './heads.ts';
import { historyRows, readHistory } from './history-store.ts';
import type { Landed } from './landed.ts';
import { openAtRest } from './open-at-rest.ts';
import { placeOf } from './places.ts';
import { readRemains } from './read-remains.ts';
import { saveProblemOf } from './save-problem.ts';

export type OpenProblem =
  | { kind: 'not-here' }
  /** `raw` holds all that is left of it: the document as far as it could be put together, and every row by itself. */
  | { kind: 'unreadable'; problem: DocumentProblem; raw: object }
  | { kind: 'storage'; problem: SaveProblem };

/** What one window knows of an assessment on disk. Its history stays there until someone looks. */
export interface StoredDocument extends Omit<HeatDocument, 'history'> {
  /** Names the write that it was read from or put there by; null when it is not on disk. */
  stamp: string | null;
  written: Written;
  landed: Landed;
  savedAt: Date | null;
  deletedAt: Date | null;
  /** The place of the next entry of its history. */
  nextSeq: number;
}

/** Reads an assessment through the document gate. A row the gate refuses is left as it is. */
export async function readDocument(
  database: HeatDatabase,
  id: string,
  findEdition: FindEdition,
): Promise<Result<StoredDocument, OpenProblem>> {
  let rows: Rows | null;
  try {
    rows = await readRows(database, id);
  } catch (error) {
    return refuse({ kind: 'storage', problem: saveProblemOf(error) });
  }
  if (rows === null) return refuse({ kind: 'not-here' });
  const { draft, meta, nextSeq } = rows;
  const { raw, written } = await openRows(database, rows);
  const opened = await openSavedDocument(raw, findEdition);
  if (!opened.ok) {
    try {
      const whole = { ...raw, rows: await readRemains(database, id) };
      return refuse({ kind: 'unreadable', problem: opened.problem, raw: whole });
    } catch (error) {
      return refuse({ kind: 'storage', problem: saveProblemOf(error) });
    }
  }
  const { assessment, records } = opened.value;
  const deletedAt = meta?.deletedAt ?? null;
  return succeed({
    assessment,
    records,
    stamp: draft.stamp ?? '',
    written,
    landed: meta?.landed ?? [],
    savedAt: rows.savedAt,
    deletedAt,
    nextSeq,
  });
}

/** The whole of an assessment, its history included, as a backup holds it. */
export async function readWhole(
  database: HeatDatabase,
  id: string,
  findEdition: FindEdition,
): Promise<Result<HeatDocument, OpenProblem>> {
  const read = await readDocument(database, id, findEdition);
  if (!read.ok) return read;
  const { assessment, records } = read.value;
  return succeed({ assessment, records, history: await readHistory(database, id) });
}

interface Rows {
  draft: DraftRow;
  meta: MetaRow | undefined;
  savedAt: Date | null;
  answers: AnswerRow[];
  records: RecordRow[];
  nextSeq: number;
}

async function readRows(database: HeatDatabase, id: string): Promise<Rows | null> {
  const { drafts, answers, records, meta, history, settings } = database;
  await database.openAgain();
  const tables = [drafts, answers, records, meta, history, settings];
  const rows = await database.transaction('r', tables, async () => {
    await requireSeal(database);
    return {
      draft: await drafts.get(id),
      meta: await meta.get(id),
      answers: await answerRowsOf(database, id).toArray(),
      records: await recordsOf(database, id).sortBy('version'),
      lastEntry: await historyRows(database, id).last(),
    };
  });
  const { draft, lastEntry, ...others } = rows;
  if (draft === undefined) return null;
  const savedAt = (await cardOf(database, others.meta))?.savedAt ?? null;
  return { ...others, draft, savedAt, nextSeq: (lastEntry?.seq ?? -1) + 1 };
}

/** A whole document as a value, opened from its rows and not yet checked. */
async function openRows(
  { seal }: HeatDatabase,
  { draft, answers, records }: Rows,
): Promise<{ raw: object; written: Written }> {
  const value = await openAtRest(() => seal.open(placeOf.draft(draft), draft.assessment));
  const { assessment, written } = await joinAnswers(seal, value, answers);
  const opened = records.map(async (row, place) =>
    // A row that was moved to the place of another version holds nothing that was signed there.
    row.version === place + 1 ? openAtRest(() => seal.open(placeOf.record(row), row.record)) : null,
  );
  const raw = {
    format: FORMAT,
    formatVersion: draft.formatVersion,
    assessment,
    records: await Promise.all(opened),
    // History is a table of its own; older formats had none.
    ...(draft.formatVersion >= 2 && { history: [] }),
  };
  return { raw, written };
}
