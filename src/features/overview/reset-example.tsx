import { useState } from 'react';
import { Button } from '#src/ui/button.tsx';
import { ButtonRow } from '#src/ui/button-row.tsx';
import { Dialog } from '#src/ui/dialog.tsx';
import { overviewWords } from './words.ts';

/** Puts the worked example back as it came, after asking. */
export function ResetExample({ onReset }: { onReset: () => void }) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <h2 className="govuk-heading-m">{overviewWords.resetTitle}</h2>
      <p className="govuk-body">{overviewWords.resetText}</p>
      <Button variant="secondary" onClick={() => setAsking(true)}>
        {overviewWords.reset}
      </Button>
      <Dialog open={asking} title={overviewWords.resetTitle} onClose={() => setAsking(false)}>
        <p className="govuk-body">{overviewWords.resetConfirm}</p>
        <ButtonRow>
          <Button
            variant="warning"
            onClick={() => {
              setAsking(false);
              onReset();
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
