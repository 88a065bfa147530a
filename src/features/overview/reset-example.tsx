import { useState } from 'react';
import { Button } from '#src/ui/button.tsx';
import { ButtonRow } from '#src/ui/button-row.tsx';
import { Dialog } from '#src/ui/dialog.tsx';
import { overviewWords } from './words.ts';

/** Puts the worked example back as it came, after asking. */
export function ResetExample({ onReset }: { onReset: () => Promise<void> }) {
  const [asking, setAsking] = useState(false);
  const [isStuck, setIsStuck] = useState(false);
  return (
    <>
      <h2 className="govuk-heading-m">{overviewWords.resetTitle}</h2>
      <p className="govuk-body">{overviewWords.resetText}</p>
      <Button variant="secondary" onClick={() => setAsking(true)}>
        {overviewWords.reset}
      </Button>
      <p className="govuk-body" role="status">
        {isStuck && overviewWords.notReset}
      </p>
      <Dialog open={asking} title={overviewWords.resetTitle} onClose={() => setAsking(false)}>
        <p className="govuk-body">{overviewWords.resetConfirm}</p>
        <ButtonRow>
          <Button
            variant="warning"
            onClick={() => {
              setAsking(false);
              onReset().catch((error: unknown) => {
                console.warn('The worked example could not be put back.', error);
                setIsStuck(true);
              });
            }}
          >
            {overviewWords.resetYes}
          </Button>
          <Button variant="secondary" onClick={() => setAsking(false)}>
            {overviewWords.cancel}
          </Button>
        </ButtonRow>
      </Dialog>
    </>
  );
}
