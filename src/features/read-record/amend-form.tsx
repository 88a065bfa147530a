import { useKeptWords } from '#src/forms/use-kept-words.ts';
import { Button } from '#src/ui/button.tsx';
import { TextArea } from '#src/ui/fields/text-area.tsx';
import { recordWords } from './words.ts';

export const REASON_ID = 'amend-reason';

const words = recordWords.amend;

interface AmendFormProps {
  assessmentId: string;
  nextVersion: number;
  /** What is wrong with the reason, once the form was sent. */
  error: string | undefined;
  onAmend: (because: string) => void;
}

/** Starts a new version, with a reason for the record. */
export function AmendForm({ assessmentId, nextVersion, error, onAmend }: AmendFormProps) {
  const because = useKeptWords(assessmentId, 'amend');
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onAmend(because.words);
        if (because.words.trim() !== '') because.forget();
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
        defaultValue={because.words}
        onChange={(event) => because.keep(event.target.value)}
      />
      <Button type="submit" variant="secondary">
        {words.button(nextVersion)}
      </Button>
    </form>
  );
}
