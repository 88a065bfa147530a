import { type ReactNode, useState } from 'react';
import { type Assessment, signatureOf } from '#src/domain/assessment.ts';
import type { CalendarDate } from '#src/domain/calendar-date.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { BackLink } from '#src/ui/back-link.tsx';
import { ErrorSummary } from '#src/ui/error-summary.tsx';
import { usePageTitle } from '#src/ui/use-page-title.ts';
import { addressOf } from '#src/workflow/address.ts';
import type { WorkflowEvent } from '#src/workflow/assessment-machine.ts';
import { AmendForm, REASON_ID } from './amend-form.tsx';
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
  send: (event: WorkflowEvent) => void;
  version: number;
  downloads?: ReactNode;
  /** The way into the review of the version in hand. */
  beginReview?: ReactNode;
}

/** A signed version: that it is signed, what comes next, and its words as they were that day. */
export function RecordPage(props: RecordPageProps) {
  const { session, assessment, today, send, version, downloads, beginReview } = props;
  const [attempts, setAttempts] = useState(0);
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

  function amend(because: string): void {
    const missing = because.trim() === '';
    setAttempts((count) => count + 1);
    setIsMissing(missing);
    if (!missing) send({ type: 'step.requested', step: { kind: 'amended', because } });
  }

  return (
    <>
      <BackLink href={addressOf(assessment.id, { page: 'overview' })}>{recordWords.back}</BackLink>
      <ErrorSummary
        title={recordWords.amend.problemsTitle}
        problems={isMissing ? [{ text: recordWords.amend.missing, href: `#${REASON_ID}` }] : []}
        submitCount={attempts}
      />
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
          <AmendForm
            assessmentId={assessment.id}
            nextVersion={version + 1}
            error={isMissing ? recordWords.amend.missing : undefined}
            onAmend={amend}
          />
        </>
      )}
      <FrozenRecord report={record.report} />
    </>
  );
}
