import { type FormEvent, type ReactNode, useState } from 'react';
import { Button } from '#src/ui/button.tsx';
import { ErrorSummary, type Problem } from '#src/ui/error-summary.tsx';
import { PasswordField } from '#src/ui/fields/password-field.tsx';
import { passcodeWords } from './words.ts';

export interface PasscodeField {
  id: string;
  label: string;
  hint?: string;
  autoComplete: 'current-password' | 'new-password';
}

/** What was typed in each field, by its id; `agree` is there when the box was ticked. */
export type Typed = Record<string, string>;

interface PasscodeFormProps {
  /** The heading and what stands above the fields. */
  children: ReactNode;
  fields: readonly PasscodeField[];
  /** Between the fields and the button. */
  last?: (errorOf: (id: string) => string | undefined) => ReactNode;
  button: string;
  variant?: 'primary' | 'warning';
  /** Said while it is being done. */
  working: string;
  /** What is wrong with what was typed, before anything is done. */
  check: (typed: Typed) => Problem[];
  /** Does it. Gives what is wrong in words, or null when it is done. */
  act: (typed: Typed) => Promise<Problem | null>;
  onProblems?: (hasProblems: boolean) => void;
}

/** A form about the passcode. What is typed is read once it is sent, and kept nowhere. */
export function PasscodeForm(props: PasscodeFormProps) {
  const { children, fields, last, button, variant = 'primary', working, check, act, onProblems } = props;
  const [problems, setProblems] = useState<Problem[]>([]);
  const [attempts, setAttempts] = useState(0);
  const [busy, setBusy] = useState(false);
  const errorOf = (id: string) => problems.find(({ href }) => href === `#${id}`)?.text;

  async function send(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (busy) return;
    const typed = readForm(event.currentTarget);
    let found = check(typed);
    if (found.length === 0) {
      setBusy(true);
      const problem = await act(typed);
      if (problem === null) return;
      setBusy(false);
      found = [problem];
    }
    setProblems(found);
    setAttempts((count) => count + 1);
    onProblems?.(found.length > 0);
  }

  return (
    <form noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary title={passcodeWords.problemTitle} problems={problems} submitCount={attempts} />
      {children}
      {fields.map((field) => (
        <PasswordField key={field.id} {...field} error={errorOf(field.id)} />
      ))}
      {last?.(errorOf)}
      <div role="status">{busy && <p className="govuk-body">{working}</p>}</div>
      <Button type="submit" variant={variant} busy={busy}>
        {button}
      </Button>
    </form>
  );
}

function readForm(form: HTMLFormElement): Typed {
  const words = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  return Object.fromEntries(words);
}
