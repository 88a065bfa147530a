import type { Assessment } from '#src/domain/assessment.ts';
import { remarksOf, reviewsOf } from '#src/domain/remarks.ts';
import { momentInWords } from '#src/report/dates.ts';
import { verdictOfReviewLabels } from '#src/report/review-words.ts';
import { joined } from '#src/report/text.ts';
import { DataTable } from '#src/ui/data-table.tsx';
import { Details } from '#src/ui/details.tsx';
import { reviewsWords } from './words.ts';

const { columns } = reviewsWords;

/** Each review that came in, newest first: who, as what, when, of which version, and what they advise. */
export function WhoReviewed({ assessment }: { assessment: Assessment }) {
  const reviews = reviewsOf(assessment).toReversed();
  const remarks = remarksOf(assessment);
  return (
    <>
      <DataTable
        caption={reviewsWords.who}
        captionSize="m"
        columns={Object.entries(columns).map(([id, title]) => ({ id, title }))}
        rows={reviews.map(({ review, by, role, late }) => ({
          id: review.id,
          cells: [
            joined([by, role]),
            momentInWords(review.writtenAt),
            String(review.version),
            late === true
              ? reviewsWords.late(verdictOfReviewLabels[review.verdict])
              : verdictOfReviewLabels[review.verdict],
            String(remarks.filter((one) => one.review.id === review.id && one.isOpen).length),
          ],
        }))}
      />
      {reviews
        .filter(({ review }) => review.said.trim() !== '')
        .map(({ review, by, from }) => (
          <Details key={review.id} summary={reviewsWords.said(by)}>
            <p className="govuk-body hea-as-typed">{review.said}</p>
            {from !== '' && <p className="govuk-hint">{reviewsWords.from(from)}</p>}
          </Details>
        ))}
    </>
  );
}
