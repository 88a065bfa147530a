import { useMemo, useState } from 'react';
import { type Assessment, titleOf } from '#src/domain/assessment.ts';
import { reachOf } from '#src/domain/history.ts';
import { entryWorder } from '#src/report/word-edit.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { BackLink } from '#src/ui/back-link.tsx';
import { focusById } from '#src/ui/focus-by-id.ts';
import { InsetText } from '#src/ui/inset-text.tsx';
import { useMedia } from '#src/ui/use-media.ts';
import { usePageTitle } from '#src/ui/use-page-title.ts';
import { addressOf } from '#src/workflow/address.ts';
import { COMPARE_ID, Compare } from './compare.tsx';
import { HowFarBack } from './how-far-back.tsx';
import { lineUp } from './lay-out-moments.ts';
import { MomentsLine, ON_A_PAGE } from './moments-line.tsx';
import { type Known, type Point, placeOfPoint } from './point.ts';
import { pointsToChoose } from './points-to-choose.ts';
import { type ReadSaved, useHistory } from './use-history.ts';
import { historyWords } from './words.ts';

export interface HistoryPageProps {
  session: AssessmentSession;
  assessment: Assessment;
  /** The same function each time: a new one reads anew. */
  readSaved: ReadSaved;
  /** Hands over a file with these words. */
  saveWebPage: (fileName: string, html: string) => void;
}

/** By which steps the answers came to say what they say, and a way back from each. */
export function HistoryPage({ session, assessment, readSaved, saveWebPage }: HistoryPageProps) {
  usePageTitle(historyWords.title, { page: `history/${assessment.id}` });
  const reading = useHistory(session, readSaved);
  return (
    <>
      <BackLink href={addressOf(assessment.id, { page: 'overview' })}>{historyWords.back}</BackLink>
      <span className="govuk-caption-l">{titleOf(assessment)}</span>
      <h1 className="govuk-heading-l">{historyWords.title}</h1>
      <p className="govuk-body">{historyWords.lead}</p>
      {reading.kind === 'read' ? (
        <>
          {reading.isWaiting && <InsetText>{historyWords.waiting}</InsetText>}
          <KnownHistory session={session} known={reading} saveWebPage={saveWebPage} />
        </>
      ) : (
        <p className="govuk-body" role="status">
          {historyWords[reading.kind]}
        </p>
      )}
    </>
  );
}

interface KnownHistoryProps extends Pick<HistoryPageProps, 'session' | 'saveWebPage'> {
  known: Known;
}

function KnownHistory({ session, known, saveWebPage }: KnownHistoryProps) {
  const { assessment, history } = known;
  const isStacked = useMedia('(max-width: 899px)');
  const [first, setFirst] = useState(0);
  const [from, setFrom] = useState<Point>('');
  const [to, setTo] = useState<Point>('now');
  const reach = useMemo(() => reachOf(assessment, history), [assessment, history]);
  const lines = useMemo(() => lineUp(history, assessment.events, reach), [history, assessment, reach]);
  const word = useMemo(
    () => entryWorder(assessment.answers, history, session.edition),
    [assessment, history, session],
  );
  // A history that grew shorter, as when typing was taken back, keeps its last page in view.
  const shownFrom = first < lines.length ? first : 0;
  const onPage = lines.slice(shownFrom, shownFrom + ON_A_PAGE);
  const choices = pointsToChoose({
    known,
    onPage,
    chosen: [from, to],
    reach,
    word,
    records: session.records(),
  });

  return (
    <div className="hea-history">
      <section className="hea-history__line" aria-labelledby="moments">
        <h2 className="govuk-heading-m" id="moments" tabIndex={-1}>
          {historyWords.line}
        </h2>
        {history.length === 0 && <p className="govuk-body">{historyWords.empty}</p>}
        <MomentsLine
          lines={lines}
          first={shownFrom}
          word={word}
          events={assessment.events}
          chosen={placeOfPoint(from)}
          onChoose={(place) => {
            setFrom(`before-${place}`);
            setTo('now');
            // Below the line the words would be out of sight.
            if (isStacked) focusById(COMPARE_ID);
          }}
          onTurn={(next) => {
            setFirst(next);
            focusById('moments');
          }}
        />
        <HowFarBack known={known} reach={reach} edition={session.edition} />
      </section>
      <Compare
        session={session}
        known={known}
        choices={choices}
        from={from}
        to={to}
        onFrom={setFrom}
        onTo={setTo}
        saveWebPage={saveWebPage}
      />
    </div>
  );
}
