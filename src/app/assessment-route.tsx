import { type ReactNode, useEffect, useState } from 'react';
import { wordDocumentProblem } from '#src/document/word-document-problem.ts';
import type { Edition } from '#src/domain/edition.ts';
import { currentEdition } from '#src/editions/current-edition.ts';
import { saveFile } from '#src/interchange/save-file.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import type { OpenProblem } from '#src/storage/assessment-store.ts';
import { beginSession, openSession } from '#src/storage/open-session.ts';
import { Button } from '#src/ui/button.tsx';
import { AssessmentPages } from './assessment-pages.tsx';
import { openWords } from './assessment-words.ts';
import { NotFound } from './not-found.tsx';
import { keepOpen, settleOpenWork } from './open-work.ts';
import { Shell } from './shell.tsx';
import { surroundings } from './surroundings.ts';
import { appWords } from './words.ts';

interface AssessmentRouteProps {
  id: string;
  path: string;
  /** An address that starts an assessment: it may not be on disk yet. */
  isNew: boolean;
  notices: ReactNode;
}

type Opening = { kind: 'opening' } | { kind: 'open'; session: AssessmentSession } | OpenProblem;

/** Holds an assessment open while any of its pages is shown. */
export default function AssessmentRoute({ id, path, isNew, notices }: AssessmentRouteProps) {
  const opening = useOpenSession(id, isNew);
  switch (opening.kind) {
    case 'opening':
      return (
        <Shell notice={notices}>
          <p className="govuk-body">{appWords.loading}</p>
        </Shell>
      );
    case 'open':
      return <AssessmentPages session={opening.session} path={path} notices={notices} />;
    case 'not-here':
      return (
        <Shell notice={notices}>
          <NotFound title={openWords.notHere.title} text={openWords.notHere.text} />
        </Shell>
      );
    case 'unreadable':
      return (
        <Shell notice={notices}>
          <NotFound
            title={openWords.unreadable.title}
            text={`${openWords.unreadable.text} ${wordDocumentProblem(opening.problem)}`}
          />
          <Button
            variant="secondary"
            onClick={() => saveFile('heat-unreadable.json', JSON.stringify(opening.raw), 'application/json')}
          >
            {openWords.unreadable.keep}
          </Button>
        </Shell>
      );
  }
}

function useOpenSession(id: string, isNew: boolean): Opening {
  const [opening, setOpening] = useState<Opening>({ kind: 'opening' });
  const [mayBegin] = useState(isNew);
  useEffect(() => {
    let left = false;
    let release: (() => void) | null = null;
    void open(id, mayBegin).then((opened) => {
      if (opened.kind === 'open') {
        const { session } = opened;
        const forget = keepOpen(session);
        release = () => void session.close().then(forget);
      }
      if (left) release?.();
      else setOpening(opened);
    });
    return () => {
      left = true;
      release?.();
    };
  }, [id, mayBegin]);
  return opening;
}

async function open(id: string, mayBegin: boolean): Promise<Opening> {
  // Whoever left this assessment a moment ago finds their last words in it.
  await settleOpenWork();
  const opened = await openSession(id, surroundings);
  if (opened.ok) return { kind: 'open', session: opened.value };
  if (opened.problem.kind !== 'not-here' || !mayBegin) return opened.problem;
  const edition: Edition | undefined = await surroundings.findEdition(currentEdition);
  if (edition === undefined) throw new Error('This release does not hold its own edition');
  return { kind: 'open', session: beginSession(id, edition, surroundings) };
}
