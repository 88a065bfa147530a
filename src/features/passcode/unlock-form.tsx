import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import type { HeatDatabase } from '#src/storage/database.ts';
import { type PasscodeProblem, unlock } from '#src/storage/sealing/passcode.ts';
import { Button } from '#src/ui/button.tsx';
import { ErrorSummary } from '#src/ui/error-summary.tsx';
import { PasswordField } from '#src/ui/fields/password-field.tsx';
import { passcodeWords, wordPasscodeProblem } from './words.ts';
import { forgetWrongTries, noteWrongTry, pauseLeft } from './wrong-tries.ts';

export interface UnlockFormProps {
  database: HeatDatabase;
  now: () => number;
  onUnlocked: () => void;
  /** What stands between the problems and the field. */
  children?: ReactNode;
  id: string;
  onProblem?: (hasProblem: boolean) => void;
}

/** Asks for the passcode, and opens this window with it. */
export function UnlockForm({ database, now, onUnlocked, children, id, onProblem }: UnlockFormProps) {
  const [problem, setProblem] = useState('');
  const [attempts, setAttempts] = useState(0);
  const [busy, setBusy] = useState(false);
  const pause = usePause(now, attempts);

  async function send(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (busy || pauseLeft(now()) > 0) return;
    const typed = new FormData(event.currentTarget).get(id);
    setBusy(true);
    const found = await tryPasscode(database, typeof typed === 'string' ? typed : '', now);
    setBusy(false);
    if (found === '') return onUnlocked();
    setProblem(found);
    setAttempts((count) => count + 1);
    onProblem?.(true);
  }

  return (
    <form noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary
        title={passcodeWords.problemTitle}
        problems={problem === '' ? [] : [{ text: problem, href: `#${id}` }]}
        submitCount={attempts}
      />
      {children}
      <PasswordField
        id={id}
        label={passcodeWords.passcode}
        autoComplete="current-password"
        error={problem === '' ? undefined : problem}
      />
      <div role="status">
        {busy && <p className="govuk-body">{passcodeWords.unlocking}</p>}
        {pause.asked > 0 && (
          <p className="govuk-body">{pause.over ? passcodeWords.mayTry : passcodeWords.wait(pause.asked)}</p>
        )}
      </div>
      <Button type="submit" busy={busy || (pause.asked > 0 && !pause.over)}>
        {passcodeWords.unlock}
      </Button>
    </form>
  );
}

/** Empty when it opened, else what is wrong, in words. */
async function tryPasscode(database: HeatDatabase, typed: string, now: () => number): Promise<string> {
  if (typed === '') return passcodeWords.missing(passcodeWords.passcode);
  const opened = await unlock(database, typed);
  if (opened.ok) {
    forgetWrongTries();
    return '';
  }
  return wordWrong(opened.problem, now);
}

function wordWrong(problem: PasscodeProblem, now: () => number): string {
  if (problem.kind === 'wrong-passcode') noteWrongTry(now());
  return wordPasscodeProblem(problem);
}

/** How long to wait, as it was when the pause began: a count that changes each second would be read out each second. */
function usePause(now: () => number, attempts: number): { asked: number; over: boolean } {
  const [pause, setPause] = useState({ asked: 0, over: false });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each wrong passcode may begin another pause.
  useEffect(() => {
    const left = pauseLeft(now());
    setPause({ asked: Math.ceil(left / 1000), over: left === 0 });
    if (left === 0) return;
    const timer = setTimeout(() => setPause((before) => ({ ...before, over: true })), left);
    return () => clearTimeout(timer);
  }, [now, attempts]);
  return pause;
}
