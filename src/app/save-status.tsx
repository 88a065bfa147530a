import { useSelector } from '@xstate/react';
import { useSyncExternalStore } from 'react';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { StatusRegion } from '#src/ui/status-region.tsx';
import { useAfterPause } from '#src/ui/use-after-pause.ts';
import { pendingChanges } from '#src/workflow/saving-machine.ts';
import { NOTHING_YET, openWords, SAVING, wordSaved, wordSaveProblem } from './assessment-words.ts';

const QUIET_BEFORE_ANNOUNCING = 1500;

/** Says what is on disk, and only that: the word "Saved" goes the moment a key is typed and comes back with the disk. */
export function SaveStatus({ session }: { session: AssessmentSession }) {
  const { text, isProblem } = useSaveText(session);
  const announced = useAfterPause(text, QUIET_BEFORE_ANNOUNCING, '');
  return <StatusRegion text={text} announced={announced} tone={isProblem ? 'problem' : 'quiet'} />;
}

/** How it stands with saving, in words. */
export function useSaveText(session: AssessmentSession): { text: string; isProblem: boolean } {
  const { deleted } = useSyncExternalStore(session.subscribe, session.standing);
  const { problem, savedAt, pending } = useSelector(
    session.saving,
    ({ context }) => ({
      problem: context.problem,
      savedAt: context.savedAt,
      pending: pendingChanges(context).length > 0,
    }),
    (before, after) =>
      before.problem === after.problem &&
      before.savedAt === after.savedAt &&
      before.pending === after.pending,
  );
  if (problem !== null) return { text: wordSaveProblem(problem), isProblem: true };
  if (pending) return { text: SAVING, isProblem: false };
  if (deleted) return { text: openWords.deleted.status, isProblem: true };
  return { text: savedAt === null ? NOTHING_YET : wordSaved(savedAt, new Date()), isProblem: false };
}
