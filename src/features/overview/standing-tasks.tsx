import type { Assessment } from '#src/domain/assessment.ts';
import { walkEvents } from '#src/domain/lifecycle.ts';
import { statusOfDetails, statusOfOpinions } from '#src/domain/progress.ts';
import { countOpenRemarks, reviewsOf } from '#src/domain/remarks.ts';
import { stateLabels } from '#src/report/state-labels.ts';
import { type Task, TaskList } from '#src/ui/task-list.tsx';
import { addressOf } from '#src/workflow/address.ts';
import { overviewWords, statusWords } from './words.ts';

export function FrontPageTask({ assessment, isHeld }: { assessment: Assessment; isHeld: boolean }) {
  return (
    <>
      <h2 className="govuk-heading-m">{overviewWords.frontPage}</h2>
      <TaskList
        items={[
          {
            title: overviewWords.frontPageTask,
            href: isHeld ? undefined : addressOf(assessment.id, { page: 'details' }),
            status: statusWords[statusOfDetails(assessment)],
          },
        ]}
      />
    </>
  );
}

interface FinishTasksProps {
  assessment: Assessment;
  /** Reviewers have the answers. */
  isHeld: boolean;
  /** Answers that are missing. */
  missing: number;
  /** What reviewers still have in hand, or asked for and nobody has settled. */
  asked: number;
}

/** Checking is always possible; signing too can be opened, and says itself what it waits for. */
export function FinishTasks({ assessment, isHeld, missing, asked }: FinishTasksProps) {
  return (
    <>
      <h2 className="govuk-heading-m">{overviewWords.finishing}</h2>
      <TaskList
        items={[
          {
            title: overviewWords.opinions,
            href: isHeld ? undefined : addressOf(assessment.id, { page: 'opinions' }),
            status: statusWords[statusOfOpinions(assessment)],
          },
          {
            title: overviewWords.reviewByOthers,
            hint: overviewWords.reviewHint,
            href: addressOf(assessment.id, { page: reviewsOf(assessment).length > 0 ? 'reviews' : 'send' }),
            status: statusOfReview(assessment),
          },
          {
            title: overviewWords.check,
            href: addressOf(assessment.id, { page: 'check' }),
            status: { text: overviewWords.toFinish(missing) },
          },
          {
            title: overviewWords.signOff,
            href: addressOf(assessment.id, { page: 'sign-off', step: 'people' }),
            status: missing + asked === 0 ? overviewWords.ready : overviewWords.notReady,
          },
        ]}
      />
    </>
  );
}

function statusOfReview(assessment: Assessment): Task['status'] {
  const open = countOpenRemarks(assessment);
  if (open > 0) return overviewWords.openRemarks(open);
  const { state } = walkEvents(assessment.events);
  return {
    text:
      state === 'in-review' || state === 'returned' || state === 'ready'
        ? stateLabels[state]
        : overviewWords.optional,
  };
}
