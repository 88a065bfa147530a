import { lazy, Suspense } from 'react';
import { type Assessment, signatureOf } from '#src/domain/assessment.ts';
import { BlockPage } from '#src/features/answer/block-page.tsx';
import { EntryPage } from '#src/features/answer/entry-page.tsx';
import { MoveToBin } from '#src/features/bin/move-to-bin.tsx';
import { DescribePage } from '#src/features/describe/describe-page.tsx';
import { OverviewPage } from '#src/features/overview/overview-page.tsx';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import type { WorkflowActor } from '#src/workflow/actors.ts';
import type { Page } from '#src/workflow/address.ts';
import { AssessmentDates } from './assessment-dates.tsx';
import { AssessmentDownloads, RecordDownloads } from './assessment-downloads.tsx';
import { putAway } from './put-away.ts';
import { putWorkedExample } from './put-worked-example.ts';
import { appWords } from './words.ts';

const CheckAnswersPage = lazy(async () => ({
  default: (await import('#src/features/check-answers/check-answers-page.tsx')).CheckAnswersPage,
}));
const SignOffPage = lazy(async () => ({
  default: (await import('#src/features/sign-off/sign-off-page.tsx')).SignOffPage,
}));
const HistoryRoute = lazy(() => import('./history-route.tsx'));
const BeginEffectReview = lazy(async () => ({
  default: (await import('#src/features/begin-effect-review/begin-effect-review.tsx')).BeginEffectReview,
}));
const StandingPage = lazy(async () => ({
  default: (await import('#src/features/standing/standing-page.tsx')).StandingPage,
}));
const DutiesPage = lazy(async () => ({
  default: (await import('#src/features/duties/duties-page.tsx')).DutiesPage,
}));
const FindDataRoute = lazy(() => import('./find-data-route.tsx'));
const OpinionsPage = lazy(async () => ({
  default: (await import('#src/features/opinions/opinions-page.tsx')).OpinionsPage,
}));
const SendRoute = lazy(() => import('./send-route.tsx'));
const ReviewsPage = lazy(async () => ({
  default: (await import('#src/features/reviews/reviews-page.tsx')).ReviewsPage,
}));
const RecordPage = lazy(async () => ({
  default: (await import('#src/features/read-record/record-page.tsx')).RecordPage,
}));

interface CurrentPageProps {
  session: AssessmentSession;
  assessment: Assessment;
  snapshot: ReturnType<WorkflowActor['getSnapshot']>;
  page: Page;
}

/** The page the workflow is on. */
export function CurrentPage(props: CurrentPageProps) {
  return (
    <Suspense fallback={<p className="govuk-body">{appWords.loading}</p>}>
      <PageFor {...props} />
    </Suspense>
  );
}

function PageFor({ session, assessment, snapshot, page }: CurrentPageProps) {
  const { send } = session.workflow;
  const { today } = session.facts();
  const common = { session, assessment, today, send };
  const beginReview = <BeginEffectReview session={session} assessment={assessment} today={today} />;
  switch (page.page) {
    case 'overview':
      return (
        <OverviewPage
          {...common}
          beginReview={beginReview}
          downloads={
            <>
              <AssessmentDownloads session={session} />
              <AssessmentDates session={session} />
            </>
          }
          onReset={assessment.use === 'worked-example' ? resetExample : undefined}
          putAway={<MoveToBin assessment={assessment} onMove={() => moveAway(session)} />}
        />
      );
    case 'details':
      return <DescribePage {...common} />;
    case 'block':
      return <BlockPage {...common} key={page.blockId} blockId={page.blockId} at={page.at} />;
    case 'entry':
      return <EntryPage {...common} {...page} key={`${page.questionId} ${page.entryId}`} />;
    case 'check':
      return <CheckAnswersPage {...common} downloads={<AssessmentDownloads session={session} />} />;
    case 'sign-off': {
      const { refusal, problem } = snapshot.context;
      const busy = snapshot.matches('freezing');
      return (
        <SignOffPage
          {...common}
          key={page.step}
          step={page.step}
          refusal={refusal}
          problem={problem}
          busy={busy}
        />
      );
    }
    case 'record':
      return (
        <RecordPage
          {...common}
          version={page.version}
          beginReview={beginReview}
          downloads={
            <>
              <RecordDownloads session={session} version={page.version} />
              {signatureOf(assessment)?.version === page.version && <AssessmentDates session={session} />}
            </>
          }
        />
      );
    case 'standing':
      return <StandingPage {...common} />;
    case 'opinions':
      return <OpinionsPage {...common} />;
    case 'duties':
      return <DutiesPage assessment={assessment} edition={session.edition} today={today} />;
    case 'find-data':
      return <FindDataRoute session={session} assessment={assessment} blockId={page.blockId} />;
    case 'history':
      return <HistoryRoute session={session} assessment={assessment} />;
    case 'send':
      return <SendRoute {...common} />;
    case 'reviews':
      return <ReviewsPage {...common} />;
  }
}

/** Puts it away once the last words are on disk. */
async function moveAway(session: AssessmentSession): Promise<void> {
  await session.settled();
  await putAway(session.id);
}

/** The example under its own id is open right now, so the page starts again from what is then on disk. */
async function resetExample(): Promise<void> {
  await putWorkedExample({ anew: true });
  location.reload();
}
