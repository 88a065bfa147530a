import type { SignedRecord } from '#src/document/heat-document.ts';
import { applyChanges, type Change } from '#src/domain/change.ts';
import { editsBetween } from '#src/domain/edit.ts';
import type { Edition } from '#src/domain/edition.ts';
import type { HistoryEntry } from '#src/domain/history.ts';
import { type Result, refuse, succeed } from '#src/domain/result.ts';
import type { Clock, SaveProblem } from '#src/workflow/ports.ts';
import { answerRowsOf, writtenBy } from './answer-rows.ts';
import { closeAssessment, closeEntries, closeRecords } from './close-document.ts';
import type { AnswerRow, DraftRow, HeatDatabase, HistoryRow, MetaRow, RecordRow } from './database.ts';
import { requireSeal, stampOf } from './heads.ts';
import { rememberHere } from './known-assessments.ts';
import { noteLanded, type WindowWrite } from './landed.ts';
import { readRowsAgain } from './read-again.ts';
import type { StoredDocument } from './read-document.ts';
import { continueRun, lettersIn, type Run } from './run-of-typing.ts';
import { saveProblemOf } from './save-problem.ts';
import type { Seal } from './seal.ts';

/** What this window last read from disk or put there. */
export interface Held extends StoredDocument {
  run: Run | null;
  /** Whether it had been removed under this window, and was put there again. */
  putBack: boolean;
}

export interface Writing {
  database: HeatDatabase;
  edition: Edition;
  clock: Clock;
  /** The name given on this device. */
  by: string;
  /** Which of the window's writes this is, where a journal holds what it says. */
  of?: WindowWrite;
}

/**
 * Applies changes to what is on disk, in one strict transaction: all of them or none. It starts from what this window
 * last saw and writes only if that is still what is there (its stamp tells); if another window wrote meanwhile it
 * starts again from their words, and refuses only what does not fit those. What was removed under this window is put
 * back whole.
 */
export async function writeChanges(
  writing: Writing,
  base: Held,
  changes: readonly Change[],
  record?: SignedRecord,
): Promise<Result<Held, SaveProblem>> {
  let from = base;
  try {
    for (;;) {
      const next = await prepare(writing, from, changes, record);
      if (!next.ok) {
        const fresh = await readRowsAgain(writing.database, from);
        if (fresh.stamp === from.stamp) return next;
        from = fresh;
        continue;
      }
      const found = await put(writing.database, from, next.value);
      if (found === 'as-expected') {
        if (from.stamp === null) rememberHere(from.assessment.id);
        return succeed(next.value.held);
      }
      // A frozen record speaks of the answers it was made from, and of no later ones.
      if (record !== undefined) return refuse({ kind: 'changed-before-signing' });
      from =
        found === 'gone'
          ? { ...from, stamp: null, written: {}, landed: [], run: null, putBack: true }
          : await readRowsAgain(writing.database, from);
    }
  } catch (error) {
    return refuse(saveProblemOf(error));
  }
}

interface Prepared {
  held: Held;
  /** What closed the rows. */
  seal: Seal;
  rows: {
    draft: DraftRow;
    answers: AnswerRow[];
    meta: MetaRow;
    records: RecordRow[];
    /** One, or none where nothing was said that leads back. */
    entries: HistoryRow[];
  };
  /** Questions whose answers are no more. */
  gone: string[];
  /** A run of typing that ended where it began has no entry any more. */
  forget: number | null;
}

/** All rows of the write, sealed. Nothing of this may happen inside the transaction, which would end meanwhile. */
async function prepare(
  { database, edition, clock, by, of }: Writing,
  from: Held,
  changes: readonly Change[],
  record: SignedRecord | undefined,
): Promise<Result<Prepared, SaveProblem>> {
  const { seal } = database;
  const applied = applyChanges(from.assessment, changes);
  if (!applied.ok) return refuse({ kind: 'change-refused', ...applied.problem });
  const assessment = applied.value;
  const { id } = assessment;
  const at = clock.now();
  const stamp = crypto.randomUUID();
  const written = writtenBy(stamp, assessment.answers, {
    answers: from.assessment.answers,
    written: from.written,
  });
  const records = record === undefined ? from.records : [...from.records, record];
  const edits = editsBetween(from.assessment.answers, assessment.answers);
  const next: HistoryEntry = { at: at.toISOString(), by, version: assessment.version, edits };
  const continued = continueRun(from.run, {
    before: from.assessment.answers,
    after: assessment.answers,
    next,
  });
  const entry = continued ?? (edits.length === 0 ? null : next);
  const { seq, began, peak } = (continued === null ? null : from.run) ?? {
    seq: from.nextSeq,
    began: at.getTime(),
    peak: 0,
  };
  const stays = entry !== null && entry.edits.length > 0;
  const unwritten = from.stamp === null ? records : records.slice(from.records.length);
  const landed = noteLanded(from.landed, of);
  return succeed({
    held: {
      assessment,
      records,
      stamp,
      written,
      landed,
      savedAt: at,
      deletedAt: null,
      nextSeq: stays ? Math.max(from.nextSeq, seq + 1) : from.nextSeq,
      run: stays ? { seq, began, entry, peak: Math.max(peak, lettersIn(entry.edits)) } : null,
      putBack: from.putBack,
    },
    seal,
    rows: {
      ...(await closeAssessment(seal, assessment, edition, { at, stamp, written, landed })),
      records: await closeRecords(seal, id, unwritten),
      entries: await closeEntries(seal, id, stays ? [entry] : [], seq),
    },
    gone: Object.keys(from.written).filter((questionId) => !Object.hasOwn(written, questionId)),
    forget: entry !== null && !stays ? seq : null,
  });
}

/** Thrown out of a transaction whose disk is not as this window last saw it, so that it undoes itself. */
class NotAsSeen extends Error {
  readonly found: 'moved-on' | 'gone';
  constructor(found: 'moved-on' | 'gone') {
    super(found);
    this.found = found;
  }
}

/**
 * Writes if the disk is as this window last saw it, and says what it found. Everything is asked of the disk in one turn:
 * each answer that is waited for comes only after the page was painted, which takes longer than the disk does.
 */
async function put(
  database: HeatDatabase,
  { assessment: { id }, stamp }: Held,
  { seal, rows, gone, forget }: Prepared,
): Promise<'as-expected' | 'moved-on' | 'gone'> {
  const { drafts, answers, records, meta, history, settings } = database;
  const look = async () => {
    const found = await stampOf(database, id);
    if (found !== stamp) throw new NotAsSeen(found === null ? 'gone' : 'moved-on');
  };
  await database.openAgain();
  try {
    await database.transaction('rw', [drafts, answers, records, meta, history, settings], () =>
      Promise.all([
        requireSeal(database, seal),
        look(),
        drafts.put(rows.draft),
        stamp === null && answerRowsOf(database, id).delete(),
        answers.bulkPut(rows.answers),
        gone.length > 0 && answers.bulkDelete(gone.map((questionId) => [id, questionId])),
        meta.put(rows.meta),
        // A frozen record is never overwritten; only after a removal may one be there that belongs to what is put back.
        stamp === null ? records.bulkPut(rows.records) : records.bulkAdd(rows.records),
        history.bulkPut(rows.entries),
        forget !== null && history.delete([id, forget]),
      ]),
    );
    return 'as-expected';
  } catch (error) {
    if (error instanceof NotAsSeen) return error.found;
    throw error;
  }
}
