import { useState } from 'react';
import type { Assessment } from '#src/domain/assessment.ts';
import { LIFECYCLE, type LifecycleState } from '#src/domain/lifecycle.ts';
import { reviewsOf } from '#src/domain/remarks.ts';
import { type StepField, StepForm, whoFields } from '#src/forms/step-form.tsx';
import { TakeBack } from '#src/forms/take-back.tsx';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { Button } from '#src/ui/button.tsx';
import { Details } from '#src/ui/details.tsx';
import { addressOf } from '#src/workflow/address.ts';
import type { StepAsked } from '#src/workflow/take-step.ts';
import { standingWords as words } from './words.ts';

interface PossibleStepsProps {
  session: AssessmentSession;
  assessment: Assessment;
  state: LifecycleState;
  take: (step: StepAsked) => boolean;
}

/** What may be done from here, each with what it needs to say. Steps that have pages of their own are links. */
export function PossibleSteps({ session, assessment, state, take }: PossibleStepsProps) {
  const moves = LIFECYCLE[state];
  const { id } = assessment;
  const who = whoFields(session.by);
  const because = (label: string, missing?: string): StepField<'because'> => ({
    name: 'because',
    label,
    kind: 'words',
    ...(missing !== undefined && { missing }),
  });
  return (
    <>
      {(state === 'review-due' || state === 'reviewing-effect') && (
        <p className="govuk-body">
          <a className="govuk-link" href={addressOf(id, { page: 'overview' })}>
            {words.lookBack[state]}
          </a>
        </p>
      )}
      {moves.amended !== undefined && (
        <p className="govuk-body">
          <a className="govuk-link" href={addressOf(id, { page: 'record', version: assessment.version })}>
            {words.record(assessment.version)}
          </a>
        </p>
      )}
      {moves.submitted !== undefined && (
        <p className="govuk-body">
          {words.send.text}{' '}
          <a className="govuk-link" href={addressOf(id, { page: 'send' })}>
            {words.send.link}
          </a>
        </p>
      )}
      {(state === 'in-review' || state === 'ready') && (
        <p className="govuk-body">
          <a className="govuk-link" href={addressOf(id, { page: 'send' })}>
            {words.copies}
          </a>
        </p>
      )}
      {reviewsOf(assessment).length > 0 && (
        <p className="govuk-body">
          <a className="govuk-link" href={addressOf(id, { page: 'reviews' })}>
            {words.readReviews}
          </a>
        </p>
      )}
      {moves.signed !== undefined && (
        <Button href={addressOf(id, { page: 'sign-off', step: 'people' })}>{words.sign}</Button>
      )}
      {moves['taken-back'] !== undefined && <TakeBack session={session} assessment={assessment} />}
      {moves.published !== undefined && <Publication session={session} assessment={assessment} take={take} />}
      {moves.superseded !== undefined && (
        <Details summary={words.supersede.title}>
          <StepForm
            assessmentId={id}
            step="superseded"
            fields={[
              {
                name: 'successor',
                label: words.supersede.successor,
                kind: 'line',
                missing: words.supersede.successorMissing,
              },
              because(words.supersede.because, words.supersede.missing),
              ...who,
            ]}
            button={words.supersede.button}
            variant="warning"
            onTake={(said) => take({ kind: 'superseded', ...said, from: '' })}
          >
            <p className="govuk-body">{words.supersede.text}</p>
          </StepForm>
        </Details>
      )}
      {moves.abandoned !== undefined && (
        <Details summary={words.abandon.title}>
          <StepForm
            assessmentId={id}
            step="abandoned"
            fields={[because(words.abandon.because, words.abandon.missing), ...who]}
            button={words.abandon.button}
            variant="warning"
            onTake={(said) => take({ kind: 'abandoned', ...said, from: '' })}
          >
            <p className="govuk-body">{words.abandon.text}</p>
          </StepForm>
        </Details>
      )}
      {moves.resumed !== undefined && (
        <StepForm
          assessmentId={id}
          step="resumed"
          fields={[because(words.resume.because, words.resume.missing), ...who]}
          button={words.resume.button}
          onTake={(said) => take({ kind: 'resumed', ...said, from: '' })}
        >
          <h3 className="govuk-heading-s">{words.resume.title}</h3>
          <p className="govuk-body">{words.resume.text}</p>
        </StepForm>
      )}
    </>
  );
}

/** Whether the signed version is published: yes, in part, or no because. */
function Publication({ session, assessment, take }: Omit<PossibleStepsProps, 'state'>) {
  const { publish } = words;
  const [said, setSaid] = useState('');
  return (
    <Details summary={publish.title}>
      <StepForm
        assessmentId={assessment.id}
        step="published"
        fields={[
          {
            name: 'choice',
            label: publish.choice,
            kind: 'choice',
            choices: publish.choices,
            missing: publish.choiceMissing,
          },
          {
            name: 'because',
            label: publish.because,
            kind: 'words',
            missing: ({ choice }) => (choice === 'yes' ? undefined : publish.becauseMissing),
          },
          { name: 'where', label: publish.where, hint: publish.whereHint, kind: 'line' },
          { name: 'on', label: publish.on, kind: 'line' },
          ...whoFields(session.by),
        ]}
        button={publish.button}
        variant="secondary"
        onTake={(typed) => {
          const choice = typed.choice as 'yes' | 'redacted' | 'no';
          const isTaken = take({ kind: 'published', ...typed, choice, from: '' });
          setSaid(isTaken ? publish.recorded : '');
          return isTaken;
        }}
      >
        <p className="govuk-body">{publish.text}</p>
      </StepForm>
      <p className="govuk-body" role="status">
        {said}
      </p>
    </Details>
  );
}
