import { titleOf } from '#src/domain/assessment.ts';
import type { Edition } from '#src/domain/edition.ts';
import { currentEdition } from '#src/editions/current-edition.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { knownIds } from '#src/storage/known-assessments.ts';
import { openSession } from '#src/storage/open-session.ts';
import type { OpenProblem } from '#src/storage/read-document.ts';
import type { SaveProblem } from '#src/workflow/ports.ts';
import { findOpen, keepOpen, settleOpenWork } from './open-work.ts';
import { surroundings } from './surroundings.ts';

type Open = { kind: 'open'; session: AssessmentSession };
/** With `lastWords` where windows now gone left words of it, which can be opened alone. */
export type Opened = Open | (OpenProblem & { lastWords: boolean });

const sessions = new Map<string, { session: AssessmentSession; forget: () => void }>();

/**
 * Opens an assessment in this window, or gives the session that is still open because its words could not be saved.
 * `mayBegin` starts one that is not on disk yet; so do words that windows now gone left of one that never came there.
 */
export async function openHere(id: string, mayBegin: boolean): Promise<Opened> {
  // Whoever left this assessment a moment ago finds their last words in it.
  await settleOpenWork();
  const kept = findKept(id);
  if (kept !== null) return kept;
  let lastWords = false;
  const opened = await openSession(id, surroundings, async (problem, hasWords) => {
    lastWords = hasWords;
    return mayBegin || isAllThereIs(id, problem, hasWords) ? editionFor(problem) : null;
  });
  if (opened.ok) return hold(opened.value);
  // Whoever asked for it just before may hold what could not be saved.
  return findKept(id) ?? { ...opened.problem, lastWords };
}

function findKept(id: string): Open | null {
  const session = sessions.get(id)?.session;
  return session === undefined || findOpen(id) === undefined ? null : { kind: 'open', session };
}

/** Of what was on a disk that can't be read now, windows have left the last words only: a person has to ask for these. */
function isAllThereIs(id: string, problem: OpenProblem, hasWords: boolean): boolean {
  return hasWords && (problem.kind === 'not-here' || !knownIds().includes(id));
}

/** Where nothing can be read nothing can be written either: people can work on in memory, and are told. */
async function editionFor(problem: OpenProblem): Promise<Edition | null> {
  if (problem.kind !== 'not-here' && problem.kind !== 'storage') return null;
  const edition = await surroundings.findEdition(currentEdition);
  if (edition === undefined) throw new Error('This release does not hold its own edition');
  return edition;
}

/** Lets go of a session once its words are on disk. One whose words are not stays open in this window. */
export async function leaveHere(session: AssessmentSession): Promise<void> {
  await session.settled();
  if (!session.allSaved()) return;
  const held = sessions.get(session.id);
  // Whoever came back before it was open here may have opened it a second time.
  if (held?.session === session) {
    held.forget();
    sessions.delete(session.id);
  }
  await session.close();
}

/**
 * Puts on disk what windows left behind that were closed or stopped in the middle of a word; gives why it could not be. Words
 * that can't be saved stay open in this window.
 */
export async function bringInWords(id: string): Promise<SaveProblem | null> {
  const opened = await openHere(id, false);
  if (opened.kind !== 'open') return null;
  const { session } = opened;
  await session.settled();
  const { problem } = session.saving.getSnapshot().context;
  await leaveHere(session);
  return problem;
}

/** Names a session as open in this window. */
export function hold(session: AssessmentSession): Open {
  const { id, settled, allSaved, outlivesPage } = session;
  const forget = keepOpen({
    id,
    settled,
    allSaved,
    outlivesPage,
    document: session.document,
    name: () => titleOf(session.current()),
  });
  sessions.set(id, { session, forget });
  return { kind: 'open', session };
}
