import { type Assessment, titleOf } from '#src/domain/assessment.ts';
import { type Result, succeed } from '#src/domain/result.ts';
import { SendPage } from '#src/features/send-for-review/send-page.tsx';
import { type HtmlProblem, requestReviewCopy } from '#src/html/request-html.ts';
import { fileNameFor } from '#src/interchange/file-name.ts';
import { saveFile } from '#src/interchange/save-file.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import type { WorkflowEvent } from '#src/workflow/assessment-machine.ts';
import { saveAssessment } from './save-assessment.ts';

interface SendRouteProps {
  session: AssessmentSession;
  assessment: Assessment;
  today: string;
  send: (event: WorkflowEvent) => void;
}

/** Sending an open assessment for review, with the files that go to reviewers. */
export default function SendRoute(props: SendRouteProps) {
  const { session } = props;
  return (
    <SendPage {...props} saveCopy={() => saveReviewCopy(session)} saveFile={() => saveAssessment(session)} />
  );
}

async function saveReviewCopy(session: AssessmentSession): Promise<Result<void, HtmlProblem>> {
  const { assessment, edition, today } = session.facts();
  const name = (ending: string) => fileNameFor(titleOf(assessment), assessment.version, ending);
  const made = await requestReviewCopy({ assessment, edition, today, fileName: name('') });
  if (!made.ok) return made;
  saveFile(name('.review.html'), made.value, 'text/html');
  return succeed(undefined);
}
