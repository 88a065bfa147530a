import { useState } from 'react';
import { Button } from '#src/ui/button.tsx';
import { TextArea } from '#src/ui/fields/text-area.tsx';
import { recordWords } from './words.ts';

export const REASON_ID = 'amend-reason';

const words = recordWords.amend;

interface AmendFormProps {
  nextVersion: number;
  /** What is wrong with the reason, once the form was sent. */
  error: string | undefined;
  onAmend: (because: string) => void;
}

/** Starts a new version, with a reason for the record. */
export function AmendForm({ nextVersion, error, onAmend }: AmendFormProps) {
  const [because, setBecause] = useState('');
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onAmend(because);
      }}
    >
      <h2 className="govuk-heading-m">{words.title}</h2>
      <p className="govuk-body">{words.explain(nextVersion)}</p>
      <TextArea
        id={REASON_ID}
        label={words.reason}
        hint={words.hint}
        rows={3}
        error={error}
        onChange={(event) => setBecause(event.target.value)}
      />
      <Button type="submit" variant="secondary">
        {words.button(nextVersion)}
      </Button>
    </form>
  );
}
