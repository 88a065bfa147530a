import { DecisionForm } from './decision-form.tsx';
import type { SignOffPageProps } from './sign-off-page.tsx';
import { useSuggestedReview } from './use-suggested-review.ts';

/** Who decided what, with a review date suggested before the form takes its first words. */
export function DecisionStep(props: SignOffPageProps) {
  const ready = useSuggestedReview(props.session, props.today);
  return ready ? <DecisionForm {...props} /> : null;
}
