import type { StepProblem } from '#src/domain/take-step.ts';

/** Why the workflow would not do what was asked. Nothing changed; screens put each into words. */
export type Refusal =
  | { kind: 'signed-off'; version: number }
  | { kind: 'stage-not-open'; blockId: string }
  | { kind: 'no-such-page' }
  | { kind: 'no-such-version'; version: number }
  | { kind: 'answers-block-sign-off'; count: number }
  | { kind: 'not-at-sign-off' }
  | { kind: 'with-reviewers'; state: 'in-review' | 'ready' }
  | { kind: 'given-up'; state: 'abandoned' | 'superseded' }
  | { kind: 'step-refused'; problem: StepProblem }
  | { kind: 'review-already-open' }
  | { kind: 'nothing-to-finish' }
  | { kind: 'signing-under-way' };
