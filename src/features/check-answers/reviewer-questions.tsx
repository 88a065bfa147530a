import { type Assessment, signatureOf } from '#src/domain/assessment.ts';
import type { Edition } from '#src/domain/edition.ts';
import type { ReviewerFlag } from '#src/domain/reviewer-flags.ts';
import { inOrder } from '#src/reading/in-order.ts';
import type { LinkTo } from '#src/reading/link-to.ts';
import { PlaceLink } from '#src/reading/place-link.tsx';
import { placeOfFlag } from '#src/report/place-of.ts';
import { wordFlag } from '#src/report/word-flag.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { LeftAsItIs } from './left-as-it-is.tsx';
import { checkWords } from './words.ts';

export const QUESTIONS_ID = 'reviewer-questions';

interface ReviewerQuestionsProps {
  session: AssessmentSession;
  flags: readonly ReviewerFlag[];
  assessment: Assessment;
  edition: Edition;
  linkTo: LinkTo;
}

/** Advice, kept apart from what blocks sign-off. */
export function ReviewerQuestions({ session, flags, assessment, edition, linkTo }: ReviewerQuestionsProps) {
  return (
    <section className="hea-chapter" aria-labelledby={QUESTIONS_ID}>
      <h2 className="govuk-heading-l" id={QUESTIONS_ID} tabIndex={-1}>
        {checkWords.flagsTitle}
      </h2>
      {flags.length === 0 ? (
        <p className="govuk-body">{checkWords.noFlags}</p>
      ) : (
        <>
          <p className="govuk-body">{checkWords.flagsIntro}</p>
          <ul className="govuk-list govuk-list--bullet govuk-list--spaced">
            {inOrder(flags).map(({ key, item }) => (
              <li key={key}>
                <PlaceLink place={placeOfFlag(item, assessment, edition)} linkTo={linkTo}>
                  {wordFlag(item)}
                </PlaceLink>
                {signatureOf(assessment) === undefined && (
                  <LeftAsItIs session={session} assessment={assessment} flag={item} />
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
