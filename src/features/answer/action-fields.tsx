import { EntryDate, EntryText, EntryWords } from '#src/forms/entry-fields.tsx';
import { labelOf } from '#src/forms/place.ts';
import { actionStatusLabels } from '#src/report/labels.ts';
import { RadioGroup } from '#src/ui/fields/radio-group.tsx';
import { choicesFrom } from './choices.ts';
import { EntryGroups } from './entry-groups.tsx';
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
      <EntryDate form={form} place={place} field="due" hint={actionWords.dueHint} />
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
