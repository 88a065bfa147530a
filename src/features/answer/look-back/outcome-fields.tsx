import type { ReactNode } from 'react';
import { EntryDate, EntryWords } from '#src/forms/entry-fields.tsx';
import { type FormPlace, labelOf } from '#src/forms/place.ts';
import type { PageForm } from '#src/forms/use-page-form.ts';
import { nextLabels, outcomeLabels } from '#src/report/labels.ts';
import { RadioGroup } from '#src/ui/fields/radio-group.tsx';
import { choicesFrom } from '../choices.ts';
import { lookBackWords } from './words.ts';

const words = lookBackWords.action;

/** What became of an action. One that is dropped needs a reason; one that is carried forward may get a new date. */
export function OutcomeFields({ form, place }: { form: PageForm; place: FormPlace }) {
  const reveals: Record<string, ReactNode> = {
    'carry-forward': <EntryDate form={form} place={place} field="nextDue" hint={words.dueHint} inRow />,
    drop: <EntryWords form={form} place={place} field="because" rows={3} inRow />,
  };
  const next = choicesFrom(nextLabels, { 'carry-forward': words.carryHint, drop: words.dropHint });
  return (
    <>
      <RadioGroup
        {...form.field(place, 'outcome')}
        legend={labelOf(place, 'outcome')}
        legendSize="s"
        defaultValue={form.text(place, 'outcome')}
        choices={choicesFrom(outcomeLabels)}
      />
      <EntryWords form={form} place={place} field="happened" hint={words.happenedHint} />
      <RadioGroup
        {...form.field(place, 'next')}
        legend={labelOf(place, 'next')}
        legendSize="s"
        hint={words.nextHint}
        defaultValue={form.text(place, 'next')}
        choices={next.map((choice) => ({ ...choice, reveal: reveals[choice.value] }))}
      />
    </>
  );
}
