import type { Assessment, Signature } from '#src/domain/assessment.ts';
import type { CalendarDate } from '#src/domain/calendar-date.ts';
import type { Change, ChangeProblem } from '#src/domain/change.ts';
import type { Edition } from '#src/domain/edition.ts';
import type { Result } from '#src/domain/result.ts';

/** What the workflow needs from outside, so that its tests need no fake clock and no browser. */
export interface Clock {
  now(): Date;
}

/** What guards ask about: always as it is now, never a copy kept in a machine. */
export interface Facts {
  assessment: Assessment;
  edition: Edition;
  today: CalendarDate;
}

/** Why words could not be put on disk. They are still in memory. */
export type SaveProblem =
  | { kind: 'storage-full' }
  | { kind: 'storage-denied' }
  | { kind: 'storage-broken'; reason: string }
  | { kind: 'written-by-a-newer-app' }
  /** Another window set a passcode, or changed to another one, since this window last read. */
  | { kind: 'locked' }
  | { kind: 'changed-before-signing' }
  | { kind: 'change-refused'; change: Change; problem: ChangeProblem };

/** What is on disk after a write. */
export interface Written {
  assessment: Assessment;
  at: Date;
}

/** Calls back once what was just said is in view. */
export type WhenShown = (then: () => void) => void;

/** Puts changes on disk, all or none, in the order given. */
export type WriteChanges = (changes: readonly Change[]) => Promise<Result<Written, SaveProblem>>;

/** Freezes and signs the version in hand, once everything typed is on disk. */
export type SignVersion = () => Promise<Result<Signature, SaveProblem>>;
