import { type ReactNode, useCallback, useDeferredValue, useMemo } from 'react';
import type { Assessment } from '#src/domain/assessment.ts';
import type { CalendarDate } from '#src/domain/calendar-date.ts';
import { answersMayChange } from '#src/domain/lifecycle.ts';
import { findReviewerFlags } from '#src/domain/reviewer-flags.ts';
import { findSignOffBlockers } from '#src/domain/sign-off-blockers.ts';
import { openAddressOfPlace } from '#src/forms/address-of-place.ts';
import { OnThisPage } from '#src/reading/on-this-page.tsx';
import { chapterId, ReportChapters } from '#src/reading/report-chapters.tsx';
import { ReportSummary } from '#src/reading/report-summary.tsx';
import type { Place } from '#src/report/report.ts';
import { writeReport } from '#src/report/write-report.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { BackLink } from '#src/ui/back-link.tsx';
import { Button } from '#src/ui/button.tsx';
import { Details } from '#src/ui/details.tsx';
import { usePageTitle } from '#src/ui/use-page-title.ts';
import { addressOf } from '#src/workflow/address.ts';
import type { WorkflowEvent } from '#src/workflow/assessment-machine.ts';
import { QUESTIONS_ID, ReviewerQuestions } from './reviewer-questions.tsx';
import { Waiting } from './waiting.tsx';
import { checkWords } from './words.ts';

export interface CheckAnswersPageProps {
  session: AssessmentSession;
  assessment: Assessment;
  today: CalendarDate;
  send: (event: WorkflowEvent) => void;
  downloads?: ReactNode;
}

/** The whole assessment in reading order, with what still blocks sign-off and, apart, what a reviewer would ask. */
export function CheckAnswersPage({ session, today, send, downloads, ...now }: CheckAnswersPageProps) {
  const { edition } = session;
  // The report of a long assessment takes longer to write than a key: typing a reason here must not wait for it.
  const assessment = useDeferredValue(now.assessment);
  const { id } = assessment;
  usePageTitle(checkWords.title, { page: `check/${id}` });
  const linkTo = useCallback(
    (place: Place) => openAddressOfPlace(assessment, edition, place),
    [assessment, edition],
  );
  const report = useMemo(() => writeReport(assessment, edition, { on: today }), [assessment, edition, today]);
  const blockers = useMemo(
    () => findSignOffBlockers(assessment, edition, today),
    [assessment, edition, today],
  );
  const flags = useMemo(() => findReviewerFlags(assessment, edition, today), [assessment, edition, today]);
  const contents = [
    ...report.chapters.map((chapter) => ({ text: chapter.title, href: `#${chapterId(chapter.id)}` })),
    { text: checkWords.flagsTitle, href: `#${QUESTIONS_ID}` },
  ];
  return (
    <>
      <BackLink href={addressOf(id, { page: 'overview' })}>{checkWords.back}</BackLink>
      <span className="govuk-caption-l">{report.title}</span>
      <h1 className="govuk-heading-l">{checkWords.title}</h1>
      <Waiting blockers={blockers} assessment={assessment} edition={edition} linkTo={linkTo} />
      <OnThisPage label={checkWords.contents} items={contents} />
      <Details summary={checkWords.summary}>
        <ReportSummary sections={report.summary} />
      </Details>
      <ReportChapters chapters={report.chapters} {...(answersMayChange(assessment) && { linkTo })} />
      <ReviewerQuestions
        session={session}
        flags={flags}
        assessment={assessment}
        edition={edition}
        linkTo={linkTo}
      />
      <Button onClick={() => send({ type: 'page.finished' })}>{checkWords.continue}</Button>
      {downloads !== undefined && (
        <>
          <h2 className="govuk-heading-m">{checkWords.keep}</h2>
          {downloads}
        </>
      )}
    </>
  );
}
