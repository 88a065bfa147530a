import type { Assessment } from '#src/domain/assessment.ts';
import { applyChange } from '#src/domain/change.ts';
import { digestOfAnswers } from '#src/domain/remarks.ts';
import type { Happening } from '#src/domain/take-step.ts';
import { workedExample } from '#src/editions/worked-example/worked-example.ts';

const at = '2026-11-22T10:00:00.000Z';

/** The worked example, sent to a reviewer. */
export function aSentExample(id = 'example'): Assessment {
  const example = workedExample(id);
  return happened(example, {
    kind: 'submitted',
    at,
    version: 1,
    by: 'Mo Ali',
    role: 'Programme lead',
    from: '',
    to: 'Priya Shah, public health consultant',
    asked: 'Is anyone left out?\nDo the actions fit the causes?',
    answers: digestOfAnswers(example),
  });
}

/** The assessment after something happened to it, which must be allowed. */
export function happened(assessment: Assessment, event: Happening): Assessment {
  const changed = applyChange(assessment, { kind: 'happened', event });
  if (!changed.ok) throw new Error(JSON.stringify(changed.problem));
  return changed.value;
}
