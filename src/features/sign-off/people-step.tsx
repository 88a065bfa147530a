import { fieldsOf, STANDING } from '#src/domain/assessment.ts';
import { answersMayChange } from '#src/domain/lifecycle.ts';
import { PersonFields } from '#src/forms/entry-fields.tsx';
import { PageProblems } from '#src/forms/page-problems.tsx';
import type { FormPlace } from '#src/forms/place.ts';
import { ShortList } from '#src/forms/short-list.tsx';
import { usePageForm } from '#src/forms/use-page-form.ts';
import { useShortList } from '#src/forms/use-short-list.ts';
import { fieldLabels } from '#src/report/labels.ts';
import { joined } from '#src/report/text.ts';
import { SummaryList } from '#src/ui/summary-list.tsx';
import { addressOf } from '#src/workflow/address.ts';
import { SignOffFrame } from './sign-off-frame.tsx';
import type { SignOffPageProps } from './sign-off-page.tsx';
import { StepButtons } from './step-buttons.tsx';
import { signOffWords } from './words.ts';

const words = signOffWords.people;

/** Who did the assessment, who helped, and who stands behind it. */
export function PeopleStep({ session, assessment, send, step }: SignOffPageProps) {
  const assessors = useShortList(session, assessment, STANDING.assessors);
  const contributors = useShortList(session, assessment, STANDING.contributors);
  const form = usePageForm(session, { places: [...assessors.places, ...contributors.places] });
  const { sponsorName, sponsorRole } = fieldsOf(assessment, STANDING.details);
  const person = (place: FormPlace) => <PersonFields form={form} place={place} />;
  return (
    <SignOffFrame
      assessment={assessment}
      step={step}
      title={words.title}
      error={form.problems.length > 0}
      problems={<PageProblems form={form} />}
    >
      <p className="govuk-body">{words.intro}</p>
      <form noValidate onSubmit={form.submit(() => send({ type: 'page.finished' }))}>
        <ShortList
          id="assessors"
          legend={words.assessors}
          hint={words.assessorsHint}
          thing={words.person}
          rows={assessors}
          form={form}
          renderRow={person}
        />
        <ShortList
          id="contributors"
          legend={words.contributors}
          hint={words.contributorsHint}
          thing={words.person}
          rows={contributors}
          form={form}
          renderRow={person}
        />
        <h2 className="govuk-heading-m">{words.sponsorHeading}</h2>
        <SummaryList
          rows={[
            {
              key: fieldLabels.details.sponsorName,
              value: joined([sponsorName, sponsorRole]) || signOffWords.notSaid,
              actions: answersMayChange(assessment)
                ? [
                    {
                      text: signOffWords.change,
                      visuallyHidden: words.sponsorChange,
                      href: addressOf(assessment.id, { page: 'details' }),
                    },
                  ]
                : [],
            },
          ]}
        />
        <StepButtons assessmentId={assessment.id} step={step} />
      </form>
    </SignOffFrame>
  );
}
