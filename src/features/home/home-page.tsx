import { lazy, type ReactNode, Suspense, useState } from 'react';
import { hasJournals } from '#src/storage/has-journals.ts';
import type { Listed } from '#src/storage/listed.ts';
import { Button } from '#src/ui/button.tsx';
import { ButtonRow } from '#src/ui/button-row.tsx';
import { HomeDrawing } from '#src/ui/home-drawing.tsx';
import { LinkButton } from '#src/ui/link-button.tsx';
import { usePageTitle } from '#src/ui/use-page-title.ts';
import { AssessmentList } from './assessment-list.tsx';
import { type Found, useNewest } from './use-newest.ts';
import { homeWords } from './words.ts';

/** One assessment is found without help. */
const WHOLE_FROM = 2;

const LostWork = lazy(() => import('./lost-work.tsx'));

interface HomePageProps {
  /** Opens the worked example, made anew if it is not on this device. */
  onExample: () => void;
  onFile: (file: File) => void;
  /** How safe the work is, in a line below the list. */
  safety: ReactNode;
  /** What is open in this window and could not be saved. */
  unsaved: readonly { id: string; name: string }[];
  /** What was just done elsewhere. */
  news?: ReactNode;
  /** The list with all that finds and compares among many, loaded after the first cards. Until then those are shown. */
  whole?: ((count: number, newest: ReactNode) => ReactNode) | undefined;
  /** The way to the bin, when something is in it. */
  bin?: (count: number) => ReactNode;
}

/** The start page. It reads small rows only, and loads nothing that it does not need. */
export function HomePage({ onExample, onFile, safety, unsaved, news, whole, bin }: HomePageProps) {
  usePageTitle(homeWords.title, { page: 'home' });
  const [nextId] = useState(() => crypto.randomUUID());
  const { first, found, again } = useNewest();
  return (
    <>
      {news}
      <div className="hea-home">
        <div>
          <h1 className="govuk-heading-xl">{homeWords.title}</h1>
          <p className="govuk-body-l">{homeWords.lead}</p>
          <ButtonRow>
            <Button href={`#/start/${nextId}`}>{homeWords.start}</Button>
            <LinkButton onClick={onExample}>{homeWords.example}</LinkButton>
          </ButtonRow>
          <p className="govuk-body">{homeWords.exampleHint}</p>
        </div>
        <HomeDrawing />
      </div>
      <h2 className="govuk-heading-l">{homeWords.yours}</h2>
      <Suspense>
        {(unsaved.length > 0 || (found !== undefined && hasJournals())) && <LostWork unsaved={unsaved} />}
      </Suspense>
      <Suspense>
        {found !== undefined ? (
          <Kept found={found} safety={safety} whole={whole} onAccept={again} />
        ) : first.length > 0 ? (
          <Cards rows={first} />
        ) : (
          <p className="govuk-body">{homeWords.opening}</p>
        )}
        {found !== undefined && 'binned' in found && found.binned > 0 && bin?.(found.binned)}
      </Suspense>
      <OpenFile onFile={onFile} />
      <p className="govuk-body">
        <a className="govuk-link" href="#/check-a-copy">
          {homeWords.check}
        </a>
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href="#/about">
          {homeWords.about}
        </a>
      </p>
    </>
  );
}

interface KeptProps extends Pick<HomePageProps, 'safety' | 'whole'> {
  found: Found;
  onAccept: () => void;
}

/** What this browser keeps, or what is wrong with it. */
function Kept({ found, safety, whole, onAccept }: KeptProps) {
  if ('unreadable' in found) return <LostWork {...found} />;
  const { rows, count, missing } = found;
  return (
    <>
      {missing.length > 0 && <LostWork missing={missing} onAccept={onAccept} />}
      {count === 0 && missing.length === 0 && <p className="govuk-body">{homeWords.none}</p>}
      {count > 0 && (
        <Cards
          rows={rows}
          whole={count < WHOLE_FROM ? undefined : (newest) => whole?.(count, newest) ?? newest}
        >
          {safety}
        </Cards>
      )}
    </>
  );
}

interface CardsProps {
  rows: readonly Listed[];
  whole?: ((newest: ReactNode) => ReactNode) | undefined;
  children?: ReactNode;
}

function Cards({ rows, whole = (newest) => newest, children }: CardsProps) {
  const newest = <AssessmentList rows={rows} />;
  return (
    <>
      <p className="govuk-body">{homeWords.keptHere}</p>
      <Suspense fallback={newest}>{whole(newest)}</Suspense>
      {children}
    </>
  );
}

function OpenFile({ onFile }: { onFile: (file: File) => void }) {
  return (
    <div className="govuk-form-group">
      <label className="govuk-label govuk-label--s" htmlFor="open-file">
        {homeWords.openFile}
      </label>
      <div className="govuk-hint" id="open-file-hint">
        {homeWords.openFileHint}
      </div>
      <input
        className="govuk-file-upload"
        id="open-file"
        type="file"
        accept=".json,.zip,application/json,application/zip"
        aria-describedby="open-file-hint"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file !== undefined) onFile(file);
          // The same file can be chosen again after it was put right.
          event.target.value = '';
        }}
      />
    </div>
  );
}
