import { useState } from 'react';
import { type EvidenceQuestion, questionsOf } from '#src/domain/edition.ts';
import { EntryText, EntryWords } from '#src/forms/entry-fields.tsx';
import { labelOf } from '#src/forms/place.ts';
import { consentLabels } from '#src/report/labels.ts';
import { Details } from '#src/ui/details.tsx';
import { CheckboxGroup } from '#src/ui/fields/checkbox-group.tsx';
import { RadioGroup } from '#src/ui/fields/radio-group.tsx';
import { SelectField } from '#src/ui/fields/select-field.tsx';
import { choicesFor, choicesFrom } from './choices.ts';
import { rowsToSupport } from './cite-evidence.tsx';
import type { ThingFieldsProps } from './entry-page.tsx';
import { evidenceWords } from './words.ts';

/** What is asked where people were heard. */
const VOICES = [
  { field: 'heard', hint: evidenceWords.heardHint, rows: 2 },
  { field: 'heardCount', hint: evidenceWords.heardCountHint, rows: 1 },
  { field: 'heardHow', hint: evidenceWords.heardHowHint, rows: 2 },
  { field: 'quotes', hint: evidenceWords.quotesHint, rows: 4 },
] as const;

/** One source: what it is, where it is, how strong, and what rests on it. */
export function EvidenceFields(props: ThingFieldsProps & { question: EvidenceQuestion }) {
  const { form, place, question, edition, assessment } = props;
  const kind = form.text(place, 'kind');
  // Decided once: the fields must not close on whoever takes the last letter away.
  const [startsOpen] = useState(
    () =>
      (kind !== '' && kind === question.voiceKind) ||
      VOICES.some(({ field }) => form.text(place, field) !== ''),
  );
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
      <EntryWords form={form} place={place} field="covers" hint={evidenceWords.coversHint} rows={2} />
      <EntryWords form={form} place={place} field="leavesOut" hint={evidenceWords.leavesOutHint} rows={2} />
      <Details summary={evidenceWords.voices} open={startsOpen}>
        {VOICES.map(({ field, hint, rows }) => (
          <EntryWords key={field} form={form} place={place} field={field} hint={hint} rows={rows} />
        ))}
        <RadioGroup
          {...form.field(place, 'consent')}
          legend={labelOf(place, 'consent')}
          legendSize="s"
          defaultValue={form.text(place, 'consent')}
          choices={choicesFrom(consentLabels, { refused: evidenceWords.refusedHint })}
        />
        <EntryWords form={form} place={place} field="changed" hint={evidenceWords.changedHint} rows={3} />
      </Details>
      <CheckboxGroup
        {...form.field(place, 'supports')}
        legend={labelOf(place, 'supports')}
        legendSize="s"
        hint={evidenceWords.supportsHint}
        defaultValue={form.chosen(place, 'supports')}
        choices={[
          ...questionsOf(edition).filter(({ kind }) => kind !== 'evidence' && kind !== 'evidence-gaps'),
          ...rowsToSupport(edition, assessment),
        ].map(({ id, label }) => ({ value: id, label }))}
      />
    </>
  );
}
