import { StepForm, takeStep, whoFields } from '#src/forms/step-form.tsx';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { recordWords } from './words.ts';

const words = recordWords.amend;

interface AmendFormProps {
  session: AssessmentSession;
  nextVersion: number;
  onTry: (isMissing: boolean) => void;
}

/** Starts a new version, with a reason for the record. */
export function AmendForm({ session, nextVersion, onTry }: AmendFormProps) {
  return (
    <StepForm
      assessmentId={session.id}
      step="amend"
      fields={[
        { name: 'because', label: words.reason, hint: words.hint, kind: 'words', missing: words.missing },
        ...whoFields(session.by, { needed: false }),
      ]}
      button={words.button(nextVersion)}
      variant="secondary"
      onTry={onTry}
      onTake={(said) => takeStep(session, { kind: 'amended', ...said, from: '' })}
    >
      <h2 className="govuk-heading-m">{words.title}</h2>
      <p className="govuk-body">{words.explain(nextVersion)}</p>
    </StepForm>
  );
}
