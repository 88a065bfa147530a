import type { Assessment } from '#src/domain/assessment.ts';
import { titleOf } from '#src/domain/assessment.ts';
import type { CalendarDate } from '#src/domain/calendar-date.ts';
import { answersAreHeld, LIFECYCLE, walkEvents } from '#src/domain/lifecycle.ts';
import type { Result } from '#src/domain/result.ts';
import { TakeBack } from '#src/forms/take-back.tsx';
import type { HtmlProblem } from '#src/html/request-html.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { BackLink } from '#src/ui/back-link.tsx';
import { usePageTitle } from '#src/ui/use-page-title.ts';
import { addressOf } from '#src/workflow/address.ts';
import { SendForm } from './send-form.tsx';
import { WithReviewers } from './with-reviewers.tsx';
import { sendWords } from './words.ts';

export interface SendPageProps {
  session: AssessmentSession;
  assessment: Assessment;
  today: CalendarDate;
  /** Makes the reading copy and hands it over as a file. */
  saveCopy: () => Promise<Result<void, HtmlProblem>>;
  saveFile: () => void;
}

/** Asks others to read the answers: who, what, and then the files that go to them. */
export function SendPage(props: SendPageProps) {
  const { assessment } = props;
  usePageTitle(sendWords.title, { page: 'send' });
  return (
    <>
      <BackLink href={addressOf(assessment.id, { page: 'overview' })}>{sendWords.back}</BackLink>
      <span className="govuk-caption-l">{titleOf(assessment)}</span>
      <h1 className="govuk-heading-l">{sendWords.title}</h1>
      <Body {...props} />
    </>
  );
}

function Body(props: SendPageProps) {
  const { assessment } = props;
  if (answersAreHeld(assessment)) {
    return (
      <>
        <WithReviewers {...props} />
        <TakeBack session={props.session} assessment={assessment} />
      </>
    );
  }
  const { state } = walkEvents(assessment.events);
  if (LIFECYCLE[state].submitted === undefined) return <p className="govuk-body">{sendWords.elsewhere}</p>;
  return <SendForm {...props} />;
}
