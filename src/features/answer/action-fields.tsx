import { labelOf } from '#src/forms/place.ts';
import { readDateInWords } from '#src/report/dates.ts';
import { actionStatusLabels } from '#src/report/labels.ts';
import { DateField } from '#src/ui/fields/date-field.tsx';
import { RadioGroup } from '#src/ui/fields/radio-group.tsx';
import { choicesFrom } from './choices.ts';
import { EntryGroups, EntryText, EntryWords } from './entry-fields.tsx';
import type { ThingFieldsProps } from './entry-page.tsx';
import { actionWords } from './words.ts';

/** One action. A rejected one keeps its reason. */
export function ActionFields({ form, place, edition, assessment }: ThingFieldsProps) {
  const statuses = choicesFrom(actionStatusLabels, { rejected: actionWords.rejectedHint });
  const reveal = <EntryWords form={form} place={place} field="rejectedBecause" rows={3} />;
  return (
    <>
      <EntryWords form={form} place={place} field="action" hint={actionWords.actionHint} rows={2} />
      <EntryGroups form={form} place={place} field="groups" edition={edition} assessment={assessment} />
      <EntryText form={form} place={place} field="owner" hint={actionWords.ownerHint} />
      <DateField
        {...form.field(place, 'due')}
        label={labelOf(place, 'due')}
        labelSize="s"
        hint={actionWords.dueHint}
        defaultValue={form.text(place, 'due')}
        interpret={readDateInWords}
      />
      <EntryWords form={form} place={place} field="measure" hint={actionWords.measureHint} rows={2} />
      <EntryText form={form} place={place} field="baseline" hint={actionWords.baselineHint} />
      <EntryText form={form} place={place} field="target" hint={actionWords.targetHint} />
      <RadioGroup
        {...form.field(place, 'status')}
        legend={labelOf(place, 'status')}
        legendSize="s"
        defaultValue={form.text(place, 'status')}
        choices={statuses.map((choice) => (choice.value === 'rejected' ? { ...choice, reveal } : choice))}
      />
    </>
  );
}
