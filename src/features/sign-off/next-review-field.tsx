import { ONLY } from '#src/domain/answer.ts';
import { type Assessment, fieldsOf, STANDING } from '#src/domain/assessment.ts';
import type { CalendarDate } from '#src/domain/calendar-date.ts';
import { suggestReview, unusualReview } from '#src/domain/next-review.ts';
import { EntryDate } from '#src/forms/entry-fields.tsx';
import type { PageForm } from '#src/forms/use-page-form.ts';
import { InsetText } from '#src/ui/inset-text.tsx';
import { isSuggested } from './use-suggested-review.ts';
import { signOffWords } from './words.ts';

const words = signOffWords.decision;
const place = { question: STANDING.decision, entryId: ONLY };

interface NextReviewFieldProps {
  form: PageForm;
  assessment: Assessment;
  today: CalendarDate;
}

/** When to look again. An unusual date is pointed out and never stopped. */
export function NextReviewField({ form, assessment, today }: NextReviewFieldProps) {
  const suggestion = suggestReview(assessment, today);
  const { nextReview } = fieldsOf(assessment, STANDING.decision);
  const unusual = unusualReview(assessment, today);
  return (
    <>
      <EntryDate
        form={form}
        place={place}
        field="nextReview"
        hint={isSuggested(nextReview, suggestion) ? words.suggested(suggestion) : words.reviewHint}
      />
      <div role="status">
        {unusual !== null && (
          <InsetText>
            {unusual.kind === 'too-soon' ? words.tooSoon(unusual.date) : words.tooLate(unusual.date)}
          </InsetText>
        )}
      </div>
    </>
  );
}
