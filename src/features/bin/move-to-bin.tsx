import { useState } from 'react';
import { type Assessment, titleOf } from '#src/domain/assessment.ts';
import { DAYS_IN_BIN } from '#src/storage/bin.ts';
import { Button } from '#src/ui/button.tsx';
import { ButtonRow } from '#src/ui/button-row.tsx';
import { Dialog } from '#src/ui/dialog.tsx';
import { binWords, moveWords } from './words.ts';

interface MoveToBinProps {
  /** Null for one that can't be opened. */
  assessment: Assessment | null;
  onMove: () => Promise<void>;
}

/** Puts an assessment away, after asking. */
export function MoveToBin({ assessment, onMove }: MoveToBinProps) {
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState('');
  const title = assessment === null ? binWords.notReadable : titleOf(assessment) || binWords.untitled;
  return (
    <>
      <h2 className="govuk-heading-m">{moveWords.title}</h2>
      <p className="govuk-body">{moveWords.text(DAYS_IN_BIN)}</p>
      <Button variant="secondary" onClick={() => setAsking(true)}>
        {moveWords.button}
      </Button>
      <p className="govuk-body" role="alert">
        {problem}
      </p>
      <Dialog open={asking} title={moveWords.confirmTitle(title)} onClose={() => setAsking(false)}>
        <p className="govuk-body">{moveWords.confirmText(DAYS_IN_BIN)}</p>
        {assessment?.use === 'worked-example' && <p className="govuk-body">{moveWords.confirmExample}</p>}
        <ButtonRow>
          <Button
            variant="warning"
            onClick={() => {
              setAsking(false);
              onMove().catch((error: unknown) => {
                console.warn('The assessment could not be put away.', error);
                setProblem(moveWords.notMoved);
              });
            }}
          >
            {moveWords.yes}
          </Button>
          <Button variant="secondary" onClick={() => setAsking(false)}>
            {moveWords.no}
          </Button>
        </ButtonRow>
      </Dialog>
    </>
  );
}
