import type { Assessment } from '#src/domain/assessment.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { Details } from '#src/ui/details.tsx';
import { StepForm, takeStep, whoFields } from './step-form.tsx';
import { formWords } from './words.ts';

const { takeBack: words } = formWords;

interface TakeBackProps {
  session: AssessmentSession;
  assessment: Assessment;
}

/** Takes the answers back from reviewers. A reason helps later, and nobody has to give one. */
export function TakeBack({ session, assessment }: TakeBackProps) {
  return (
    <Details summary={words.title}>
      <StepForm
        assessmentId={assessment.id}
        step="taken-back"
        fields={[{ name: 'because', label: words.because, kind: 'words' }, ...whoFields(session.by)]}
        button={words.button}
        variant="secondary"
        onTake={(said) => takeStep(session, { kind: 'taken-back', ...said, from: '' })}
      >
        <p className="govuk-body">{words.text}</p>
      </StepForm>
    </Details>
  );
}
