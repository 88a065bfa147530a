import { useMemo } from 'react';
import { type Assessment, titleOf } from '#src/domain/assessment.ts';
import type { CalendarDate } from '#src/domain/calendar-date.ts';
import type { Edition } from '#src/domain/edition.ts';
import { answersMayChange } from '#src/domain/lifecycle.ts';
import { addressOfPlace } from '#src/forms/address-of-place.ts';
import { OnThisPage } from '#src/reading/on-this-page.tsx';
import { chapterId, ReportChapters } from '#src/reading/report-chapters.tsx';
import { writeViews } from '#src/report/annex.ts';
import type { Place } from '#src/report/report.ts';
import { BackLink } from '#src/ui/back-link.tsx';
import { usePageTitle } from '#src/ui/use-page-title.ts';
import { addressOf } from '#src/workflow/address.ts';
import { dutiesWords } from './words.ts';

export interface DutiesPageProps {
  assessment: Assessment;
  edition: Edition;
  today: CalendarDate;
}

/** The same answers, set out for the other duties that they serve. */
export function DutiesPage({ assessment, edition, today }: DutiesPageProps) {
  usePageTitle(dutiesWords.title, { page: `duties/${assessment.id}` });
  const views = useMemo(() => writeViews(assessment, edition, today), [assessment, edition, today]);
  const { id } = assessment;
  const linkTo = useMemo(() => (place: Place) => addressOfPlace(id, edition, place), [id, edition]);
  return (
    <>
      <BackLink href={addressOf(id, { page: 'overview' })}>{dutiesWords.back}</BackLink>
      <span className="govuk-caption-l">{titleOf(assessment)}</span>
      <h1 className="govuk-heading-l">{dutiesWords.title}</h1>
      {views.length === 0 ? (
        <p className="govuk-body">{dutiesWords.none}</p>
      ) : (
        <>
          <p className="govuk-body">{dutiesWords.lead}</p>
          <p className="govuk-body">{dutiesWords.add}</p>
          <OnThisPage
            label={dutiesWords.contents}
            items={views.map((view) => ({ text: view.title, href: `#${chapterId(view.id)}` }))}
          />
          <ReportChapters chapters={views} {...(answersMayChange(assessment) && { linkTo })} />
        </>
      )}
    </>
  );
}
