import type { Assessment } from '#src/domain/assessment.ts';
import type { Question } from '#src/domain/edition.ts';
import { remarksOf } from '#src/domain/remarks.ts';
import { remarkLabels, wordStanding } from '#src/report/review-words.ts';
import { oneLine, shortened } from '#src/report/text.ts';
import { Details } from '#src/ui/details.tsx';
import { VisuallyHidden } from '#src/ui/visually-hidden.tsx';
import { addressOf } from '#src/workflow/address.ts';
import { answerWords } from './words.ts';

const LONGEST = 150;

/** What reviewers said of an answer, folded, with the way to where it is answered. */
export function RemarksHere({ assessment, question }: { assessment: Assessment; question: Question }) {
  const here = remarksOf(assessment).filter(({ remark }) => remark.questionId === question.id);
  if (here.length === 0) return null;
  return (
    <Details
      summary={
        <>
          {answerWords.remarks(here.length)}
          <VisuallyHidden>{answerWords.about(question.label)}</VisuallyHidden>
        </>
      }
    >
      <ul className="govuk-list govuk-list--spaced">
        {here.map((inHand) => {
          const { review, remark, reviewed } = inHand;
          const standing = wordStanding(inHand);
          const title = `${remarkLabels[remark.mark]}, ${reviewed.by}`;
          return (
            <li key={`${review.id} ${remark.id}`}>
              <strong>{standing === '' ? title : `${title} (${standing.toLowerCase()})`}</strong>:{' '}
              {shortened(oneLine(remark.said), LONGEST)}
            </li>
          );
        })}
      </ul>
      <a className="govuk-link" href={addressOf(assessment.id, { page: 'reviews' })}>
        {answerWords.toReviews}
      </a>
    </Details>
  );
}
