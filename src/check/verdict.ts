import type { HeatDocument } from '#src/document/heat-document.ts';
import type { Signature } from '#src/domain/assessment.ts';
import type { AnnexId } from '#src/report/annex.ts';

/** Whether the answers are those that were signed. */
export type AnswersVerdict =
  | { kind: 'unchanged'; signature: Signature }
  /** A version was changed after it was signed, or the version before it was. */
  | { kind: 'changed'; version: number }
  /** The PDF names another fingerprint than the assessment in it has. */
  | { kind: 'other-fingerprint' }
  /** Nothing was signed that they could be held against. */
  | { kind: 'draft'; version: number };

/** Whether each signed version names the one before it. */
export type ChainVerdict = { kind: 'whole'; versions: number } | { kind: 'broken' } | { kind: 'none' };

/** Whether the pages are the ones that the app makes of the answers in the file. */
export type PagesVerdict =
  | { kind: 'no-pages' }
  | { kind: 'match'; annexes: readonly AnnexId[] }
  | { kind: 'differ' }
  | { kind: 'other-release'; maker: string }
  | { kind: 'could-not-rebuild'; reason: string }
  /** The answers were changed, so pages made of them would say nothing. */
  | { kind: 'not-compared' };

/** How the copy stands to what is on this device. */
export type HereVerdict =
  | { kind: 'not-looked' }
  | { kind: 'not-here' }
  | { kind: 'unreadable' }
  | { kind: 'newest' }
  | { kind: 'superseded'; by: number }
  | { kind: 'newer-than-here'; here: number }
  /** The version with this number was signed here too, and says something else. */
  | { kind: 'another-version'; version: number };

export interface Verdict {
  answers: AnswersVerdict;
  chain: ChainVerdict;
  pages: PagesVerdict;
  here: HereVerdict;
  /** The assessment in the copy; null when its answers were changed, so that nobody works on with it. */
  document: HeatDocument | null;
}
