import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import { FileDifferences } from '#src/features/open-file/file-differences.tsx';
import type { FoundCopy } from '#src/features/open-file/found-copy.ts';
import { wordChangeProblem } from '#src/forms/words.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { addressOf } from '#src/workflow/address.ts';
import { leaveHere, openHere } from './opened-sessions.ts';
import { SaveConflict } from './save-conflict.tsx';
import { SaveStatus } from './save-status.tsx';
import { Shell } from './shell.tsx';
import { appWords } from './words.ts';

interface CompareFileProps {
  copy: FoundCopy;
  notices: ReactNode;
}

/** The assessment here beside the one in the file. What is taken goes through a session, as if it had been typed. */
export function CompareFile({ copy, notices }: CompareFileProps) {
  const { id } = copy.document.assessment;
  const session = useSession(id);
  if (session === null) {
    return (
      <Shell notice={notices}>
        <p className="govuk-body">{appWords.loading}</p>
      </Shell>
    );
  }
  return <Compared session={session} copy={copy} notices={notices} />;
}

function Compared({ session, copy, notices }: CompareFileProps & { session: AssessmentSession }) {
  const assessment = useSyncExternalStore(session.subscribe, session.current);
  return (
    <Shell
      status={<SaveStatus session={session} />}
      notice={
        <>
          {notices}
          <SaveConflict session={session} onSettled={() => undefined} />
        </>
      }
    >
      <FileDifferences
        assessment={assessment}
        edition={session.edition}
        inFile={copy.document}
        onTake={(changes) => {
          const made = session.makeTogether(changes);
          return made.ok ? null : wordChangeProblem(made.problem);
        }}
        openHref={addressOf(session.id, { page: 'overview' })}
      />
    </Shell>
  );
}

function useSession(id: string): AssessmentSession | null {
  const [session, setSession] = useState<AssessmentSession | null>(null);
  useEffect(() => {
    let left = false;
    let opened: AssessmentSession | null = null;
    void openHere(id, false).then((here) => {
      // It was there a moment ago: the page before this one looked.
      if (here.kind !== 'open') return location.replace('#/open');
      opened = here.session;
      if (left) void leaveHere(opened);
      else setSession(opened);
    });
    return () => {
      left = true;
      if (opened !== null) void leaveHere(opened);
    };
  }, [id]);
  return session;
}
