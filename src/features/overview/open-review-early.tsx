import { useState } from 'react';
import { useKeptWords } from '#src/forms/use-kept-words.ts';
import { Button } from '#src/ui/button.tsx';
import { Details } from '#src/ui/details.tsx';
import { ErrorSummary } from '#src/ui/error-summary.tsx';
import { TextArea } from '#src/ui/fields/text-area.tsx';
import { overviewWords } from './words.ts';

const FIELD = 'open-review-because';

interface OpenReviewEarlyProps {
  assessmentId: string;
  onOpen: (because: string) => void;
}

/** Opens the review stage before its date, with a reason for the record. */
export function OpenReviewEarly({ assessmentId, onOpen }: OpenReviewEarlyProps) {
  const { words: because, keep, forget } = useKeptWords(assessmentId, 'open-review');
  const [attempts, setAttempts] = useState(0);
  const isMissing = attempts > 0 && because.trim() === '';
  return (
    <Details summary={overviewWords.openEarlyTitle}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (because.trim() === '') setAttempts((count) => count + 1);
          else {
            forget();
            onOpen(because);
          }
        }}
      >
        <ErrorSummary
          title={overviewWords.openEarlyTitle}
          problems={isMissing ? [{ text: overviewWords.reasonMissing, href: `#${FIELD}` }] : []}
          submitCount={attempts}
        />
        <p className="govuk-body">{overviewWords.openEarlyText}</p>
        <TextArea
          id={FIELD}
          label={overviewWords.openEarlyLabel}
          rows={2}
          error={isMissing ? overviewWords.reasonMissing : undefined}
          defaultValue={because}
          onChange={(event) => keep(event.target.value)}
        />
        <Button type="submit" variant="secondary">
          {overviewWords.openEarlyButton}
        </Button>
      </form>
    </Details>
  );
}
