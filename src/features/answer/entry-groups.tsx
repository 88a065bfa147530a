import type { Assessment } from '#src/domain/assessment.ts';
import type { Edition } from '#src/domain/edition.ts';
import { type FormPlace, labelOf } from '#src/forms/place.ts';
import type { PageForm } from '#src/forms/use-page-form.ts';
import { readNames } from '#src/report/source.ts';
import { CheckboxGroup } from '#src/ui/fields/checkbox-group.tsx';
import { actionWords } from './words.ts';

interface EntryGroupsProps {
  form: PageForm;
  place: FormPlace;
  field: string;
  edition: Edition;
  assessment: Assessment;
}

/** Which of the assessment's groups an action or a measure is about. */
export function EntryGroups({ form, place, field, edition, assessment }: EntryGroupsProps) {
  const { groups } = readNames(assessment, edition);
  if (groups.size === 0) return <p className="govuk-inset-text">{actionWords.noGroups}</p>;
  return (
    <CheckboxGroup
      {...form.field(place, field)}
      legend={labelOf(place, field)}
      legendSize="s"
      defaultValue={form.chosen(place, field)}
      choices={[...groups].map(([value, label]) => ({ value, label }))}
    />
  );
}
