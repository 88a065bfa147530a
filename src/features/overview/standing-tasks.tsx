import type { Assessment } from '#src/domain/assessment.ts';
import { statusOfDetails } from '#src/domain/progress.ts';
import { TaskList } from '#src/ui/task-list.tsx';
import { addressOf } from '#src/workflow/address.ts';
import { overviewWords, statusWords } from './words.ts';

export function FrontPageTask({ assessment }: { assessment: Assessment }) {
  return (
    <>
      <h2 className="govuk-heading-m">{overviewWords.frontPage}</h2>
      <TaskList
        items={[
          {
            title: overviewWords.frontPageTask,
            href: addressOf(assessment.id, { page: 'details' }),
            status: statusWords[statusOfDetails(assessment)],
          },
        ]}
      />
    </>
  );
}

/** Checking is always possible; signing too can be opened, and says itself what it waits for. */
export function FinishTasks({ assessment, missing }: { assessment: Assessment; missing: number }) {
  return (
    <>
      <h2 className="govuk-heading-m">{overviewWords.finishing}</h2>
      <TaskList
        items={[
          {
            title: overviewWords.check,
            href: addressOf(assessment.id, { page: 'check' }),
            status: { text: overviewWords.toFinish(missing) },
          },
          {
            title: overviewWords.signOff,
            href: addressOf(assessment.id, { page: 'sign-off', step: 'people' }),
            status: missing === 0 ? overviewWords.ready : overviewWords.notReady,
          },
        ]}
      />
    </>
  );
}
