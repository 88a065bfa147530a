import type { DriversQuestion } from '#src/domain/edition.ts';
import { type FormPlace, labelOf } from '#src/forms/place.ts';
import type { PageForm } from '#src/forms/use-page-form.ts';
import { CheckboxGroup } from '#src/ui/fields/checkbox-group.tsx';
import { Grouped } from '#src/ui/fields/grouped.tsx';
import { TextArea } from '#src/ui/fields/text-area.tsx';
import { TextField } from '#src/ui/fields/text-field.tsx';
import { choicesFor } from './choices.ts';
import { labelOfQuestion } from './label-of-question.ts';

/** What drives the differences, family by family, and how each acts here. */
export function DriversFields({ question, form }: { question: DriversQuestion; form: PageForm }) {
  return (
    <Grouped id={question.id} legend={labelOfQuestion(question)} legendSize="m" hint={question.hint}>
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
    </Grouped>
  );
}
