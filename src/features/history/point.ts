import type { SignedRecord } from '#src/document/heat-document.ts';
import type { Assessment } from '#src/domain/assessment.ts';
import type { Answers } from '#src/domain/edit.ts';
import { answersBefore, type HistoryEntry } from '#src/domain/history.ts';
import { answersMayChange } from '#src/domain/lifecycle.ts';

/** A state to compare: as it is now, as it was just before a change, or as a version was signed. As a field's value. */
export type Point = 'now' | `before-${number}` | `signed-${number}` | '';

/** An assessment as it is on disk, with the history that led to it: both change together. */
export interface Saved {
  assessment: Assessment;
  history: readonly HistoryEntry[];
}

export interface Known extends Saved {
  /** Whether words wait that are on no disk yet. Nothing on disk leads back from them. */
  isWaiting: boolean;
}

/** What the answers said at that point; null when nothing leads there any more. */
export function answersAt(
  point: Point,
  { assessment, history }: Saved,
  records: readonly SignedRecord[],
): Answers | null {
  const [kind, number = ''] = point.split('-');
  switch (kind) {
    case 'now':
      return assessment.answers;
    case 'before':
      return answersBefore(assessment, history, Number(number));
    case 'signed':
      return records.find(({ version }) => version === Number(number))?.answers ?? null;
    default:
      return null;
  }
}

/** The place in the history of a point just before a change; null for any other. */
export function placeOfPoint(point: Point): number | null {
  const [kind, number] = point.split('-');
  return kind === 'before' ? Number(number) : null;
}

/**
 * Whether answers may be put back: only into what is being written now, never into what is signed, out for review or given
 * up, nor over words that no history has yet.
 */
export function mayPutBack({ assessment, isWaiting }: Known, to: Point): boolean {
  return to === 'now' && !isWaiting && answersMayChange(assessment);
}
