import type { DevicesCompared } from '#src/document/compare-devices.ts';
import type { HeatDocument } from '#src/document/heat-document.ts';
import type { Signature } from '#src/domain/assessment.ts';
import type { AssessmentEvent } from '#src/domain/event.ts';
import type { LifecycleState } from '#src/domain/lifecycle.ts';
import type { AnnexId } from '#src/report/annex.ts';

/** Whether the answers are those that were signed. */
export type AnswersVerdict =
  | { kind: 'unchanged'; signature: Signature }
  /** A version was changed after it was signed, or the version before it was. */
  | { kind: 'changed'; version: number }
  /** The PDF names another fingerprint than the assessment in it has. */
  | { kind: 'other-fingerprint' }
  /** Nothing was signed that they could be held against. */
  | { kind: 'draft'; version: number }
  /** What happened was changed, and with it what the signatures stand on. */
  | { kind: 'not-compared' };

/** Whether each signed version names the one before it. */
export type ChainVerdict =
  | { kind: 'whole'; versions: number }
  | { kind: 'broken' }
  | { kind: 'none' }
  | { kind: 'not-compared' };

/** Whether all that happened is as it was linked, event by event. */
export type EventsVerdict =
  | { kind: 'whole'; count: number }
  /** `place` counts from one; `event` is what stands there now. */
  | { kind: 'changed'; place: number; event: AssessmentEvent | null }
  | { kind: 'not-compared' };

/** Where the assessment in the copy stands, and by which event it came there; null where it never left its first state. */
export interface Standing {
  state: LifecycleState;
  version: number;
  since: AssessmentEvent | null;
}

/** Whether the pages are the ones that the app makes of the answers in the file. */
export type PagesVerdict =
  | { kind: 'no-pages' }
  | { kind: 'match'; annexes: readonly AnnexId[] }
  | { kind: 'differ' }
  | { kind: 'other-release'; maker: string }
  | { kind: 'could-not-rebuild'; reason: string }
  /** The copy was changed, so pages made of it would say nothing. */
  | { kind: 'not-compared' };

/** How the copy stands to what is on this device. */
export type HereVerdict =
  | { kind: 'not-looked' }
  | { kind: 'not-here' }
  | { kind: 'unreadable' }
  | { kind: 'newest' }
  | { kind: 'superseded'; by: number }
  /** Another assessment has taken the place of this one; named as it was typed. */
  | { kind: 'replaced-here'; by: string }
  | { kind: 'newer-than-here'; here: number }
  /** The version with this number was signed here too, and says something else. */
  | { kind: 'another-version'; version: number };

export interface Verdict {
  answers: AnswersVerdict;
  chain: ChainVerdict;
  events: EventsVerdict;
  /** Null when the copy was changed: what it says of itself is no longer worth telling. */
  standing: Standing | null;
  devices: DevicesCompared;
  pages: PagesVerdict;
  here: HereVerdict;
  /** The assessment in the copy; null when it was changed, so that nobody works on with it. */
  document: HeatDocument | null;
}
