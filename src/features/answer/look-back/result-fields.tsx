import type { Assessment } from '#src/domain/assessment.ts';
import type { MeasureResultsQuestion } from '#src/domain/edition.ts';
import type { PlannedMeasure } from '#src/domain/effect-review.ts';
import { EntryText, EntryWords } from '#src/forms/entry-fields.tsx';
import type { FormPlace } from '#src/forms/place.ts';
import type { PageForm } from '#src/forms/use-page-form.ts';
import { ReportPartOnScreen } from '#src/reading/report-part.tsx';
import { writeResult } from '#src/report/write-results.ts';
import { lookBackWords } from './words.ts';

const words = lookBackWords.measure;

interface ResultFieldsProps {
  form: PageForm;
  assessment: Assessment;
  question: MeasureResultsQuestion;
  measure: PlannedMeasure;
  everyone: FormPlace;
  groups: readonly { name: string; place: FormPlace }[];
}

/** A measure's new values, for everyone and by group, and the picture they make as far as they are known. */
export function ResultFields(props: ResultFieldsProps) {
  const { form, assessment, question, measure, everyone, groups } = props;
  const picture = writeResult(assessment, question, measure.id);
  return (
    <>
      <fieldset className="govuk-fieldset hea-row">
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">{words.everyone}</legend>
        <EntryText form={form} place={everyone} field="value" hint={words.valueHint} inRow />
        <EntryText form={form} place={everyone} field="when" hint={words.whenHint} inRow />
        {measure.baseline.trim() === '' && (
          <EntryText form={form} place={everyone} field="before" hint={words.beforeHint} inRow />
        )}
        <EntryWords form={form} place={everyone} field="meaning" hint={words.meaningHint} rows={3} inRow />
      </fieldset>
      {groups.map(({ name, place }) => (
        <fieldset className="govuk-fieldset hea-row" key={place.entryId}>
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">
            {name.trim() === '' ? words.namelessGroup : name}
          </legend>
          <EntryText form={form} place={place} field="value" inRow />
          <EntryText form={form} place={place} field="before" hint={words.beforeHint} inRow />
          <EntryWords form={form} place={place} field="meaning" rows={2} inRow />
        </fieldset>
      ))}
      {picture !== null && (
        <>
          <h2 className="govuk-heading-m">{words.picture}</h2>
          <ReportPartOnScreen part={picture} section={words.picture} linkTo={undefined} />
        </>
      )}
    </>
  );
}
