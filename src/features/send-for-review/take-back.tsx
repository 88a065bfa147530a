import { useState } from 'react';
import { useKeptWords } from '#src/forms/use-kept-words.ts';
import { Button } from '#src/ui/button.tsx';
import { Details } from '#src/ui/details.tsx';
import { ErrorSummary } from '#src/ui/error-summary.tsx';
import { TextArea } from '#src/ui/fields/text-area.tsx';
import { TextField } from '#src/ui/fields/text-field.tsx';
import type { SendPageProps } from './send-page.tsx';
import { sendWords } from './words.ts';

const BY = 'take-back-by';

/** Takes the answers back from reviewers. A reason helps later, and nobody has to give one. */
export function TakeBack({ session, assessment, send }: SendPageProps) {
  const because = useKeptWords(assessment.id, 'take-back');
  const [by, setBy] = useState(session.by);
  const [attempts, setAttempts] = useState(0);
  const missing = attempts > 0 && by.trim() === '' ? sendWords.needed.by : undefined;
  return (
    <Details summary={sendWords.takeBack}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (by.trim() === '') {
            setAttempts((count) => count + 1);
            return;
          }
          because.forget();
          const step = { kind: 'taken-back', by, role: '', from: '', because: because.words } as const;
          send({ type: 'step.requested', step });
        }}
      >
        <ErrorSummary
          title={sendWords.problem}
          problems={missing === undefined ? [] : [{ text: missing, href: `#${BY}` }]}
          submitCount={attempts}
        />
        <p className="govuk-body">{sendWords.takeBackHint}</p>
        <TextArea
          id="take-back-because"
          label={sendWords.because}
          rows={2}
          defaultValue={because.words}
          onChange={(event) => because.keep(event.target.value)}
        />
        <TextField
          id={BY}
          label={sendWords.by}
          width={30}
          error={missing}
          defaultValue={by}
          onChange={(event) => setBy(event.target.value)}
        />
        <Button type="submit" variant="secondary">
          {sendWords.takeBackButton}
        </Button>
      </form>
    </Details>
  );
}
