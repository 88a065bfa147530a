import { FORMAT_VERSION } from '#src/document/format.ts';
import type { SignedRecord } from '#src/document/heat-document.ts';
import type { Assessment } from '#src/domain/assessment.ts';
import type { Edition } from '#src/domain/edition.ts';
import type { HistoryEntry } from '#src/domain/history.ts';
import { closeAnswers, writtenBy } from './answer-rows.ts';
import type { AnswerRow, DraftRow, HistoryRow, MetaRow, RecordRow } from './database.ts';
import { describeAssessment } from './describe-assessment.ts';
import { placeOf } from './places.ts';
import type { Seal } from './seal.ts';

/** The rows of a whole assessment but for its records and its history, sealed, as one write puts them. */
export async function closeAssessment(
  seal: Seal,
  assessment: Assessment,
  edition: Edition,
  at: Date,
): Promise<{ draft: DraftRow; answers: AnswerRow[]; meta: MetaRow }> {
  const row = { id: assessment.id, formatVersion: FORMAT_VERSION, stamp: crypto.randomUUID() };
  const card = { ...describeAssessment(assessment, edition, at), savedAt: at.toISOString() };
  const written = writtenBy(row.stamp, assessment.answers);
  const named = { ...assessment, answers: written };
  return {
    draft: { ...row, assessment: await seal.close(placeOf.draft(row), named) },
    answers: await closeAnswers(seal, assessment, written, row.stamp),
    meta: { ...row, deletedAt: null, savedAt: at, card: await seal.close(placeOf.meta(row), card) },
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
