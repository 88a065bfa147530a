import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { database } from '#src/storage/database.ts';
import { listAssessments } from '#src/storage/list-assessments.ts';
import { Button } from '#src/ui/button.tsx';
import { ButtonRow } from '#src/ui/button-row.tsx';
import { HomeDrawing } from '#src/ui/home-drawing.tsx';
import { LinkButton } from '#src/ui/link-button.tsx';
import { usePageTitle } from '#src/ui/use-page-title.ts';
import { AssessmentList } from './assessment-list.tsx';
import { homeWords } from './words.ts';

interface HomePageProps {
  /** Opens the worked example, made anew if it is not on this device. */
  onExample: () => void;
  onFile: (file: File) => void;
  /** Why a file was not opened, in words. */
  problem: string;
}

/** The start page. It reads small rows only, and loads nothing that it does not need. */
export function HomePage({ onExample, onFile, problem }: HomePageProps) {
  usePageTitle(homeWords.title, { page: 'home' });
  const [nextId] = useState(() => crypto.randomUUID());
  const rows = useLiveQuery(async () => {
    try {
      return await listAssessments(database);
    } catch (error) {
      return { unreadable: error };
    }
  });
  return (
    <>
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
      {rows !== undefined &&
        (Array.isArray(rows) ? (
          <AssessmentList rows={rows} />
        ) : (
          <p className="govuk-body" role="alert">
            {homeWords.cannotRead}
          </p>
        ))}
      <OpenFile onFile={onFile} problem={problem} />
      <p className="govuk-body">
        <a className="govuk-link" href="#/about">
          {homeWords.about}
        </a>
      </p>
    </>
  );
}

function OpenFile({ onFile, problem }: { onFile: (file: File) => void; problem: string }) {
  return (
    <div className={`govuk-form-group${problem === '' ? '' : ' govuk-form-group--error'}`}>
      <label className="govuk-label govuk-label--s" htmlFor="open-file">
        {homeWords.openFile}
      </label>
      <div className="govuk-hint" id="open-file-hint">
        {homeWords.openFileHint}
      </div>
      <p className="govuk-error-message" id="open-file-problem" role="alert">
        {problem}
      </p>
      <input
        className="govuk-file-upload"
        id="open-file"
        type="file"
        accept=".json,application/json"
        aria-describedby="open-file-hint open-file-problem"
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
