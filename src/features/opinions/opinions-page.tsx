import { type Assessment, OPINIONS_ASKED, STANDING, titleOf } from '#src/domain/assessment.ts';
import { EntryText, EntryWords } from '#src/forms/entry-fields.tsx';
import { PageProblems } from '#src/forms/page-problems.tsx';
import { PersonalDataNotice } from '#src/forms/personal-data-notice.tsx';
import type { FormPlace } from '#src/forms/place.ts';
import { type PageForm, usePageForm } from '#src/forms/use-page-form.ts';
import { formWords } from '#src/forms/words.ts';
import { askedLabels, fieldLabels, opinionLabels } from '#src/report/labels.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { BackLink } from '#src/ui/back-link.tsx';
import { Button } from '#src/ui/button.tsx';
import { ButtonRow } from '#src/ui/button-row.tsx';
import { RadioGroup } from '#src/ui/fields/radio-group.tsx';
import { usePageTitle } from '#src/ui/use-page-title.ts';
import { addressOf } from '#src/workflow/address.ts';
import type { WorkflowEvent } from '#src/workflow/assessment-machine.ts';
import { opinionsWords as words } from './words.ts';

interface OpinionsPageProps {
  session: AssessmentSession;
  assessment: Assessment;
  send: (event: WorkflowEvent) => void;
}

type Whose = (typeof OPINIONS_ASKED)[number];

const placeOf = (entryId: Whose): FormPlace<'opinions'> => ({
  question: STANDING.opinions,
  entryId,
  // Four times the same question would not tell those apart who hear one field at a time.
  labels: { asked: `${opinionLabels[entryId]}: ${fieldLabels.opinions.asked.toLowerCase()}` },
});

/** Who was asked what they think, what they said and what changed; or why they were not asked. */
export function OpinionsPage({ session, assessment, send }: OpinionsPageProps) {
  const places = OPINIONS_ASKED.map(placeOf);
  const form = usePageForm(session, { places });
  usePageTitle(words.title, { page: `opinions/${assessment.id}`, error: form.problems.length > 0 });
  return (
    <form noValidate onSubmit={form.submit(() => send({ type: 'page.finished' }))}>
      <BackLink href={addressOf(assessment.id, { page: 'overview' })}>{words.back}</BackLink>
      <PageProblems form={form} />
      <span className="govuk-caption-l">{titleOf(assessment)}</span>
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body">{words.lead}</p>
      {OPINIONS_ASKED.map((whose) => (
        <Opinion key={whose} form={form} whose={whose} />
      ))}
      <PersonalDataNotice assessment={assessment} places={places} />
      <ButtonRow>
        <Button type="submit">{formWords.saveAndContinue}</Button>
      </ButtonRow>
    </form>
  );
}

function Opinion({ form, whose }: { form: PageForm; whose: Whose }) {
  const place = placeOf(whose);
  const field = { form, place, inRow: true } as const;
  const asked = (
    <>
      <EntryText {...field} field="who" hint={words.hintWho} />
      <EntryText {...field} field="how" hint={words.hintHow} />
      <EntryText {...field} field="when" hint={words.hintWhen} />
      <EntryWords {...field} field="said" hint={words.hintSaid} />
      <EntryWords {...field} field="changed" hint={words.hintChanged} rows={3} />
    </>
  );
  return (
    <RadioGroup
      {...form.field(place, 'asked')}
      legend={opinionLabels[whose]}
      legendSize="m"
      hint={words.hints[whose]}
      defaultValue={form.text(place, 'asked')}
      choices={[
        { value: 'asked', label: askedLabels.asked, reveal: asked },
        {
          value: 'not-asked',
          label: askedLabels['not-asked'],
          reveal: <EntryWords {...field} field="because" rows={3} />,
        },
      ]}
    />
  );
}
