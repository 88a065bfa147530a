import { useSelector } from '@xstate/react';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { Button } from '#src/ui/button.tsx';
import { ButtonRow } from '#src/ui/button-row.tsx';
import { NotificationBanner } from '#src/ui/notification-banner.tsx';
import type { SaveProblem } from '#src/workflow/ports.ts';
import { isWritable } from '#src/workflow/saving-machine.ts';
import { openWords, wordSaveProblem } from './assessment-words.ts';

const { trouble } = openWords;

/** Stands on every page while words are on no disk: why, what to do, and the words as a file. */
export function SaveTrouble({ session, onKeep }: { session: AssessmentSession; onKeep: () => void }) {
  const problem = useSelector(session.saving, ({ context }) => context.problem);
  if (problem === null || isWritable(problem)) return null;
  return (
    <div role="alert">
      <NotificationBanner title={trouble.title}>
        <p className="govuk-body">{wordSaveProblem(problem)}</p>
        <p className="govuk-body">{trouble.stays}</p>
        <ButtonRow>
          <Button onClick={onKeep}>{trouble.keep}</Button>
          <WayOut problem={problem} onAgain={() => session.saving.send({ type: 'retry.requested' })} />
        </ButtonRow>
      </NotificationBanner>
    </div>
  );
}

/** Older code may never write again, so only a reload helps; all else is worth another try. */
function WayOut({ problem, onAgain }: { problem: SaveProblem; onAgain: () => void }) {
  if (problem.kind === 'written-by-a-newer-app') {
    return (
      <Button variant="secondary" onClick={() => location.reload()}>
        {trouble.reload}
      </Button>
    );
  }
  return (
    <Button variant="secondary" onClick={onAgain}>
      {trouble.again}
    </Button>
  );
}
