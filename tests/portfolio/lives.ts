import type { Assessment } from '#src/domain/assessment.ts';
import type { LifecycleState } from '#src/domain/lifecycle.ts';
import type { Remark } from '#src/domain/review.ts';
import { type Happening, happen } from '#src/domain/take-step.ts';
import { anAnswer, anAssessment, aSignature, SOME_MOMENT } from '#tests/builders/an-assessment.ts';

const at = SOME_MOMENT.toISOString();
const who = { at, version: 1, by: 'Morag Bell', role: '', from: '' };

export const stopped: Happening = { kind: 'abandoned', ...who, because: 'The service closes.' };
export const replaced: Happening = { kind: 'superseded', ...who, because: 'Merged.', successor: 'Breathe' };
export const amended: Happening = { kind: 'amended', ...who, version: 2, because: 'New figures.' };
const begun: Happening = { kind: 'effect-review-begun', ...who, version: 2, because: '' };
const submitted: Happening = {
  kind: 'submitted',
  ...who,
  to: 'Sam Okoro',
  asked: '',
  answers: 'cd'.repeat(32),
};

/** Begun before the tests' day, with an action that should have been done by then. */
export function anOldPlan(part: Partial<Assessment> = {}): Assessment {
  const plan = anAnswer('action-plan', { action: 'Ask people', due: '1 November 2026' });
  return anAssessment({ answers: { 'q-actions': plan }, ...part });
}

/** The same, signed, and due for its review. */
export function aSignedOldPlan(): Assessment {
  return anOldPlan({ signatures: [aSignature({ nextReview: '2026-11-01' })] });
}

/** An assessment after more has happened to it. */
export function livedOn(assessment: Assessment, ...events: Happening[]): Assessment {
  return events.reduce((before, event) => {
    const happened = happen(before, event);
    if (!happened.ok) throw new Error(JSON.stringify(happened.problem));
    return happened.value;
  }, assessment);
}

/** The same, and a reviewer asks for a change. */
export function aReturnedPlan(): Assessment {
  return livedOn(anOldPlan(), submitted, aReview('return'));
}

/** An assessment in each state that events lead to, with what people call that state. */
export const LIVES: [LifecycleState, string, Assessment][] = [
  ['drafting', 'Being written', anOldPlan()],
  ['reviewing-effect', 'Effect being reviewed', livedOn(aSignedOldPlan(), begun)],
  ['in-review', 'With reviewers', livedOn(anOldPlan(), submitted)],
  ['returned', 'Returned by a reviewer', aReturnedPlan()],
  ['ready', 'Ready for the decision', livedOn(anOldPlan(), submitted, aReview('ready'))],
  ['signed', 'Signed off', aSignedOldPlan()],
  ['abandoned', 'Stopped', livedOn(anOldPlan(), stopped)],
  ['superseded', 'Replaced by another', livedOn(aSignedOldPlan(), replaced)],
];

function aReview(verdict: 'return' | 'ready'): Happening {
  const answers = 'cd'.repeat(32);
  const remark: Remark = {
    id: 'must',
    blockId: 'the-people',
    questionId: '',
    entryId: '',
    mark: 'must-change',
    said: 'Say who was asked.',
    on: '',
    answer: answers,
  };
  const review = { id: 'review-1', writtenAt: at, version: 1, answers, verdict, said: '', remarks: [remark] };
  return { kind: 'reviewed', ...who, review };
}
