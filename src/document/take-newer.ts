import { type Answers, editsBetween } from '#src/domain/edit.ts';
import { type HistoryEntry, placeOfState } from '#src/domain/history.ts';
import type { HeatDocument } from './heat-document.ts';

/**
 * The document of a file as it goes into the place of an earlier state of it here. Its history is what goes after the
 * entries that are here already (`from` of them), so that it leads back to all that was ever said here: by the entries of
 * the file where they come by what is said here now, else in one step.
 */
export function takeNewer(
  here: { answers: Answers; revision: number; from: number },
  file: HeatDocument,
  at: Date,
): HeatDocument {
  const { assessment, records } = file;
  const revision = Math.max(assessment.revision, here.revision + 1);
  return { assessment: { ...assessment, revision }, records, history: entriesFrom(here, file, at) };
}

function entriesFrom(
  { answers, from }: { answers: Answers; from: number },
  { assessment, history }: HeatDocument,
  at: Date,
): HistoryEntry[] {
  const place = placeOfState(assessment, history, answers);
  if (place !== null) return from === 0 ? history : history.slice(place);
  const edits = editsBetween(answers, assessment.answers);
  return [{ at: at.toISOString(), by: '', version: assessment.version, edits }];
}
