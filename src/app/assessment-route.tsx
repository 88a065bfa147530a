import { type ReactNode, useEffect, useState } from 'react';
import { wordDocumentProblem } from '#src/document/word-document-problem.ts';
import { MoveToBin } from '#src/features/bin/move-to-bin.tsx';
import { Button } from '#src/ui/button.tsx';
import { AssessmentPages } from './assessment-pages.tsx';
import { openWords, wordSaveProblem } from './assessment-words.ts';
import { NotFound } from './not-found.tsx';
import { leaveHere, type Opened, openHere } from './opened-sessions.ts';
import { putAway } from './put-away.ts';
import { Shell } from './shell.tsx';
import { saveUnreadable } from './unreadable-file.ts';
import { appWords } from './words.ts';

interface AssessmentRouteProps {
  id: string;
  path: string;
  /** An address that starts an assessment: it may not be on disk yet. */
  isNew: boolean;
  notices: ReactNode;
}

type Opening = { kind: 'opening' } | Opened;

/** Holds an assessment open while any of its pages is shown. */
export default function AssessmentRoute({ id, path, isNew, notices }: AssessmentRouteProps) {
  const { opening, begin } = useOpenSession(id, isNew);
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
    case 'storage':
      return (
        <Shell notice={notices}>
          <NotFound title={openWords.noStorage.title} text={wordSaveProblem(opening.problem)} />
          <Button variant="secondary" onClick={() => location.reload()}>
            {openWords.noStorage.again}
          </Button>
          {opening.lastWords && (
            <>
              <p className="govuk-body">{openWords.noStorage.lastWords}</p>
              <Button variant="secondary" onClick={begin}>
                {openWords.noStorage.openLastWords}
              </Button>
            </>
          )}
        </Shell>
      );
    case 'unreadable':
      return (
        <Shell notice={notices}>
          <NotFound
            title={openWords.unreadable.title}
            text={`${openWords.unreadable.text} ${wordDocumentProblem(opening.problem)}`}
          />
          <Button variant="secondary" onClick={() => void saveUnreadable(id, opening.raw)}>
            {openWords.unreadable.keep}
          </Button>
          <MoveToBin assessment={null} onMove={() => putAway(id)} />
        </Shell>
      );
  }
}

/** `begin` opens it with no more than is known of it. */
function useOpenSession(id: string, isNew: boolean): { opening: Opening; begin: () => void } {
  const [opening, setOpening] = useState<Opening>({ kind: 'opening' });
  const [mayBegin, setMayBegin] = useState(isNew);
  useEffect(() => {
    let left = false;
    let release: (() => void) | null = null;
    void openHere(id, mayBegin).then((opened) => {
      if (opened.kind === 'open') release = () => void leaveHere(opened.session);
      if (left) release?.();
      else setOpening(opened);
    });
    return () => {
      left = true;
      release?.();
    };
  }, [id, mayBegin]);
  return { opening, begin: () => setMayBegin(true) };
}
