import { ONLY } from '#src/domain/answer.ts';
import { fieldsOf, STANDING } from '#src/domain/assessment.ts';
import { PageProblems } from '#src/forms/page-problems.tsx';
import { usePageForm } from '#src/forms/use-page-form.ts';
import { SingleCheckbox } from '#src/ui/fields/single-checkbox.tsx';
import { SignOffFrame } from './sign-off-frame.tsx';
import type { SignOffPageProps } from './sign-off-page.tsx';
import { StepButtons } from './step-buttons.tsx';
import { signOffWords } from './words.ts';

const words = signOffWords.commitments;
const place = { question: STANDING.decision, entryId: ONLY };

/** What the decision-maker says of the decision, each statement ticked by itself. */
export function CommitmentsStep({ session, assessment, send, step }: SignOffPageProps) {
  const form = usePageForm(session, { places: [place] });
  const maker = fieldsOf(assessment, STANDING.decision).makerName.trim();
  const { id, error: _, ...registered } = form.field(place, 'commitments');
  const ticked = form.chosen(place, 'commitments');
  return (
    <SignOffFrame
      assessment={assessment}
      step={step}
      title={words.title}
      error={form.problems.length > 0}
      problems={<PageProblems form={form} />}
    >
      <p className="govuk-body">{words.intro(maker)}</p>
      <p className="govuk-body">{words.oneByOne}</p>
      <form noValidate onSubmit={form.submit(() => send({ type: 'page.finished' }))}>
        <fieldset className="govuk-fieldset" id={id}>
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">{words.legend(maker)}</legend>
          {session.edition.commitments.map((commitment) => (
            <SingleCheckbox
              key={commitment.id}
              {...registered}
              id={`${id}-${commitment.id}`}
              value={commitment.id}
              label={commitment.statement}
              defaultChecked={ticked.includes(commitment.id)}
            />
          ))}
        </fieldset>
        <StepButtons assessmentId={assessment.id} step={step} />
      </form>
    </SignOffFrame>
  );
}
