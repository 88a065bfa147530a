import { useState } from 'react';
import { digestOfAnswers } from '#src/domain/remarks.ts';
import { findAnswerBlockers } from '#src/domain/sign-off-blockers.ts';
import { useKeptWords } from '#src/forms/use-kept-words.ts';
import { Button } from '#src/ui/button.tsx';
import { ErrorSummary } from '#src/ui/error-summary.tsx';
import { TextArea } from '#src/ui/fields/text-area.tsx';
import { TextField } from '#src/ui/fields/text-field.tsx';
import { InsetText } from '#src/ui/inset-text.tsx';
import { addressOf } from '#src/workflow/address.ts';
import type { SendPageProps } from './send-page.tsx';
import { sendWords } from './words.ts';

const TO = 'send-to';
const BY = 'send-by';

/** Who asks whom for what. Sending holds the answers as they are, so that all reviewers read the same words. */
export function SendForm({ session, assessment, today, send }: SendPageProps) {
  const { id } = assessment;
  const to = useKeptWords(id, TO);
  const asked = useKeptWords(id, 'send-asked');
  const by = useKeptWords(id, BY, session.by);
  const role = useKeptWords(id, 'send-role');
  const [attempts, setAttempts] = useState(0);
  const missing = {
    to: attempts > 0 && to.words.trim() === '' ? sendWords.needed.to : undefined,
    by: attempts > 0 && by.words.trim() === '' ? sendWords.needed.by : undefined,
  };
  const problems = [
    { text: missing.to, href: `#${TO}` },
    { text: missing.by, href: `#${BY}` },
  ].flatMap(({ text, href }) => (text === undefined ? [] : [{ text, href }]));

  function submit(): void {
    if (to.words.trim() === '' || by.words.trim() === '') {
      setAttempts((count) => count + 1);
      return;
    }
    send({
      type: 'step.requested',
      step: {
        kind: 'submitted',
        by: by.words,
        role: role.words,
        from: '',
        to: to.words,
        asked: asked.words,
        answers: digestOfAnswers(session.current()),
      },
    });
    for (const kept of [to, asked, by, role]) kept.forget();
  }

  const unfinished = findAnswerBlockers(assessment, session.edition, today).length;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ErrorSummary title={sendWords.problem} problems={problems} submitCount={attempts} />
      <p className="govuk-body-l">{sendWords.lead}</p>
      <p className="govuk-body">{sendWords.held}</p>
      {unfinished > 0 && (
        <InsetText>
          {sendWords.unfinished(unfinished)}{' '}
          <a className="govuk-link" href={addressOf(id, { page: 'check' })}>
            {sendWords.check}
          </a>
        </InsetText>
      )}
      <TextArea
        id={TO}
        label={sendWords.to}
        hint={sendWords.toHint}
        rows={2}
        error={missing.to}
        defaultValue={to.words}
        onChange={(event) => to.keep(event.target.value)}
      />
      <TextArea
        id="send-asked"
        label={sendWords.asked}
        hint={sendWords.askedHint}
        rows={4}
        defaultValue={asked.words}
        onChange={(event) => asked.keep(event.target.value)}
      />
      <TextField
        id={BY}
        label={sendWords.by}
        hint={sendWords.byHint}
        width={30}
        error={missing.by}
        defaultValue={by.words}
        onChange={(event) => by.keep(event.target.value)}
      />
      <TextField
        id="send-role"
        label={sendWords.role}
        width={30}
        defaultValue={role.words}
        onChange={(event) => role.keep(event.target.value)}
      />
      <p className="govuk-body">{sendWords.notSent}</p>
      <Button type="submit">{sendWords.send}</Button>
    </form>
  );
}
