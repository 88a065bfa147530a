import { useState } from 'react';
import type { Dimension } from '#src/domain/edition.ts';
import { NotKept } from '#src/forms/not-kept.tsx';
import { useKeptWords } from '#src/forms/use-kept-words.ts';
import { Button } from '#src/ui/button.tsx';
import { SelectField } from '#src/ui/fields/select-field.tsx';
import { TextField } from '#src/ui/fields/text-field.tsx';
import { focusById } from '#src/ui/focus-by-id.ts';
import { pickerWords } from './words.ts';

const NAME = 'own-group';
const DIMENSION = 'own-group-dimension';

interface OwnGroupProps {
  assessmentId: string;
  dimensions: readonly Dimension[];
  onAdd: (name: string, dimension: string) => void;
}

/** A group that the list does not have, in one's own words. */
export function OwnGroup({ assessmentId, dimensions, onAdd }: OwnGroupProps) {
  const { words, keep, keeping, forget } = useKeptWords(assessmentId, NAME);
  const [missing, setMissing] = useState(false);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        const typed = new FormData(form);
        const name = String(typed.get(NAME)).trim().toWellFormed();
        setMissing(name === '');
        if (name === '') return void focusById(NAME);
        onAdd(name, String(typed.get(DIMENSION)));
        forget();
        form.reset();
      }}
    >
      <h2 className="govuk-heading-m">{pickerWords.ownTitle}</h2>
      <TextField
        id={NAME}
        label={pickerWords.ownLabel}
        hint={pickerWords.ownHint}
        error={missing ? pickerWords.ownMissing : undefined}
        defaultValue={words}
        onChange={(event) => keep(event.target.value)}
      />
      <SelectField
        id={DIMENSION}
        label={pickerWords.ownDimension}
        emptyLabel=""
        choices={dimensions.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <NotKept keeping={keeping} button={pickerWords.ownButton} />
      <Button type="submit" variant="secondary">
        {pickerWords.ownButton}
      </Button>
    </form>
  );
}
