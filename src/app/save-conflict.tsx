import { useSelector } from '@xstate/react';
import type { Change } from '#src/domain/change.ts';
import { wordChangeProblem } from '#src/forms/words.ts';
import { fieldLabels } from '#src/report/labels.ts';
import { readSource, type Source } from '#src/report/source.ts';
import { wordEvent } from '#src/report/word-step.ts';
import { wordValue } from '#src/report/word-value.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { Button } from '#src/ui/button.tsx';
import { ButtonRow } from '#src/ui/button-row.tsx';
import { NotificationBanner } from '#src/ui/notification-banner.tsx';
import { openWords } from './assessment-words.ts';

const { conflict } = openWords;

interface SaveConflictProps {
  session: AssessmentSession;
  onSettled: () => void;
}

/** Two windows changed the same words, or one removed what the other typed in: shows both, and the person chooses. */
export function SaveConflict({ session, onSettled }: SaveConflictProps) {
  const waiting = useSelector(session.saving, ({ context }) => context.conflicts[0]);
  if (waiting === undefined) return null;
  const { refused, changes } = waiting;
  const { change, problem } = refused;
  const { assessment, edition, today } = session.facts();
  const source = readSource(assessment, edition, today);
  const settle = (keep: 'mine' | 'theirs') => async () => {
    await session.settleConflict(keep);
    onSettled();
  };
  if (problem.kind === 'changed-elsewhere') {
    const { question, field } = problem.address;
    return (
      <NotificationBanner title={conflict.title} heading={source.questions.get(question.id)}>
        <p className="govuk-body">{wordChangeProblem(problem)}</p>
        {changes.map((mine) => (
          <Words key={conflict.mine} title={conflict.mine} words={wordsOf(source, mine)} />
        ))}
        <Words title={conflict.theirs} words={wordValue(source, question, field, problem.theirs)} />
        <ButtonRow>
          <Button onClick={settle('mine')}>{conflict.keepMine}</Button>
          <Button variant="secondary" onClick={settle('theirs')}>
            {conflict.keepTheirs}
          </Button>
        </ButtonRow>
      </NotificationBanner>
    );
  }
  return (
    <NotificationBanner title={conflict.title}>
      <p className="govuk-body">{wordChangeProblem(problem)}</p>
      {changes.map((mine) => (
        <Words key={titleOf(mine)} title={titleOf(mine)} words={wordsOf(source, mine)} />
      ))}
      <ButtonRow>
        {problem.kind === 'entry-gone' && change.kind === 'field-changed' && (
          <Button onClick={settle('mine')}>{conflict.putBack}</Button>
        )}
        <Button variant="secondary" onClick={settle('theirs')}>
          {conflict.leaveOut}
        </Button>
      </ButtonRow>
    </NotificationBanner>
  );
}

/** What one change typed or chose, in words. Empty for a change that says nothing. */
function wordsOf(source: Source, change: Change): string {
  switch (change.kind) {
    case 'note-changed':
      return change.to;
    case 'field-changed':
      return wordValue(source, change.question, change.field, change.to);
    case 'entry-added':
      return Object.entries(change.fields)
        .map(([field, value]) => wordValue(source, change.question, field, value))
        .filter((words) => words.trim() !== '')
        .join('\n');
    case 'happened':
      return wordEvent(change.event, source.assessment.events);
    default:
      return '';
  }
}

function titleOf(change: Change): string {
  if (change.kind !== 'field-changed') return conflict.mine;
  const labels: Record<string, string> = fieldLabels[change.question.kind];
  return `${conflict.mine}: ${labels[change.field] ?? change.field}`;
}

function Words({ title, words }: { title: string; words: string }) {
  return (
    <>
      <h3 className="govuk-heading-s">{title}</h3>
      <blockquote className="govuk-inset-text hea-as-typed">
        {words.trim() === '' ? conflict.nothing : words}
      </blockquote>
    </>
  );
}
