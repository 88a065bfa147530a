import type { Assessment } from '#src/domain/assessment.ts';
import type { Edition } from '#src/domain/edition.ts';
import { type FormPlace, labelOf } from '#src/forms/place.ts';
import type { PageForm } from '#src/forms/use-page-form.ts';
import { CheckboxGroup } from '#src/ui/fields/checkbox-group.tsx';
import { TextArea } from '#src/ui/fields/text-area.tsx';
import { TextField } from '#src/ui/fields/text-field.tsx';
import { groupsIn } from './thing-summary.tsx';
import { actionWords } from './words.ts';

interface EntryFieldProps {
  form: PageForm;
  place: FormPlace;
  field: string;
  hint?: string;
}

/** A line of text in an entry. */
export function EntryText({ form, place, field, hint }: EntryFieldProps) {
  return (
    <TextField
      {...form.field(place, field)}
      label={labelOf(place, field)}
      labelSize="s"
      hint={hint}
      defaultValue={form.text(place, field)}
    />
  );
}

/** As much text as it takes. */
export function EntryWords({ form, place, field, hint, rows = 4 }: EntryFieldProps & { rows?: number }) {
  return (
    <TextArea
      {...form.field(place, field)}
      label={labelOf(place, field)}
      labelSize="s"
      hint={hint}
      rows={rows}
      defaultValue={form.text(place, field)}
    />
  );
}

/** Which of the assessment's groups an action or a measure is about. */
export function EntryGroups(props: EntryFieldProps & { edition: Edition; assessment: Assessment }) {
  const { form, place, field, edition, assessment } = props;
  const groups = groupsIn(edition, assessment);
  if (groups.length === 0) return <p className="govuk-inset-text">{actionWords.noGroups}</p>;
  return (
    <CheckboxGroup
      {...form.field(place, field)}
      legend={labelOf(place, field)}
      legendSize="s"
      defaultValue={form.chosen(place, field)}
      choices={groups.map(({ id, fields }) => ({ value: id, label: fields.name }))}
    />
  );
}
