import { Button } from '#src/ui/button.tsx';
import { TextField } from '#src/ui/fields/text-field.tsx';
import { checkWords } from './words.ts';

export const FINGERPRINT_ID = 'fingerprint';

const words = checkWords.minutes;

interface FingerprintFormProps {
  problem: string;
  onCompare: (typed: string) => void;
}

/** Where the fingerprint of the minutes is typed: the one witness that is outside the file. */
export function FingerprintForm({ problem, onCompare }: FingerprintFormProps) {
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onCompare(String(new FormData(event.currentTarget).get(FINGERPRINT_ID) ?? ''));
      }}
    >
      <h2 className="govuk-heading-m">{words.title}</h2>
      <TextField
        id={FINGERPRINT_ID}
        label={words.label}
        hint={words.hint}
        error={problem === '' ? undefined : problem}
        spellCheck={false}
      />
      <Button type="submit" variant="secondary">
        {words.compare}
      </Button>
    </form>
  );
}
