import { useState } from 'react';
import { Button } from '#src/ui/button.tsx';
import { CheckboxGroup } from '#src/ui/fields/checkbox-group.tsx';
import { focusById } from '#src/ui/focus-by-id.ts';
import { pickerWords } from './words.ts';

interface CombineGroupsProps {
  /** The groups there are, by entry id. */
  choices: readonly { value: string; label: string }[];
  onCombine: (entryIds: readonly string[]) => void;
}

/** An intersection: people who belong to two or more groups at once. */
export function CombineGroups({ choices, onCombine }: CombineGroupsProps) {
  const [missing, setMissing] = useState(false);
  return (
    <>
      <h2 className="govuk-heading-m">{pickerWords.combineTitle}</h2>
      <p className="govuk-body">{choices.length < 2 ? pickerWords.combineNone : pickerWords.combineLead}</p>
      {choices.length >= 2 && (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            const form = event.currentTarget;
            const ticked = new FormData(form).getAll('combine-groups');
            const parts = choices.map(({ value }) => value).filter((id) => ticked.includes(id));
            setMissing(parts.length < 2);
            if (parts.length < 2) return void focusById('combine-groups');
            onCombine(parts);
            form.reset();
          }}
        >
          <CheckboxGroup
            id="combine-groups"
            legend={pickerWords.combineLegend}
            legendSize="s"
            error={missing ? pickerWords.combineMissing : undefined}
            choices={choices}
          />
          <Button type="submit" variant="secondary">
            {pickerWords.combineButton}
          </Button>
        </form>
      )}
    </>
  );
}
