import { describe, expect, it } from 'vitest';
import type { Fields } from '#src/domain/answer.ts';
import { type Assessment, entriesOf } from '#src/domain/assessment.ts';
import { applyChanges, type Change } from '#src/domain/change.ts';
import { calledForByGap, changesToPlan, findActionFor } from '#src/domain/plan-action.ts';
import { anAnswer, anAssessment } from '#tests/builders/an-assessment.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';

const actions = { id: 'q-actions', kind: 'action-plan' } as const;

function aGap(fields: Partial<Fields<'evidence-gaps'>>): Assessment {
  return anAssessment({ answers: { 'q-gaps': anAnswer('evidence-gaps', fields) } });
}

function gapIn(assessment: Assessment) {
  const [gap] = entriesOf(assessment, { id: 'q-gaps', kind: 'evidence-gaps' });
  if (gap === undefined) throw new Error('There is no gap');
  return gap;
}

function changed(assessment: Assessment, changes: readonly Change[]): Assessment {
  const made = applyChanges(assessment, changes);
  if (!made.ok) throw new Error(made.problem.problem.kind);
  return made.value;
}

function planned(assessment: Assessment): Assessment {
  return changed(assessment, changesToPlan(calledForByGap(gapIn(assessment)), assessment, tinyEdition));
}

/** The assessment after one field of the only action was changed. */
function withAction(assessment: Assessment, field: 'action' | 'status', to: string): Assessment {
  const [action] = entriesOf(assessment, actions);
  if (action === undefined) throw new Error('There is no action');
  const from = action.fields[field];
  return changed(assessment, [
    { kind: 'field-changed', question: actions, entryId: action.id, field, from, to },
  ]);
}

const isPlanned = (assessment: Assessment) =>
  findActionFor(calledForByGap(gapIn(assessment)), assessment, tinyEdition) !== undefined;

describe('a gap in what is known', () => {
  it('becomes an action with its owner and its date', () => {
    const assessment = aGap({
      missing: 'Vaping',
      remedy: 'Ask schools.',
      owner: 'Ángela',
      due: '1 5 2027',
    });

    expect(entriesOf(planned(assessment), actions)).toMatchObject([
      { fields: { action: 'Ask schools.', owner: 'Ángela', due: '1 5 2027' } },
    ]);
    expect(isPlanned(assessment)).toBe(false);
    expect(isPlanned(planned(assessment))).toBe(true);
  });

  it('becomes an action by what is missing, where nobody says how it will be filled', () => {
    const assessment = aGap({ missing: 'Vaping' });

    expect(entriesOf(planned(assessment), actions)).toMatchObject([{ fields: { action: 'Vaping' } }]);
  });

  it('stays in the plan when its action, or the gap, is put in other words', () => {
    const assessment = aGap({ missing: 'Vaping', remedy: 'Ask schools.' });
    const reworded = withAction(planned(assessment), 'action', 'Ask all the schools.');
    const question = { id: 'q-gaps', kind: 'evidence-gaps' } as const;
    const entryId = gapIn(assessment).id;
    const [from, to] = ['Ask schools.', 'Ask the colleges.'];

    expect(isPlanned(reworded)).toBe(true);
    expect(
      isPlanned(changed(reworded, [{ kind: 'field-changed', question, entryId, field: 'remedy', from, to }])),
    ).toBe(true);
  });

  it('is in the plan by an action in its own words, whoever wrote it', () => {
    const assessment = aGap({ remedy: 'Ask schools.' });
    const written = anAnswer('action-plan', { id: 'hers', action: 'Ask schools. ' });
    const both = { ...assessment, answers: { ...assessment.answers, 'q-actions': written } };

    expect(findActionFor(calledForByGap(gapIn(both)), both, tinyEdition)).toMatchObject({
      entryId: 'hers',
      question: actions,
    });
  });

  it('is not filled by an action that was rejected, and can be planned again beside it', () => {
    const assessment = aGap({ remedy: 'Ask schools.' });
    const rejected = withAction(planned(assessment), 'status', 'rejected');

    expect(isPlanned(rejected)).toBe(false);
    expect(isPlanned(planned(rejected))).toBe(true);
    expect(entriesOf(planned(rejected), actions).map(({ fields }) => fields.status)).toEqual([
      'rejected',
      '',
    ]);
  });
});
