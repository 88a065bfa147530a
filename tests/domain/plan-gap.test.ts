import { describe, expect, it } from 'vitest';
import { entriesOf } from '#src/domain/assessment.ts';
import { applyChange } from '#src/domain/change.ts';
import { actionsOfGaps, changesToPlan } from '#src/domain/plan-gap.ts';
import { anAnswer, anAssessment } from '#tests/builders/an-assessment.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';

describe('a gap in what is known', () => {
  it('becomes an action with its owner and its date', () => {
    const assessment = anAssessment({
      answers: {
        'q-gaps': anAnswer('evidence-gaps', {
          missing: 'Vaping',
          remedy: 'Ask schools.',
          owner: 'Ángela',
          due: '1 5 2027',
        }),
      },
    });
    const [gap] = entriesOf(assessment, { id: 'q-gaps', kind: 'evidence-gaps' });
    if (gap === undefined) throw new Error('There is no gap');
    const [change] = changesToPlan(gap, tinyEdition, 'new');
    if (change === undefined) throw new Error('There is no change');
    const changed = applyChange(assessment, change);
    if (!changed.ok) throw new Error(changed.problem.kind);

    expect(entriesOf(changed.value, { id: 'q-actions', kind: 'action-plan' })).toMatchObject([
      { id: 'new', fields: { action: 'Ask schools.', owner: 'Ángela', due: '1 5 2027' } },
    ]);
    expect(actionsOfGaps(changed.value, tinyEdition).has('Ask schools.')).toBe(true);
    expect(actionsOfGaps(assessment, tinyEdition).has('Ask schools.')).toBe(false);
  });
});
