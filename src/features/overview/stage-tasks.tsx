import type { Assessment } from '#src/domain/assessment.ts';
import type { CalendarDate } from '#src/domain/calendar-date.ts';
import type { Edition, Stage } from '#src/domain/edition.ts';
import { reviewDateOf, stageIsOpen, statusOfBlock } from '#src/domain/progress.ts';
import { dateInWords } from '#src/report/date-in-words.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { TaskList } from '#src/ui/task-list.tsx';
import { addressOf } from '#src/workflow/address.ts';
import { OpenReviewEarly } from './open-review-early.tsx';
import { overviewWords, statusWords } from './words.ts';

interface StageTasksProps {
  session: AssessmentSession;
  assessment: Assessment;
  edition: Edition;
  stage: Stage;
  today: CalendarDate;
  /** Reviewers have the answers. */
  isHeld: boolean;
}

/** One stage with its blocks. The review is listed from the start, and opens on its date. */
export function StageTasks({ session, assessment, edition, stage, today, isHeld }: StageTasksProps) {
  const isOpen = stageIsOpen(assessment, stage, today);
  const due = reviewDateOf(assessment);
  return (
    <>
      <h2 className="govuk-heading-m">{stage.title}</h2>
      <p className="govuk-body">{stage.purpose}</p>
      <TaskList
        items={stage.blocks.map((block) => ({
          id: block.id,
          title: block.title,
          href:
            isOpen && !isHeld
              ? addressOf(assessment.id, { page: 'block', blockId: block.id, at: '' })
              : undefined,
          status: statusWords[statusOfBlock(assessment, edition, block, today)],
        }))}
      />
      {!isOpen && (
        <>
          <p className="govuk-body">
            {due === null ? overviewWords.reviewHasNoDate : overviewWords.reviewOpensOn(dateInWords(due))}
          </p>
          {!isHeld && <OpenReviewEarly session={session} />}
        </>
      )}
    </>
  );
}
