import { useState } from 'react';
import type { Entry, Fields } from '#src/domain/answer.ts';
import { Button } from '#src/ui/button.tsx';
import { CheckboxGroup } from '#src/ui/fields/checkbox-group.tsx';
import { focusById } from '#src/ui/focus-by-id.ts';
import { pickerWords } from './words.ts';

interface CombineGroupsProps {
  groups: readonly Entry<'population-groups'>[];
  onCombine: (parts: readonly Fields<'population-groups'>[]) => void;
}

/** An intersection: people who belong to two or more groups at once. */
export function CombineGroups({ groups, onCombine }: CombineGroupsProps) {
  const [missing, setMissing] = useState(false);
  return (
    <>
      <h2 className="govuk-heading-m">{pickerWords.combineTitle}</h2>
      <p className="govuk-body">{groups.length < 2 ? pickerWords.combineNone : pickerWords.combineLead}</p>
      {groups.length >= 2 && (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            const form = event.currentTarget;
            const ticked = new FormData(form).getAll('combine-groups');
            const parts = groups.filter(({ id }) => ticked.includes(id)).map(({ fields }) => fields);
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
            choices={groups.map(({ id, fields }) => ({ value: id, label: fields.name }))}
          />
          <Button type="submit" variant="secondary">
            {pickerWords.combineButton}
          </Button>
        </form>
      )}
    </>
  );
}
