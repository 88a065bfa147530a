import type { Assessment } from '#src/domain/assessment.ts';
import type { AssessmentEvent } from '#src/domain/event.ts';
import { type LifecycleState, type Step, stepOf, walkEvents } from '#src/domain/lifecycle.ts';
import type { Standing } from './verdict.ts';

/** The steps that lead to each state. */
const LED: Record<LifecycleState, readonly Step[]> = {
  drafting: ['amended', 'taken-back', 'resumed'],
  'reviewing-effect': ['effect-review-begun', 'taken-back', 'resumed'],
  'in-review': ['submitted', 'resumed'],
  returned: ['reviewed: return', 'resumed'],
  ready: ['reviewed: ready', 'resumed'],
  signed: ['signed', 'resumed'],
  'review-due': ['signed', 'resumed'],
  abandoned: ['abandoned'],
  superseded: ['superseded'],
};

/** Where an assessment stands, whatever the date, and by which event it came there. */
export function findStanding({ events, version }: Pick<Assessment, 'events' | 'version'>): Standing {
  const { state } = walkEvents(events);
  return { state, version, since: events.findLast((event) => leadsTo(state, event)) ?? null };
}

function leadsTo(state: LifecycleState, event: AssessmentEvent): boolean {
  const step = stepOf(event);
  return step !== null && LED[state].includes(step);
}
