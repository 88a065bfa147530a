import { FORMAT_VERSION } from '#src/document/format.ts';
import type { SignedRecord } from '#src/document/heat-document.ts';
import type { Assessment } from '#src/domain/assessment.ts';
import type { Edition } from '#src/domain/edition.ts';
import type { HistoryEntry } from '#src/domain/history.ts';
import { closeAnswers, type Written, writtenBy } from './answer-rows.ts';
import type { AnswerRow, DraftRow, HistoryRow, MetaRow, RecordRow } from './database.ts';
import { describeAssessment } from './describe-assessment.ts';
import type { Landed } from './landed.ts';
import { placeOf } from './places.ts';
import type { Seal } from './seal.ts';

/** How one write marks its rows. */
interface Marks {
  at: Date;
  stamp?: string;
  /** Which answers earlier writes have put, and stay as they are; without it all of them are in the rows. */
  written?: Written;
  landed?: Landed;
}

/** The rows that one write puts for an assessment, sealed: all but its records and its history. */
export async function closeAssessment(
  seal: Seal,
  assessment: Assessment,
  edition: Edition,
  { at, stamp = crypto.randomUUID(), written = writtenBy(stamp, assessment.answers), landed }: Marks,
): Promise<{ draft: DraftRow; answers: AnswerRow[]; meta: MetaRow }> {
  const row = { id: assessment.id, formatVersion: FORMAT_VERSION, stamp };
  const card = { ...describeAssessment(assessment, edition, at), savedAt: at.toISOString() };
  const named = { ...assessment, answers: written };
  const meta = { ...row, deletedAt: null, savedAt: at, ...(landed !== undefined && { landed }) };
  return {
    draft: { ...row, assessment: await seal.close(placeOf.draft(row), named) },
    answers: await closeAnswers(seal, assessment, written, stamp),
    meta: { ...meta, card: await seal.close(placeOf.meta(meta), card) },
  };
}

export function closeRecords(
  seal: Seal,
  assessmentId: string,
  records: readonly SignedRecord[],
): Promise<RecordRow[]> {
  return Promise.all(
    records.map(async (record) => {
      const place = { assessmentId, version: record.version };
      return { ...place, record: await seal.close(placeOf.record(place), record) };
    }),
  );
}

/** The entries of a history, the first of them at the place `from`. */
export function closeEntries(
  seal: Seal,
  assessmentId: string,
  history: readonly HistoryEntry[],
  from: number,
): Promise<HistoryRow[]> {
  return Promise.all(
    history.map(async (entry, at) => {
      const place = { assessmentId, seq: from + at };
      return { ...place, entry: await seal.close(placeOf.entry(place), entry) };
    }),
  );
}
