import { digestOfAnswers } from '#src/domain/remarks.ts';
import { findAnswerBlockers } from '#src/domain/sign-off-blockers.ts';
import { StepForm, takeStep, whoFields } from '#src/forms/step-form.tsx';
import { InsetText } from '#src/ui/inset-text.tsx';
import { addressOf } from '#src/workflow/address.ts';
import type { SendPageProps } from './send-page.tsx';
import { sendWords } from './words.ts';

/** Who asks whom for what. Sending holds the answers as they are, so that all reviewers read the same words. */
export function SendForm({ session, assessment, today }: SendPageProps) {
  const { id } = assessment;
  const unfinished = findAnswerBlockers(assessment, session.edition, today).length;
  return (
    <StepForm
      assessmentId={id}
      step="send"
      fields={[
        {
          name: 'to',
          label: sendWords.to,
          hint: sendWords.toHint,
          kind: 'words',
          missing: sendWords.toMissing,
        },
        { name: 'asked', label: sendWords.asked, hint: sendWords.askedHint, kind: 'words' },
        ...whoFields(session.by),
      ]}
      before={<p className="govuk-body">{sendWords.notSent}</p>}
      button={sendWords.send}
      onTake={(said) =>
        takeStep(session, {
          kind: 'submitted',
          ...said,
          from: '',
          answers: digestOfAnswers(session.current()),
        })
      }
    >
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
    </StepForm>
  );
}
