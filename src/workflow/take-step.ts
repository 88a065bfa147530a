import type { Change } from '#src/domain/change.ts';
import { blocksOf, stageOf } from '#src/domain/edition.ts';
import { planAsSigned } from '#src/domain/effect-review.ts';
import { standingOn } from '#src/domain/progress.ts';
import { findStepProblem, type Happening } from '#src/domain/take-step.ts';
import { reviewIsShut } from './open-pages.ts';
import type { Facts } from './ports.ts';
import type { Refusal } from './refusal.ts';

/** What a person asks to happen: all of an event but its moment and the version it is about. */
export type StepAsked = Happening extends infer Event
  ? Event extends Happening
    ? Omit<Event, 'at' | 'version'>
    : never
  : never;

/** Why a step can't be taken now, or null. */
export function stepRefusal(facts: Facts, asked: StepAsked): Refusal | null {
  const { assessment, today } = facts;
  const problem = findStepProblem(assessment, eventFrom(facts, asked, new Date(0)));
  if (problem !== null) return { kind: 'step-refused', problem };
  if (asked.kind === 'review-opened-early' && !reviewIsShut(facts)) return { kind: 'review-already-open' };
  const isEarly = asked.kind === 'effect-review-begun' && standingOn(assessment, today) !== 'review-due';
  if (isEarly && asked.because.trim() === '') {
    return { kind: 'step-refused', problem: { kind: 'needs-words', field: 'because' } };
  }
  return null;
}

/** The changes that take a step. A review of the effect begins with its own stage blank: the last one stays in its version. */
export function changesForStep(facts: Facts, asked: StepAsked, at: Date): Change[] {
  const event = eventFrom(facts, asked, at);
  if (event.kind !== 'effect-review-begun') return [{ kind: 'happened', event }];
  const blanks = blocksOf(facts.edition)
    .filter((block) => stageOf(facts.edition, block).opens === 'at-review')
    .flatMap((block) => block.questions.map(({ id }) => id));
  return [{ kind: 'happened', event, blanks }];
}

function eventFrom({ assessment }: Facts, asked: StepAsked, at: Date): Happening {
  const begins = asked.kind === 'amended' || asked.kind === 'effect-review-begun';
  const version = begins ? assessment.version + 1 : assessment.version;
  const plan = asked.kind === 'effect-review-begun' ? { plan: planAsSigned(assessment) } : {};
  return { ...asked, ...plan, at: at.toISOString(), version } as Happening;
}
