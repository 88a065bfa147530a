import { useState } from 'react';
import { ONLY } from '#src/domain/answer.ts';
import { type Assessment, STANDING, titleOf } from '#src/domain/assessment.ts';
import { EntryDate } from '#src/forms/entry-fields.tsx';
import { PageProblems } from '#src/forms/page-problems.tsx';
import { type FormPlace, labelOf } from '#src/forms/place.ts';
import { usePageForm } from '#src/forms/use-page-form.ts';
import { formWords } from '#src/forms/words.ts';
import { subjectLabels } from '#src/report/labels.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { BackLink } from '#src/ui/back-link.tsx';
import { Button } from '#src/ui/button.tsx';
import { ButtonRow } from '#src/ui/button-row.tsx';
import { RadioGroup } from '#src/ui/fields/radio-group.tsx';
import { TextField, type TextFieldProps } from '#src/ui/fields/text-field.tsx';
import { usePageTitle } from '#src/ui/use-page-title.ts';
import { addressOf } from '#src/workflow/address.ts';
import type { WorkflowEvent } from '#src/workflow/assessment-machine.ts';
import { ThemeFields } from './theme-fields.tsx';
import { TopicFields } from './topic-fields.tsx';
import { describeWords } from './words.ts';

const DETAILS: FormPlace<'details'> = { question: STANDING.details, entryId: ONLY };
const TAGS: FormPlace<'checklist'> = { question: STANDING.tags, entryId: ONLY };

interface DescribePageProps {
  session: AssessmentSession;
  assessment: Assessment;
  send: (event: WorkflowEvent) => void;
}

/** The front page of an assessment: what is assessed, by whom, and when it is reviewed. */
export function DescribePage({ session, assessment, send }: DescribePageProps) {
  const form = usePageForm(session, { places: [DETAILS, TAGS], needs: [[DETAILS, 'title']] });
  // Decided once, so that the heading does not change with the first letter of the title.
  const [isNew] = useState(() => titleOf(assessment) === '');
  const title = isNew ? describeWords.newTitle : describeWords.title;
  const { edition } = session.facts();
  usePageTitle(title, { page: 'describe', error: form.problems.length > 0 });

  function text(field: string, more: Partial<TextFieldProps> = {}) {
    return (
      <TextField
        {...form.field(DETAILS, field)}
        label={labelOf(DETAILS, field)}
        labelSize="s"
        defaultValue={form.text(DETAILS, field)}
        {...more}
      />
    );
  }

  return (
    <form noValidate onSubmit={form.submit(() => send({ type: 'page.finished' }))}>
      <BackLink href={isNew ? '#/' : addressOf(assessment.id, { page: 'overview' })} />
      <PageProblems form={form} />
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{describeWords.lead}</p>
      {text('title', { hint: describeWords.titleHint })}
      <RadioGroup
        {...form.field(DETAILS, 'subject')}
        legend={labelOf(DETAILS, 'subject')}
        legendSize="s"
        defaultValue={form.text(DETAILS, 'subject')}
        choices={Object.entries(subjectLabels).map(([value, label]) => ({
          value,
          label,
          hint: describeWords.subjectHints[value as keyof typeof subjectLabels],
        }))}
      />
      {text('organisation', { hint: describeWords.organisationHint })}
      {text('lead', { hint: describeWords.leadHint })}
      <h2 className="govuk-heading-m">{describeWords.contactTitle}</h2>
      {text('contactName')}
      {text('contactTeam')}
      {text('contactEmail', { type: 'email', spellCheck: false })}
      {text('contactPhone', { type: 'tel', width: 20 })}
      <h2 className="govuk-heading-m">{describeWords.sponsorTitle}</h2>
      {text('sponsorName', { hint: describeWords.sponsorHint })}
      {text('sponsorRole')}
      <h2 className="govuk-heading-m">{describeWords.datesTitle}</h2>
      <EntryDate form={form} place={DETAILS} field="started" hint={describeWords.startedHint} />
      <EntryDate form={form} place={DETAILS} field="plannedReview" hint={describeWords.reviewHint} />
      <TopicFields session={session} assessment={assessment} />
      <ThemeFields form={form} place={TAGS} families={edition.tagFamilies} />
      <ButtonRow>
        <Button type="submit">{formWords.saveAndContinue}</Button>
      </ButtonRow>
    </form>
  );
}
