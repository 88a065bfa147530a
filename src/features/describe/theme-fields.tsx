import { useState } from 'react';
import type { TagFamily } from '#src/domain/edition.ts';
import type { FormPlace } from '#src/forms/place.ts';
import type { PageForm } from '#src/forms/use-page-form.ts';
import { Details } from '#src/ui/details.tsx';
import { CheckboxGroup } from '#src/ui/fields/checkbox-group.tsx';
import { describeWords } from './words.ts';

/** The id of their heading. */
export const THEMES = 'themes';

interface ThemeFieldsProps {
  form: PageForm;
  place: FormPlace<'checklist'>;
  families: readonly TagFamily[];
}

/** The themes an assessment is filed under: one answer, ticked in a group for each family. */
export function ThemeFields({ form, place, families }: ThemeFieldsProps) {
  const chosen = form.chosen(place, 'chosen');
  // Themes come from topics too, and stand in view then. A group whose last one is unticked must not close on whoever did it.
  const [everChosen, setEverChosen] = useState(chosen);
  if (chosen.some((tag) => !everChosen.includes(tag))) setEverChosen([...everChosen, ...chosen]);
  const { id, ...field } = form.field(place, 'chosen');
  return (
    <>
      <h2 className="govuk-heading-m" id={THEMES}>
        {describeWords.themesTitle}
      </h2>
      <p className="govuk-body">{describeWords.themesLead}</p>
      {families.map(({ id: familyId, title, hint, tags }) => (
        <Details key={familyId} summary={title} open={tags.some((tag) => everChosen.includes(tag.id))}>
          <CheckboxGroup
            {...field}
            id={`${id}-${familyId}`}
            legend={title}
            legendSize="s"
            hint={hint}
            defaultValue={chosen}
            choices={tags.map((tag) => ({ value: tag.id, label: tag.label }))}
          />
        </Details>
      ))}
    </>
  );
}
