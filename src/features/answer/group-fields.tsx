import { EntryWords } from '#src/forms/entry-fields.tsx';
import { labelOf } from '#src/forms/place.ts';
import { effectLabels } from '#src/report/labels.ts';
import { RadioGroup } from '#src/ui/fields/radio-group.tsx';
import { SingleCheckbox } from '#src/ui/fields/single-checkbox.tsx';
import { choicesFrom } from './choices.ts';
import type { ThingFieldsProps } from './entry-page.tsx';
import { GroupName } from './group-name.tsx';
import { groupWords } from './words.ts';

/** One group: what we know, what people tell us, what it means, what we will do. */
export function GroupFields(props: ThingFieldsProps) {
  const { form, place } = props;
  return (
    <>
      <GroupName {...props} />
      <EntryWords form={form} place={place} field="known" hint={groupWords.knownHint} />
      <EntryWords form={form} place={place} field="voices" hint={groupWords.voicesHint} />
      <SingleCheckbox
        {...form.field(place, 'noEvidence')}
        label={labelOf(place, 'noEvidence')}
        hint={groupWords.noEvidenceHint}
        defaultChecked={form.text(place, 'noEvidence') === 'yes'}
      />
      <RadioGroup
        {...form.field(place, 'effect')}
        legend={labelOf(place, 'effect')}
        legendSize="s"
        defaultValue={form.text(place, 'effect')}
        choices={choicesFrom(effectLabels, groupWords.effectHints)}
      />
      <EntryWords form={form} place={place} field="meaning" hint={groupWords.meaningHint} />
      <EntryWords form={form} place={place} field="reason" hint={groupWords.reasonHint} rows={3} />
      <EntryWords form={form} place={place} field="response" hint={groupWords.responseHint} />
    </>
  );
}
