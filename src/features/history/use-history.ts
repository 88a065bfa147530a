import { useEffect, useState } from 'react';
import type { Result } from '#src/domain/result.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import type { OpenProblem } from '#src/storage/read-document.ts';
import { readInTurn } from '#src/storage/read-in-turn.ts';
import type { Known, Saved } from './point.ts';

export type ReadSaved = () => Promise<Result<Saved, OpenProblem>>;
/** `empty` and `waiting` are of what is not on disk at all: nothing was said yet, or nothing could be saved. */
type Reading =
  | { kind: 'reading' }
  | { kind: 'unreadable' }
  | { kind: 'empty' }
  | { kind: 'waiting' }
  | ({ kind: 'read' } & Known);

/**
 * The history as it is on disk with the assessment it led to, which may be without the last words of this window. It is
 * read again when the assessment changes, here or in another window, and when words that waited are on disk, one reading
 * at a time.
 */
export function useHistory(session: AssessmentSession, readSaved: ReadSaved): Reading {
  const [reading, setReading] = useState<Reading>({ kind: 'reading' });
  useEffect(() => {
    const { again, end } = readInTurn(async () => {
      await session.settled();
      const before = session.current();
      const next = await readOnce(session, readSaved);
      // Words that were said meanwhile may be in one of the two only.
      if (before === session.current()) return next;
      again();
      return undefined;
    }, setReading);
    again();
    const leave = session.subscribe(again);
    const saves = session.saving.select(({ context }) => context.savedAt).subscribe(again);
    return () => {
      end();
      leave();
      saves.unsubscribe();
    };
  }, [session, readSaved]);
  return reading;
}

async function readOnce(session: AssessmentSession, readSaved: ReadSaved): Promise<Reading> {
  try {
    const saved = await readSaved();
    const isWaiting = !session.allSaved();
    if (saved.ok) return { kind: 'read', ...saved.value, isWaiting };
    if (saved.problem.kind !== 'not-here') return { kind: 'unreadable' };
    return { kind: isWaiting ? 'waiting' : 'empty' };
  } catch (error) {
    console.warn('The history could not be read.', error);
    return { kind: 'unreadable' };
  }
}
