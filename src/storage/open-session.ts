import type { HeatDocument } from '#src/document/heat-document.ts';
import { newAssessment } from '#src/domain/assessment.ts';
import type { Edition } from '#src/domain/edition.ts';
import { type Result, succeed } from '#src/domain/result.ts';
import { AssessmentSession, type SessionSurroundings } from './assessment-session.ts';
import { rememberHere } from './known-assessments.ts';
import { type OpenProblem, readDocument } from './read-document.ts';
import { SessionJournal } from './session-journal.ts';
import { readNameOnDevice } from './settings.ts';

/**
 * The edition in which to begin what could not be read from disk, or null. `hasWords` says whether windows now gone left
 * words of it: they are in it then.
 */
type Begin = (problem: OpenProblem, hasWords: boolean) => Promise<Edition | null>;

/** What is on no disk. */
export const nowhere = {
  records: [],
  stamp: null,
  written: {},
  landed: [],
  savedAt: null,
  deletedAt: null,
  nextSeq: 0,
};

/** Opens the one live working copy of an assessment in this window. */
export async function openSession(
  id: string,
  surroundings: SessionSurroundings,
  begin: Begin = async () => null,
): Promise<Result<AssessmentSession, OpenProblem>> {
  const { database, findEdition } = surroundings;
  // Before the disk is read: words that another window is just bringing back are there then.
  const journal = await SessionJournal.open(id);
  const read = await readDocument(database, id, findEdition);
  if (!read.ok) {
    const edition = await begin(read.problem, journal.holdsWords);
    if (edition !== null) {
      const by = await readNameOnDevice(database);
      return succeed(beginSession(id, edition, surroundings, { journal, by }));
    }
    journal.close();
    return read;
  }
  const edition = await findEdition(read.value.assessment.edition);
  if (edition === undefined) throw new Error('The gate let an unknown edition through');
  // One that an earlier release put here is known from now on, too.
  rememberHere(id);
  const by = await readNameOnDevice(database);
  return succeed(new AssessmentSession(read.value, edition, surroundings, journal, by));
}

/** A working copy of an assessment that is not on disk until something is said. */
export function beginSession(
  id: string,
  edition: Edition,
  surroundings: SessionSurroundings,
  { journal = new SessionJournal(id), by = '' } = {},
): AssessmentSession {
  const assessment = newAssessment(id, edition, surroundings.clock.now());
  return new AssessmentSession({ ...nowhere, assessment }, edition, surroundings, journal, by);
}

/**
 * A working copy of a document that is on no disk. It goes there whole as soon as it can, or says at once why it can't;
 * one of the same id that is there after all is never written over.
 */
export function continueDocument(
  { assessment, records }: HeatDocument,
  edition: Edition,
  surroundings: SessionSurroundings,
): AssessmentSession {
  const stored = { ...nowhere, assessment, records };
  const journal = new SessionJournal(assessment.id);
  const session = new AssessmentSession(stored, edition, surroundings, journal, '');
  session.putBack();
  return session;
}
