import type { Assessment } from '#src/domain/assessment.ts';
import type { CalendarDate } from '#src/domain/calendar-date.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import type { SignOffStep, WorkflowEvent } from '#src/workflow/assessment-machine.ts';
import type { SaveProblem } from '#src/workflow/ports.ts';
import type { Refusal } from '#src/workflow/refusal.ts';
import { CommitmentsStep } from './commitments-step.tsx';
import { ConfirmStep } from './confirm-step.tsx';
import { DecisionStep } from './decision-step.tsx';
import { PeopleStep } from './people-step.tsx';

export interface SignOffPageProps {
  session: AssessmentSession;
  assessment: Assessment;
  today: CalendarDate;
  send: (event: WorkflowEvent) => void;
  step: SignOffStep;
  /** Why the last signing did not reach the disk. */
  problem: SaveProblem | null;
  /** Why the workflow would not do what was last asked. */
  refusal: Refusal | null;
  /** The version is being frozen. */
  busy: boolean;
}

export function SignOffPage(props: SignOffPageProps) {
  switch (props.step) {
    case 'people':
      return <PeopleStep {...props} />;
    case 'decision':
      return <DecisionStep {...props} />;
    case 'commitments':
      return <CommitmentsStep {...props} />;
    case 'confirm':
      return <ConfirmStep {...props} />;
  }
}
