import { type Assessment, fieldsOf, STANDING } from '#src/domain/assessment.ts';
import { flagId, type ReviewerFlag } from '#src/domain/reviewer-flags.ts';
import { EntryWords } from '#src/forms/entry-fields.tsx';
import { usePageForm } from '#src/forms/use-page-form.ts';
import { wordFlag } from '#src/report/word-flag.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { Details } from '#src/ui/details.tsx';
import { VisuallyHidden } from '#src/ui/visually-hidden.tsx';
import { checkWords } from './words.ts';

interface LeftAsItIsProps {
  session: AssessmentSession;
  assessment: Assessment;
  flag: ReviewerFlag;
}

/** Room to say why something stays as it is. The reason is printed with the sign-off, or that none was given. */
export function LeftAsItIs({ session, assessment, flag }: LeftAsItIsProps) {
  const place = { question: STANDING.overruled, entryId: flagId(flag) };
  const form = usePageForm(session, { places: [place] });
  const isSaid = fieldsOf(assessment, STANDING.overruled, place.entryId).because.trim() !== '';
  return (
    <Details
      summary={
        <>
          {isSaid ? checkWords.reasonGiven : checkWords.leaveIt}
          <VisuallyHidden>: {wordFlag(flag)}</VisuallyHidden>
        </>
      }
    >
      <EntryWords form={form} place={place} field="because" rows={2} hint={checkWords.reasonHint} inRow />
    </Details>
  );
}
