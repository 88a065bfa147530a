import type { Assessment } from '#src/domain/assessment.ts';
import type { CalendarDate } from '#src/domain/calendar-date.ts';
import { LIFECYCLE } from '#src/domain/lifecycle.ts';
import { reviewDateOf, standingOn } from '#src/domain/progress.ts';
import { StepForm, takeStep, whoFields } from '#src/forms/step-form.tsx';
import { dateInWords } from '#src/report/date-in-words.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { Details } from '#src/ui/details.tsx';
import { NotificationBanner } from '#src/ui/notification-banner.tsx';
import { beginReviewWords as words } from './words.ts';

interface BeginEffectReviewProps {
  session: AssessmentSession;
  assessment: Assessment;
  today: CalendarDate;
}

const STEP = 'effect-review-begun';

/** The way into the review of a signed version: on its date at once, before that with a reason. Nothing for a draft. */
export function BeginEffectReview({ session, assessment, today }: BeginEffectReviewProps) {
  const standing = standingOn(assessment, today);
  const due = reviewDateOf(assessment);
  if (LIFECYCLE[standing][STEP] === undefined || due === null) return null;
  const next = assessment.version + 1;
  const begin = (because: string, said: { by: string; role: string }) =>
    takeStep(session, { kind: STEP, ...said, from: '', because });
  const who = whoFields(session.by);
  if (standing === 'review-due') {
    return (
      <NotificationBanner title={words.title} heading={words.due(dateInWords(due))}>
        <StepForm
          assessmentId={assessment.id}
          step={STEP}
          fields={who}
          button={words.button}
          onTake={(said) => begin('', said)}
        >
          <p className="govuk-body">{words.dueText(next)}</p>
        </StepForm>
      </NotificationBanner>
    );
  }
  return (
    <Details summary={words.early}>
      <StepForm
        assessmentId={assessment.id}
        step={STEP}
        fields={[
          { name: 'because', label: words.because, kind: 'words', missing: words.becauseMissing },
          ...who,
        ]}
        button={words.button}
        variant="secondary"
        onTake={({ because, ...said }) => begin(because, said)}
      >
        <p className="govuk-body">{words.earlyText(dateInWords(due), next)}</p>
      </StepForm>
    </Details>
  );
}
