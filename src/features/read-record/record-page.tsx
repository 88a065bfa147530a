import { type ReactNode, useState } from 'react';
import { type Assessment, signatureOf } from '#src/domain/assessment.ts';
import type { CalendarDate } from '#src/domain/calendar-date.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { BackLink } from '#src/ui/back-link.tsx';
import { usePageTitle } from '#src/ui/use-page-title.ts';
import { addressOf } from '#src/workflow/address.ts';
import { AmendForm } from './amend-form.tsx';
import { FrozenRecord } from './frozen-record.tsx';
import { NewerVersion } from './newer-version.tsx';
import { SignedOn } from './signed-on.tsx';
import { SignedPanel } from './signed-panel.tsx';
import { WhatNext } from './what-next.tsx';
import { WholeFingerprint } from './whole-fingerprint.tsx';
import { recordWords } from './words.ts';

export interface RecordPageProps {
  session: AssessmentSession;
  assessment: Assessment;
  today: CalendarDate;
  version: number;
  downloads?: ReactNode;
  /** The way into the review of the version in hand. */
  beginReview?: ReactNode;
}

/** A signed version: that it is signed, what comes next, and its words as they were that day. */
export function RecordPage(props: RecordPageProps) {
  const { session, assessment, today, version, downloads, beginReview } = props;
  const [isMissing, setIsMissing] = useState(false);
  const record = session.records().find((candidate) => candidate.version === version);
  const signature = assessment.signatures.find((candidate) => candidate.version === version);
  if (record === undefined || signature === undefined) throw new Error(`No record of version ${version}`);
  const isCurrent = signatureOf(assessment) === signature;
  const title = isCurrent ? recordWords.title : recordWords.olderTitle(version);
  // Without the assessment's own title: browsers keep the names of pages in a list of their own.
  usePageTitle(title, {
    page: `record/${assessment.id}/${version}`,
    error: isMissing,
  });

  return (
    <>
      <BackLink href={addressOf(assessment.id, { page: 'overview' })}>{recordWords.back}</BackLink>
      {isCurrent ? (
        <SignedPanel signature={signature} title={record.report.title} />
      ) : (
        <>
          <span className="govuk-caption-l">{record.report.title}</span>
          <h1 className="govuk-heading-l">{title}</h1>
        </>
      )}
      <NewerVersion assessment={assessment} version={version} />
      <SignedOn records={session.records()} record={record} />
      {downloads}
      <WholeFingerprint signature={signature} />
      {isCurrent && (
        <>
          <WhatNext signature={signature} today={today} />
          {beginReview}
          <AmendForm session={session} nextVersion={version + 1} onTry={setIsMissing} />
        </>
      )}
      <FrozenRecord report={record.report} />
    </>
  );
}
