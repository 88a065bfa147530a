import { type Assessment, type Signature, signatureOf } from '#src/domain/assessment.ts';
import { applyChange, applyChanges, type Change } from '#src/domain/change.ts';
import type { Result } from '#src/domain/result.ts';
import { type Happening, happen } from '#src/domain/take-step.ts';
import { createWorkflowActor } from '#src/workflow/actors.ts';
import type { WorkflowEvent } from '#src/workflow/assessment-machine.ts';
import type { SaveProblem } from '#src/workflow/ports.ts';
import { aCompleteAssessment } from '#tests/builders/a-complete-assessment.ts';
import { aSignature, SOME_DAY, SOME_MOMENT } from '#tests/builders/an-assessment.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';

/** A second version begun after a first was signed: complete, its review still shut. */
export function anAmendedDraft(): Assessment {
  return aCompleteAssessment({ version: 2, signatures: [aSignature()] });
}

export function aSignedAssessment(): Assessment {
  return aCompleteAssessment({ signatures: [aSignature()] });
}

/** With reviewers, after a first version was signed. */
export function anAssessmentInReview(): Assessment {
  return after(anAmendedDraft(), {
    kind: 'submitted',
    at: SOME_MOMENT.toISOString(),
    version: 2,
    by: 'Morag Bell',
    role: 'Service lead',
    from: '',
    to: 'Sam Okoro',
    asked: 'Is anyone left out?',
    answers: 'cd'.repeat(32),
  });
}

/** Work on its second version was stopped. */
export function anAbandonedAssessment(): Assessment {
  return after(anAmendedDraft(), {
    kind: 'abandoned',
    at: SOME_MOMENT.toISOString(),
    version: 2,
    by: 'Morag Bell',
    role: '',
    from: '',
    because: 'The service closes.',
  });
}

function after(assessment: Assessment, event: Happening): Assessment {
  const happened = happen(assessment, event);
  if (!happened.ok) throw new Error(happened.problem.kind);
  return happened.value;
}

/** A workflow over an assessment that lives in this test; signing ends when the test says so. */
export function aWorkflow(assessment: Assessment, today = SOME_DAY) {
  const world = { assessment, today, made: [] as Change[] };
  let end: (outcome: Result<Signature, SaveProblem>) => void = () => undefined;
  let crash: (error: unknown) => void = () => undefined;
  const actor = createWorkflowActor({
    facts: () => ({ assessment: world.assessment, edition: tinyEdition, today: world.today }),
    make: (changes) => {
      const changed = applyChanges(world.assessment, changes);
      if (!changed.ok) throw new Error(changed.problem.problem.kind);
      world.assessment = changed.value;
      world.made.push(...changes);
    },
    sign: () =>
      new Promise((resolve, reject) => {
        end = resolve;
        crash = reject;
      }),
    clock: { now: () => SOME_MOMENT },
  }).start();
  const nextTurn = () => new Promise((resolve) => setTimeout(resolve));
  return {
    actor,
    world,
    send: (...events: WorkflowEvent[]) => {
      for (const event of events) actor.send(event);
    },
    state: () => pathOf(actor.getSnapshot().value),
    context: () => actor.getSnapshot().context,
    endSigning: async (outcome: Result<Signature, SaveProblem>) => {
      if (outcome.ok && signatureOf(world.assessment) === undefined) {
        const changed = applyChange(world.assessment, { kind: 'signed', signature: outcome.value });
        if (changed.ok) world.assessment = changed.value;
      }
      end(outcome);
      await nextTurn();
    },
    crashSigning: async (error: unknown) => {
      crash(error);
      await nextTurn();
    },
  };
}

/** A state's value as one word, such as `drafting.signing.confirm`. */
export function pathOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([name, inner]) => `${name}.${pathOf(inner)}`)
    .join(' and ');
}
