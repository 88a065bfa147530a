import { newAssessment } from '#src/domain/assessment.ts';
import type { Edition } from '#src/domain/edition.ts';
import { type Result, succeed } from '#src/domain/result.ts';
import { AssessmentSession, type SessionSurroundings } from './assessment-session.ts';
import { type OpenProblem, readAssessment } from './assessment-store.ts';

/** Opens the one live working copy of an assessment in this window. */
export async function openSession(
  id: string,
  surroundings: SessionSurroundings,
): Promise<Result<AssessmentSession, OpenProblem>> {
  const { database, findEdition } = surroundings;
  const read = await readAssessment(database, id, findEdition);
  if (!read.ok) return read;
  const edition = await findEdition(read.value.assessment.edition);
  if (edition === undefined) throw new Error('The gate let an unknown edition through');
  return succeed(new AssessmentSession(read.value, edition, surroundings));
}

/** A working copy of an assessment that is not on disk until something is said. */
export function beginSession(
  id: string,
  edition: Edition,
  surroundings: SessionSurroundings,
): AssessmentSession {
  const assessment = newAssessment(id, edition, surroundings.clock.now());
  return new AssessmentSession({ assessment, records: [], savedAt: null }, edition, surroundings);
}
