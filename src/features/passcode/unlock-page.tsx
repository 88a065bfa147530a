import { useState } from 'react';
import type { HeatDatabase } from '#src/storage/database.ts';
import { Details } from '#src/ui/details.tsx';
import { InsetText } from '#src/ui/inset-text.tsx';
import { usePageTitle } from '#src/ui/use-page-title.ts';
import { UnlockForm } from './unlock-form.tsx';
import { passcodeWords } from './words.ts';

interface UnlockPageProps {
  database: HeatDatabase;
  now: () => number;
  /** Whether this window was locked over words that could not be saved. */
  holdsWords: boolean;
  onUnlocked: () => void;
  onClear: () => void;
}

/** All that is shown of a locked device, at whatever address was asked for. */
export function UnlockPage({ database, now, holdsWords, onUnlocked, onClear }: UnlockPageProps) {
  const { unlockTitle, unlockIntro, holds, forgotten } = passcodeWords;
  const [error, setError] = useState(false);
  usePageTitle(unlockTitle, { page: 'unlock', error });
  return (
    <>
      <UnlockForm id="passcode" database={database} now={now} onUnlocked={onUnlocked} onProblem={setError}>
        <h1 className="govuk-heading-l">{unlockTitle}</h1>
        <p className="govuk-body">{unlockIntro}</p>
        {holdsWords && <InsetText>{holds}</InsetText>}
      </UnlockForm>
      <Details summary={forgotten.title}>
        <p className="govuk-body">{forgotten.text}</p>
        <button type="button" className="hea-link-button" onClick={onClear}>
          {forgotten.clear}
        </button>
      </Details>
    </>
  );
}
