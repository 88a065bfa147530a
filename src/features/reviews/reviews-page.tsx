import { useMemo, useState } from 'react';
import { type Assessment, titleOf } from '#src/domain/assessment.ts';
import type { CalendarDate } from '#src/domain/calendar-date.ts';
import { answersAreHeld, answersMayChange } from '#src/domain/lifecycle.ts';
import { type RemarkInHand, remarksOf, reviewsOf } from '#src/domain/remarks.ts';
import { writeReport } from '#src/report/write-report.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { BackLink } from '#src/ui/back-link.tsx';
import { CardList } from '#src/ui/card-list.tsx';
import { LinkButton } from '#src/ui/link-button.tsx';
import { usePageTitle } from '#src/ui/use-page-title.ts';
import { addressOf } from '#src/workflow/address.ts';
import type { WorkflowEvent } from '#src/workflow/assessment-machine.ts';
import { groupRemarks } from './group-remarks.ts';
import { RemarkCard } from './remark-card.tsx';
import { WhoReviewed } from './who-reviewed.tsx';
import { reviewsWords } from './words.ts';

export interface ReviewsPageProps {
  session: AssessmentSession;
  assessment: Assessment;
  today: CalendarDate;
  send: (event: WorkflowEvent) => void;
}

/** What reviewers said, beside the words they said it of, and what became of it. */
export function ReviewsPage(props: ReviewsPageProps) {
  const { assessment } = props;
  usePageTitle(reviewsWords.title, { page: 'reviews' });
  return (
    <>
      <BackLink href={addressOf(assessment.id, { page: 'overview' })}>{reviewsWords.back}</BackLink>
      <span className="govuk-caption-l">{titleOf(assessment)}</span>
      <h1 className="govuk-heading-l">{reviewsWords.title}</h1>
      {reviewsOf(assessment).length === 0 ? (
        <NoneYet assessment={assessment} />
      ) : (
        <>
          <WhoReviewed assessment={assessment} />
          <Ways assessment={assessment} send={wordSend(assessment)} open={reviewsWords.openAnother} />
          <Remarks {...props} />
        </>
      )}
    </>
  );
}

function NoneYet({ assessment }: Pick<ReviewsPageProps, 'assessment'>) {
  return (
    <>
      <p className="govuk-body">{reviewsWords.none}</p>
      <p className="govuk-body">{reviewsWords.noneHint}</p>
      <Ways assessment={assessment} send={reviewsWords.send} open={reviewsWords.open} />
    </>
  );
}

interface WaysProps extends Pick<ReviewsPageProps, 'assessment'> {
  /** What is to be done on the page of that name; null where nothing is. */
  send: string | null;
  open: string;
}

/** What can be done next: reviews come back one by one, and a second round may follow the first. */
function Ways({ assessment, send, open }: WaysProps) {
  return (
    <ul className="govuk-list">
      {send !== null && (
        <li>
          <a className="govuk-link" href={addressOf(assessment.id, { page: 'send' })}>
            {send}
          </a>
        </li>
      )}
      <li>
        <a className="govuk-link" href="#/open">
          {open}
        </a>
      </li>
    </ul>
  );
}

function wordSend(assessment: Assessment): string | null {
  if (answersAreHeld(assessment)) return reviewsWords.copies;
  return answersMayChange(assessment) ? reviewsWords.sendAgain : null;
}

function Remarks(props: ReviewsPageProps) {
  const { session, assessment, today } = props;
  const { edition } = session;
  const [showsAll, setShowsAll] = useState(false);
  const report = useMemo(() => writeReport(assessment, edition, { on: today }), [assessment, edition, today]);
  const all = useMemo(() => remarksOf(assessment), [assessment]);
  const open = all.filter(({ isOpen }) => isOpen);
  // One that was just settled stays in view, with what was said: it would else go from under the reader.
  const [touched, setTouched] = useState<readonly string[]>([]);
  const shown = showsAll ? all : all.filter((one) => one.isOpen || touched.includes(keyOf(one)));
  return (
    <>
      <h2 className="govuk-heading-m">{reviewsWords.remarks}</h2>
      <p className="govuk-body">
        {reviewsWords.show}:{' '}
        <LinkButton aria-current={showsAll ? undefined : 'true'} onClick={() => setShowsAll(false)}>
          {reviewsWords.showOpen(open.length)}
        </LinkButton>{' '}
        <LinkButton aria-current={showsAll ? 'true' : undefined} onClick={() => setShowsAll(true)}>
          {reviewsWords.showAll(all.length)}
        </LinkButton>
      </p>
      {shown.length === 0 && (
        <p className="govuk-body">{all.length === 0 ? reviewsWords.noRemarks : reviewsWords.noOpen}</p>
      )}
      {groupRemarks(shown, edition).map(({ blockId, title, remarks }) => (
        <section key={blockId} aria-labelledby={`remarks-${blockId}`}>
          <h3 className="govuk-heading-m" id={`remarks-${blockId}`}>
            {title}
          </h3>
          <CardList label={title}>
            {remarks.map((inHand) => (
              <RemarkCard
                key={keyOf(inHand)}
                {...props}
                inHand={inHand}
                report={report}
                onTouched={() => setTouched((before) => [...before, keyOf(inHand)])}
              />
            ))}
          </CardList>
        </section>
      ))}
    </>
  );
}

function keyOf({ review, remark }: RemarkInHand): string {
  return `${review.id} ${remark.id}`;
}
