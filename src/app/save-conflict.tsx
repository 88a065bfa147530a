import { useSelector } from '@xstate/react';
import { wordChangeProblem } from '#src/forms/words.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { Button } from '#src/ui/button.tsx';
import { ButtonRow } from '#src/ui/button-row.tsx';
import { NotificationBanner } from '#src/ui/notification-banner.tsx';
import { appWords } from './words.ts';

const { conflict } = appWords;

/** Two windows changed the same words: shows both and lets the person choose. */
export function SaveConflict({ session, onSettled }: { session: AssessmentSession; onSettled: () => void }) {
  const problem = useSelector(session.saving, ({ context }) => context.problem);
  if (problem?.kind !== 'change-refused') return null;
  const settle = (keep: 'mine' | 'theirs') => async () => {
    await session.settleConflict(keep);
    onSettled();
  };
  const refusal = problem.problem;
  if (refusal.kind !== 'changed-elsewhere') {
    const mine = 'to' in problem.change ? String(problem.change.to) : '';
    return (
      <NotificationBanner title={conflict.title}>
        <p className="govuk-body">{wordChangeProblem(refusal)}</p>
        {mine !== '' && <Words title={conflict.mine} words={mine} />}
        <Button variant="secondary" onClick={settle('theirs')}>
          {conflict.dropMine}
        </Button>
      </NotificationBanner>
    );
  }
  return (
    <NotificationBanner title={conflict.title}>
      <p className="govuk-body">{conflict.explain}</p>
      <Words title={conflict.mine} words={String(refusal.mine)} />
      <Words title={conflict.theirs} words={String(refusal.theirs)} />
      <ButtonRow>
        <Button onClick={settle('mine')}>{conflict.keepMine}</Button>
        <Button variant="secondary" onClick={settle('theirs')}>
          {conflict.keepTheirs}
        </Button>
      </ButtonRow>
    </NotificationBanner>
  );
}

function Words({ title, words }: { title: string; words: string }) {
  return (
    <>
      <h3 className="govuk-heading-s">{title}</h3>
      <blockquote className="govuk-inset-text hea-as-typed">{words}</blockquote>
    </>
  );
}
