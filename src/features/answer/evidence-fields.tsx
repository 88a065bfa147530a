import { type EvidenceQuestion, questionsOf } from '#src/domain/edition.ts';
import { EntryText, EntryWords } from '#src/forms/entry-fields.tsx';
import { labelOf } from '#src/forms/place.ts';
import { CheckboxGroup } from '#src/ui/fields/checkbox-group.tsx';
import { RadioGroup } from '#src/ui/fields/radio-group.tsx';
import { SelectField } from '#src/ui/fields/select-field.tsx';
import { choicesFor } from './choices.ts';
import type { ThingFieldsProps } from './entry-page.tsx';
import { evidenceWords } from './words.ts';

/** One source: what it is, where it is, how strong, and what rests on it. */
export function EvidenceFields(props: ThingFieldsProps & { question: EvidenceQuestion }) {
  const { form, place, question, edition } = props;
  return (
    <>
      <EntryText form={form} place={place} field="title" />
      <SelectField
        {...form.field(place, 'kind')}
        label={labelOf(place, 'kind')}
        labelSize="s"
        emptyLabel={evidenceWords.notChosen}
        defaultValue={form.text(place, 'kind')}
        choices={choicesFor(question.evidenceKinds)}
      />
      <EntryText form={form} place={place} field="source" />
      <EntryText form={form} place={place} field="link" hint={evidenceWords.linkHint} />
      <EntryText form={form} place={place} field="date" hint={evidenceWords.dateHint} />
      <EntryWords form={form} place={place} field="finding" hint={evidenceWords.findingHint} />
      <RadioGroup
        {...form.field(place, 'strength')}
        legend={labelOf(place, 'strength')}
        legendSize="s"
        defaultValue={form.text(place, 'strength')}
        choices={choicesFor(question.strengths)}
      />
      <CheckboxGroup
        {...form.field(place, 'supports')}
        legend={labelOf(place, 'supports')}
        legendSize="s"
        hint={evidenceWords.supportsHint}
        defaultValue={form.chosen(place, 'supports')}
        choices={questionsOf(edition)
          .filter(({ kind }) => kind !== 'evidence' && kind !== 'evidence-gaps')
          .map(({ id, label }) => ({ value: id, label }))}
      />
    </>
  );
}
