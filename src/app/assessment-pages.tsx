import { useSelector } from '@xstate/react';
import { type ReactNode, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { NotificationBanner } from '#src/ui/notification-banner.tsx';
import { type Page, pageOf, readPage } from '#src/workflow/address.ts';
import { askToPersistOnceSaved } from './ask-to-persist.ts';
import { openWords, wordRefusal } from './assessment-words.ts';
import { CurrentPage } from './current-page.tsx';
import { DiskNotices } from './disk-notices.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { useFollowAddress } from './follow-address.ts';
import { NotFound } from './not-found.tsx';
import { saveAssessment } from './save-assessment.ts';
import { SaveConflict } from './save-conflict.tsx';
import { SaveKey } from './save-key.tsx';
import { SaveStatus } from './save-status.tsx';
import { SaveTrouble } from './save-trouble.tsx';
import { Shell } from './shell.tsx';
import { UndoButtons } from './undo-buttons.tsx';

interface AssessmentPagesProps {
  session: AssessmentSession;
  path: string;
  notices: ReactNode;
}

/** The pages of one open assessment: which one the workflow is on, with the save status above it. */
export function AssessmentPages({ session, path, notices }: AssessmentPagesProps) {
  const asked: Page | null = useMemo(() => readPage(path), [path]);
  useFollowAddress(session, asked);
  useEffect(() => askToPersistOnceSaved(session), [session]);
  const assessment = useSyncExternalStore(session.subscribe, session.current);
  const snapshot = useSelector(session.workflow, (current) => current);
  // Counts the conflicts settled: the fields on screen then start again from what was kept.
  const [settled, setSettled] = useState(0);
  const { refusal } = snapshot.context;
  return (
    <ErrorBoundary at={path} keepAsFile={() => saveAssessment(session)}>
      <Shell
        status={
          <>
            <SaveStatus session={session} />
            <UndoButtons session={session} />
          </>
        }
        notice={
          <>
            {notices}
            <SaveTrouble session={session} onKeep={() => saveAssessment(session)} />
            <DiskNotices session={session} onKeep={() => saveAssessment(session)} />
            <SaveKey session={session} onKeep={() => saveAssessment(session)} />
            <SaveConflict session={session} onSettled={() => setSettled((count) => count + 1)} />
            {refusal !== null && refusal.kind !== 'answers-block-sign-off' && (
              <div role="alert">
                <NotificationBanner title={openWords.refused}>
                  <p className="govuk-body">{wordRefusal(refusal)}</p>
                </NotificationBanner>
              </div>
            )}
          </>
        }
      >
        {asked === null ? (
          <NotFound />
        ) : (
          <CurrentPage
            key={settled}
            session={session}
            assessment={assessment}
            snapshot={snapshot}
            page={pageOf(snapshot)}
          />
        )}
      </Shell>
    </ErrorBoundary>
  );
}
