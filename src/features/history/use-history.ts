import { useEffect, useState } from 'react';
import type { HistoryEntry } from '#src/domain/history.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { readInTurn } from '#src/storage/read-in-turn.ts';
import type { Known } from './point.ts';

export type ReadHistory = () => Promise<HistoryEntry[]>;
type Reading = { kind: 'reading' } | { kind: 'unreadable' } | ({ kind: 'read' } & Known);

/**
 * The history as it is on disk with the assessment it led to. It is read again when the assessment changes, here or in
 * another window, one reading at a time.
 */
export function useHistory(session: AssessmentSession, readHistory: ReadHistory): Reading {
  const [reading, setReading] = useState<Reading>({ kind: 'reading' });
  useEffect(() => {
    const { again, end } = readInTurn(async () => {
      const next = await readOnce(session, readHistory);
      // Words that were said meanwhile are in one of the two only.
      if (next.kind !== 'read' || next.assessment === session.current()) return next;
      again();
      return undefined;
    }, setReading);
    again();
    const leave = session.subscribe(again);
    return () => {
      end();
      leave();
    };
  }, [session, readHistory]);
  return reading;
}

async function readOnce(session: AssessmentSession, readHistory: ReadHistory): Promise<Reading> {
  await session.settled();
  const assessment = session.current();
  try {
    return { kind: 'read', assessment, history: await readHistory() };
  } catch (error) {
    console.warn('The history could not be read.', error);
    return { kind: 'unreadable' };
  }
}
