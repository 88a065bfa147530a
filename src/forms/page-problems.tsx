import { Button } from '#src/ui/button.tsx';
import { ErrorSummary } from '#src/ui/error-summary.tsx';
import { focusHeading } from '#src/ui/focus-heading.ts';
import { NotificationBanner } from '#src/ui/notification-banner.tsx';
import type { PageForm } from './use-page-form.ts';
import { formWords } from './words.ts';

/** What stops a page: its error summary, and words that could not be taken in (two texts to choose from show above). */
export function PageProblems({ form }: { form: PageForm }) {
  return (
    <>
      <ErrorSummary title={formWords.problemsTitle} problems={form.problems} submitCount={form.submitCount} />
      {form.gone.length > 0 && (
        <div role="alert">
          <NotificationBanner title={formWords.gone.title}>
            <p className="govuk-body">{formWords.gone.text}</p>
            <Button
              variant="secondary"
              onClick={() => {
                form.putBack();
                focusHeading();
              }}
            >
              {formWords.gone.putBack}
            </Button>
          </NotificationBanner>
        </div>
      )}
      {form.refused !== null && form.refused.kind !== 'changed-elsewhere' && (
        <NotificationBanner title={formWords.notTakenInTitle}>
          <p className="govuk-body">{formWords.notTakenIn(form.refused)}</p>
        </NotificationBanner>
      )}
    </>
  );
}
