import { titleOf } from '#src/domain/assessment.ts';
import type { Edition } from '#src/domain/edition.ts';
import { currentEdition } from '#src/editions/current-edition.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { beginSession, openSession } from '#src/storage/open-session.ts';
import type { OpenProblem } from '#src/storage/read-document.ts';
import { SessionJournal } from '#src/storage/session-journal.ts';
import { readNameOnDevice } from '#src/storage/settings.ts';
import { findOpen, keepOpen, settleOpenWork } from './open-work.ts';
import { surroundings } from './surroundings.ts';

export type Opened = { kind: 'open'; session: AssessmentSession } | OpenProblem;

const sessions = new Map<string, { session: AssessmentSession; forget: () => void }>();

/**
 * Opens an assessment in this window, or gives the session that is still open because its words could not be saved.
 * `mayBegin` starts one that is not on disk yet.
 */
export async function openHere(id: string, mayBegin: boolean): Promise<Opened> {
  // Whoever left this assessment a moment ago finds their last words in it.
  await settleOpenWork();
  const kept = sessions.get(id)?.session;
  if (kept !== undefined && findOpen(id) !== undefined) return { kind: 'open', session: kept };
  const opened = await openSession(id, surroundings);
  if (opened.ok) return hold(opened.value);
  const { problem } = opened;
  // Where nothing can be read nothing can be written either: people can work on in memory, and are told.
  if (!mayBegin || (problem.kind !== 'not-here' && problem.kind !== 'storage')) return problem;
  const edition: Edition | undefined = await surroundings.findEdition(currentEdition);
  if (edition === undefined) throw new Error('This release does not hold its own edition');
  const by = await readNameOnDevice(surroundings.database);
  const journal = await SessionJournal.open(id);
  return hold(beginSession(id, edition, surroundings, { journal, by }));
}

/** Lets go of a session once its words are on disk. One whose words are not stays open in this window. */
export async function leaveHere(session: AssessmentSession): Promise<void> {
  await session.settled();
  if (!session.allSaved()) return;
  sessions.get(session.id)?.forget();
  sessions.delete(session.id);
  await session.close();
}

/** Names a session as open in this window. */
export function hold(session: AssessmentSession): Opened {
  const { id, settled, allSaved } = session;
  const forget = keepOpen({
    id,
    settled,
    allSaved,
    document: session.document,
    name: () => titleOf(session.current()),
  });
  sessions.set(id, { session, forget });
  return { kind: 'open', session };
}
