import { useState } from 'react';
import { Button } from '#src/ui/button.tsx';
import { ButtonRow } from '#src/ui/button-row.tsx';
import { checkWords } from './words.ts';

interface OpenItProps {
  readHref: string;
  onOpenCopy: () => Promise<string | undefined>;
}

/** The two ways to see what a copy says. Neither changes what is here. */
export function OpenIt({ readHref, onOpenCopy }: OpenItProps) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const open = async () => {
    setBusy(true);
    setProblem((await onOpenCopy()) ?? '');
    setBusy(false);
  };
  return (
    <>
      <h2 className="govuk-heading-m">{checkWords.next}</h2>
      <p className="govuk-error-message" role="alert">
        {problem}
      </p>
      <ButtonRow>
        <Button href={readHref}>{checkWords.readOnly}</Button>
        <Button variant="secondary" busy={busy} onClick={() => void open()}>
          {checkWords.asCopy}
        </Button>
      </ButtonRow>
      <p className="govuk-body">{checkWords.asCopyHint}</p>
    </>
  );
}
