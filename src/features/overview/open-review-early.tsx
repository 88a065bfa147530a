import { useState } from 'react';
import { Button } from '#src/ui/button.tsx';
import { Details } from '#src/ui/details.tsx';
import { ErrorSummary } from '#src/ui/error-summary.tsx';
import { TextArea } from '#src/ui/fields/text-area.tsx';
import { overviewWords } from './words.ts';

const FIELD = 'open-review-because';

/** Opens the review stage before its date, with a reason for the record. */
export function OpenReviewEarly({ onOpen }: { onOpen: (because: string) => void }) {
  const [because, setBecause] = useState('');
  const [attempts, setAttempts] = useState(0);
  const isMissing = attempts > 0 && because.trim() === '';
  return (
    <Details summary={overviewWords.openEarlyTitle}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (because.trim() === '') setAttempts((count) => count + 1);
          else onOpen(because);
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
          onChange={(event) => setBecause(event.target.value)}
        />
        <Button type="submit" variant="secondary">
          {overviewWords.openEarlyButton}
        </Button>
      </form>
    </Details>
  );
}
