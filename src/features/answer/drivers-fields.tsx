import type { DriversQuestion } from '#src/domain/edition.ts';
import { type FormPlace, labelOf } from '#src/forms/place.ts';
import type { PageForm } from '#src/forms/use-page-form.ts';
import { CheckboxGroup } from '#src/ui/fields/checkbox-group.tsx';
import { TextArea } from '#src/ui/fields/text-area.tsx';
import { TextField } from '#src/ui/fields/text-field.tsx';
import { choicesFor } from './question-fields.tsx';

/** What drives the differences, family by family, and how each acts here. */
export function DriversFields({ question, form }: { question: DriversQuestion; form: PageForm }) {
  return (
    <fieldset className="govuk-fieldset" aria-describedby={`${question.id}-hint`}>
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">{question.label}</legend>
      <div className="govuk-hint" id={`${question.id}-hint`}>
        {question.hint}
      </div>
      {question.families.map((family) => {
        const place: FormPlace = { question: { id: question.id, kind: question.kind }, entryId: family.id };
        return (
          <div key={family.id} className="hea-row">
            <CheckboxGroup
              {...form.field(place, 'chosen')}
              legend={family.title}
              legendSize="s"
              hint={family.hint}
              defaultValue={form.chosen(place, 'chosen')}
              choices={choicesFor(family.drivers)}
              other={
                <TextField
                  {...form.field(place, 'other')}
                  label={`${labelOf(place, 'other')}: ${family.title.toLowerCase()}`}
                  defaultValue={form.text(place, 'other')}
                />
              }
            />
            <TextArea
              {...form.field(place, 'explanation')}
              label={`${labelOf(place, 'explanation')}: ${family.title.toLowerCase()}`}
              rows={3}
              defaultValue={form.text(place, 'explanation')}
            />
          </div>
        );
      })}
    </fieldset>
  );
}
