import { useRef, useState } from 'react';
import type { Dimension } from '#src/domain/edition.ts';
import { Button } from '#src/ui/button.tsx';
import { SelectField } from '#src/ui/fields/select-field.tsx';
import { TextField } from '#src/ui/fields/text-field.tsx';
import { pickerWords } from './words.ts';

interface OwnGroupProps {
  dimensions: readonly Dimension[];
  onAdd: (name: string, dimension: string) => void;
}

/** A group that the list does not have, in one's own words. */
export function OwnGroup({ dimensions, onAdd }: OwnGroupProps) {
  const form = useRef<HTMLFormElement>(null);
  const [name, setName] = useState('');
  const [dimension, setDimension] = useState('');
  const [missing, setMissing] = useState(false);
  return (
    <form
      noValidate
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(name.trim() === '');
        if (name.trim() === '') return document.getElementById('own-group')?.focus();
        onAdd(name.trim().toWellFormed(), dimension);
        setName('');
        setDimension('');
        form.current?.reset();
      }}
    >
      <h2 className="govuk-heading-m">{pickerWords.ownTitle}</h2>
      <TextField
        id="own-group"
        label={pickerWords.ownLabel}
        hint={pickerWords.ownHint}
        error={missing ? pickerWords.ownMissing : undefined}
        onChange={(event) => setName(event.target.value)}
      />
      <SelectField
        id="own-group-dimension"
        label={pickerWords.ownDimension}
        emptyLabel=""
        choices={dimensions.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(event) => setDimension(event.target.value)}
      />
      <Button type="submit" variant="secondary">
        {pickerWords.ownButton}
      </Button>
    </form>
  );
}
