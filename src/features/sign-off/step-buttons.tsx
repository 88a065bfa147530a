import { formWords } from '#src/forms/words.ts';
import { Button } from '#src/ui/button.tsx';
import { ButtonRow } from '#src/ui/button-row.tsx';
import { addressOf } from '#src/workflow/address.ts';
import type { SignOffStep } from '#src/workflow/assessment-machine.ts';
import { STEPS } from './sign-off-frame.tsx';
import { signOffWords } from './words.ts';

/** Save and continue, and the way back to the step before. */
export function StepButtons({ assessmentId, step }: { assessmentId: string; step: SignOffStep }) {
  return (
    <ButtonRow>
      <Button type="submit">{formWords.saveAndContinue}</Button>
      <PreviousStep assessmentId={assessmentId} step={step} />
    </ButtonRow>
  );
}

export function PreviousStep({ assessmentId, step }: { assessmentId: string; step: SignOffStep }) {
  const previous = STEPS[STEPS.indexOf(step) - 1];
  if (previous === undefined) return null;
  return (
    <a href={addressOf(assessmentId, { page: 'sign-off', step: previous })} className="govuk-link">
      {signOffWords.previous}
    </a>
  );
}
