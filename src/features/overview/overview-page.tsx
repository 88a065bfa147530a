import type { ReactNode } from 'react';
import { type Assessment, fieldsOf, STANDING, signatureOf, titleOf } from '#src/domain/assessment.ts';
import type { CalendarDate } from '#src/domain/calendar-date.ts';
import { blocksOf } from '#src/domain/edition.ts';
import { answersAreHeld, answersMayChange, phaseOf } from '#src/domain/lifecycle.ts';
import { standingOn, statusOfBlock } from '#src/domain/progress.ts';
import { findAnswerBlockers, findReviewBlockers } from '#src/domain/sign-off-blockers.ts';
import { stateLabels } from '#src/report/state-labels.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { BackLink } from '#src/ui/back-link.tsx';
import { InsetText } from '#src/ui/inset-text.tsx';
import { Tag } from '#src/ui/tag.tsx';
import { TwoThirds } from '#src/ui/two-thirds.tsx';
import { usePageTitle } from '#src/ui/use-page-title.ts';
import { addressOf } from '#src/workflow/address.ts';
import { CarryOn } from './carry-on.tsx';
import { ComingUp } from './coming-up.tsx';
import { ResetExample } from './reset-example.tsx';
import { StageTasks } from './stage-tasks.tsx';
import { FinishTasks, FrontPageTask } from './standing-tasks.tsx';
import { WhatIsLeft } from './what-is-left.tsx';
import { overviewWords } from './words.ts';

interface OverviewPageProps {
  session: AssessmentSession;
  assessment: Assessment;
  today: CalendarDate;
  downloads: ReactNode;
  /** The way into the review of a signed version. */
  beginReview?: ReactNode;
  /** Puts the worked example back as it came; left out for any other assessment. */
  onReset?: (() => Promise<void>) | undefined;
  /** The way to put the assessment away. */
  putAway?: ReactNode;
}

/** The hub of an assessment: its stages and blocks with their honest status, and what is left to do. */
export function OverviewPage(props: OverviewPageProps) {
  const { session, assessment, today, downloads, beginReview, onReset, putAway } = props;
  const { edition } = session;
  const title = titleOf(assessment) === '' ? overviewWords.untitled : titleOf(assessment);
  // Not the assessment's own title: browsers keep the names of pages in a list that outlasts everything kept here.
  usePageTitle(overviewWords.pageTitle, { page: 'overview' });
  const { organisation } = fieldsOf(assessment, STANDING.details);
  const signature = signatureOf(assessment);
  const standing = standingOn(assessment, today);
  const phase = phaseOf(assessment);
  return (
    <TwoThirds
      top={
        <>
          <BackLink href="#/" />
          <h1 className="govuk-heading-l">{title}</h1>
          <p className="govuk-body">
            {organisation !== '' && <>{organisation} </>}
            {assessment.use === 'worked-example' && <Tag tone="info">{overviewWords.exampleTag}</Tag>}{' '}
            <Tag tone={signature === undefined ? 'neutral' : 'done'}>
              {overviewWords[signature === undefined ? 'draft' : 'signed'](assessment.version)}
            </Tag>
          </p>
          <p className="govuk-body">
            <a className="govuk-link" href={addressOf(assessment.id, { page: 'standing' })}>
              {overviewWords.standing(stateLabels[standing])}
            </a>
          </p>
        </>
      }
      aside={
        <>
          {answersMayChange(assessment) && (
            <WhatIsLeft assessment={assessment} edition={edition} today={today} />
          )}
          <ComingUp assessment={assessment} edition={edition} today={today} />
        </>
      }
      asideTitle={overviewWords.beside}
    >
      {phase === 'draft' && <DraftTasks session={session} assessment={assessment} today={today} />}
      {phase === 'signed' && <SignedNotice assessment={assessment} />}
      {phase === 'signed' && beginReview}
      {phase === 'given-up' && <InsetText>{overviewWords.givenUp}</InsetText>}
      <SignedVersions assessment={assessment} />
      <p className="govuk-body">
        <a className="govuk-link" href={addressOf(assessment.id, { page: 'history' })}>
          {overviewWords.history}
        </a>
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={addressOf(assessment.id, { page: 'duties' })}>
          {overviewWords.duties}
        </a>
      </p>
      <h2 className="govuk-heading-m">{overviewWords.keep}</h2>
      {downloads}
      {onReset !== undefined && <ResetExample onReset={onReset} />}
      {putAway}
    </TwoThirds>
  );
}

interface DraftTasksProps {
  session: AssessmentSession;
  assessment: Assessment;
  today: CalendarDate;
}

function DraftTasks({ session, assessment, today }: DraftTasksProps) {
  const { edition } = session;
  const statuses = blocksOf(edition).map((block) => statusOfBlock(assessment, edition, block, today));
  const needed = statuses.filter((status) => status !== 'not-needed-yet');
  const complete = needed.filter((status) => status === 'complete');
  const isHeld = answersAreHeld(assessment);
  return (
    <>
      {isHeld && <InsetText>{overviewWords.held}</InsetText>}
      <p className="govuk-body">{overviewWords.progress(complete.length, needed.length)}</p>
      {!isHeld && <CarryOn assessment={assessment} edition={edition} />}
      <FrontPageTask assessment={assessment} isHeld={isHeld} />
      {edition.stages.map((stage) => (
        <StageTasks
          key={stage.id}
          session={session}
          assessment={assessment}
          edition={edition}
          stage={stage}
          today={today}
          isHeld={isHeld}
        />
      ))}
      <FinishTasks
        assessment={assessment}
        isHeld={isHeld}
        missing={findAnswerBlockers(assessment, edition, today).length}
        asked={findReviewBlockers(assessment).length}
      />
    </>
  );
}

function SignedNotice({ assessment }: { assessment: Assessment }) {
  return (
    <InsetText>
      <p className="govuk-body">
        <strong>{overviewWords.signedTitle}.</strong> {overviewWords.signedText}
      </p>
      <p className="govuk-body">
        <a
          className="govuk-link"
          href={addressOf(assessment.id, { page: 'record', version: assessment.version })}
        >
          {overviewWords.readSigned(assessment.version)}
        </a>
      </p>
    </InsetText>
  );
}

/** Earlier signed versions stay within reach while a new one is written. */
function SignedVersions({ assessment }: { assessment: Assessment }) {
  const earlier = assessment.signatures.filter(({ version }) => version !== assessment.version);
  if (earlier.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">{overviewWords.signedVersions}</h2>
      <ul className="govuk-list">
        {earlier.map(({ version }) => (
          <li key={version}>
            <a className="govuk-link" href={addressOf(assessment.id, { page: 'record', version })}>
              {overviewWords.readSigned(version)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
