import { type Assessment, titleOf } from '#src/domain/assessment.ts';
import type { CalendarDate } from '#src/domain/calendar-date.ts';
import { standingOn } from '#src/domain/progress.ts';
import { takeStep } from '#src/forms/step-form.tsx';
import { stateLabels } from '#src/report/state-labels.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { BackLink } from '#src/ui/back-link.tsx';
import { Outcome } from '#src/ui/outcome.tsx';
import type { Tone } from '#src/ui/tag.tsx';
import { TwoThirds } from '#src/ui/two-thirds.tsx';
import { usePageTitle } from '#src/ui/use-page-title.ts';
import { addressOf } from '#src/workflow/address.ts';
import type { StepAsked } from '#src/workflow/take-step.ts';
import { ConditionsMet } from './conditions-met.tsx';
import { EventsTable } from './events-table.tsx';
import { PossibleSteps } from './possible-steps.tsx';
import { WayMap } from './way-map.tsx';
import { whoHasIt } from './who-has-it.ts';
import { standingWords, stateWords } from './words.ts';

interface StandingPageProps {
  session: AssessmentSession;
  assessment: Assessment;
  today: CalendarDate;
}

/** Where the assessment stands, who has it, what can happen next, and all that has happened. */
export function StandingPage({ session, assessment, today }: StandingPageProps) {
  usePageTitle(standingWords.title, { page: `standing/${assessment.id}` });
  const state = standingOn(assessment, today);
  const holder = whoHasIt(assessment, state);
  const take = (step: StepAsked) => takeStep(session, step);
  return (
    <>
      <TwoThirds
        top={
          <>
            <BackLink href={addressOf(assessment.id, { page: 'overview' })}>{standingWords.back}</BackLink>
            <span className="govuk-caption-l">{titleOf(assessment)}</span>
            <h1 className="govuk-heading-l">{standingWords.title}</h1>
          </>
        }
        aside={
          <>
            <p className="govuk-body">{standingWords.wayIntro}</p>
            <WayMap state={state} />
          </>
        }
        asideTitle={standingWords.way}
      >
        <div role="status">
          <Outcome tone={TONES[state]} title={stateLabels[state]}>
            <p className="govuk-body">{stateWords[state]}</p>
            {holder !== '' && (
              <p className="govuk-body">
                {standingWords.holder}: <strong>{holder}</strong>
              </p>
            )}
          </Outcome>
        </div>
        <h2 className="govuk-heading-m">{standingWords.steps}</h2>
        <PossibleSteps session={session} assessment={assessment} state={state} take={take} />
        <ConditionsMet session={session} assessment={assessment} today={today} take={take} />
      </TwoThirds>
      <EventsTable events={assessment.events} />
      <p className="govuk-body">{standingWords.eventsNote}</p>
    </>
  );
}

const TONES: Record<ReturnType<typeof standingOn>, Tone> = {
  drafting: 'info',
  'reviewing-effect': 'info',
  'in-review': 'info',
  returned: 'attention',
  ready: 'done',
  signed: 'done',
  'review-due': 'attention',
  abandoned: 'neutral',
  superseded: 'neutral',
};
