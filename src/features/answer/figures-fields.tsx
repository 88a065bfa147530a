import { entriesOf } from '#src/domain/assessment.ts';
import { keptRows } from '#src/domain/kept-figures.ts';
import { EntryText, EntryWords } from '#src/forms/entry-fields.tsx';
import { labelOf } from '#src/forms/place.ts';
import { ReportPartOnScreen } from '#src/reading/report-part.tsx';
import { drawFigures } from '#src/report/draw-figures.ts';
import { rankingLabels, splitLabels, valueTypeLabels, worseLabels } from '#src/report/labels.ts';
import { RadioGroup } from '#src/ui/fields/radio-group.tsx';
import { SelectField } from '#src/ui/fields/select-field.tsx';
import { choicesFrom } from './choices.ts';
import type { ThingFieldsProps } from './entry-page.tsx';
import { figuresWords } from './words.ts';

/** A table of figures that was brought in: the gap it shows, and what it means here. */
export function FiguresFields({ form, place, assessment }: ThingFieldsProps) {
  const at = { id: place.question.id, kind: 'figures' as const };
  const entry = entriesOf(assessment, at).find(({ id }) => id === place.entryId);
  const groups = [...new Set(entry === undefined ? [] : keptRows(entry.fields).map(({ names }) => names))];
  const radios = (field: 'valueType' | 'worse' | 'by' | 'ranking', labels: Record<string, string>) => (
    <RadioGroup
      {...form.field(place, field)}
      legend={labelOf(place, field)}
      legendSize="s"
      defaultValue={form.text(place, field)}
      choices={choicesFrom(labels)}
    />
  );
  return (
    <>
      {entry !== undefined &&
        drawFigures(entry.fields).map((part, nth) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts have no names, and stay where they are
          <ReportPartOnScreen key={nth} part={part} section={figuresWords.picture} linkTo={undefined} />
        ))}
      <EntryWords form={form} place={place} field="meaning" hint={figuresWords.meaningHint} />
      <EntryText form={form} place={place} field="indicator" hint={figuresWords.indicatorHint} />
      <EntryText form={form} place={place} field="unit" hint={figuresWords.unitHint} />
      {radios('valueType', valueTypeLabels)}
      {radios('worse', worseLabels)}
      {radios('by', splitLabels)}
      <SelectField
        {...form.field(place, 'reference')}
        label={labelOf(place, 'reference')}
        labelSize="s"
        emptyLabel={figuresWords.bestGroup}
        defaultValue={form.text(place, 'reference')}
        choices={groups.map((group) => ({ value: group, label: group }))}
      />
      <SelectField
        {...form.field(place, 'confidence')}
        label={labelOf(place, 'confidence')}
        labelSize="s"
        hint={figuresWords.confidenceHint}
        emptyLabel="95%"
        defaultValue={form.text(place, 'confidence')}
        choices={['98', '99'].map((level) => ({ value: level, label: `${level}%` }))}
      />
      <EntryText form={form} place={place} field="index" hint={figuresWords.indexHint} />
      <EntryText form={form} place={place} field="geography" hint={figuresWords.geographyHint} />
      {radios('ranking', rankingLabels)}
    </>
  );
}
