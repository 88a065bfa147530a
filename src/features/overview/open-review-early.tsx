import { StepForm, takeStep, whoFields } from '#src/forms/step-form.tsx';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { Details } from '#src/ui/details.tsx';
import { overviewWords } from './words.ts';

/** Opens the review stage before its date, with a reason for the record. */
export function OpenReviewEarly({ session }: { session: AssessmentSession }) {
  return (
    <Details summary={overviewWords.openEarlyTitle}>
      <StepForm
        assessmentId={session.id}
        step="open-review"
        fields={[
          {
            name: 'because',
            label: overviewWords.openEarlyLabel,
            kind: 'words',
            missing: overviewWords.reasonMissing,
          },
          ...whoFields(session.by, { needed: false }),
        ]}
        button={overviewWords.openEarlyButton}
        variant="secondary"
        onTake={(said) => takeStep(session, { kind: 'review-opened-early', ...said, from: '' })}
      >
        <p className="govuk-body">{overviewWords.openEarlyText}</p>
      </StepForm>
    </Details>
  );
}
