import type { FoundReview } from '#src/features/open-file/found-review.ts';
import { openWords, wordRefusal, wordSaveProblem } from './assessment-words.ts';
import { leaveHere, openHere } from './opened-sessions.ts';

/** Puts a review beside the answers it is about. Gives in words why it was not put there, or null once it is on disk. */
export async function addReview({ name, file }: FoundReview): Promise<string | null> {
  const opened = await openHere(file.assessmentId, false);
  if (opened.kind !== 'open') return openWords.notHere.text;
  const { session } = opened;
  const { by, role, review } = file;
  session.workflow.send({ type: 'step.requested', step: { kind: 'reviewed', by, role, from: name, review } });
  const { refusal } = session.workflow.getSnapshot().context;
  await session.settled();
  const { problem } = session.saving.getSnapshot().context;
  await leaveHere(session);
  if (refusal !== null) return wordRefusal(refusal);
  // Words that wait for a person's choice hold up nothing else.
  const isOfOthers = problem?.kind === 'change-refused' && problem.change.kind !== 'happened';
  return problem === null || isOfOthers ? null : wordSaveProblem(problem);
}
