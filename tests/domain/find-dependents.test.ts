import { describe, expect, it } from 'vitest';
import { type Assessment, entriesOf } from '#src/domain/assessment.ts';
import { applyChange, type Change } from '#src/domain/change.ts';
import {
  changesToBringBack,
  changesToRemove,
  findDependents,
  findLeftWithoutEvidence,
} from '#src/domain/find-dependents.ts';
import { anAnswer, anAssessment } from '#tests/builders/an-assessment.ts';

const polish = { question: { id: 'q-groups', kind: 'population-groups' }, entryId: 'polish' } as const;

function anAssessmentThatNamesPolishSpeakers(): Assessment {
  return anAssessment({
    answers: {
      'q-groups': anAnswer(
        'population-groups',
        { id: 'older', name: 'Older people' },
        { id: 'polish', name: 'Polish speakers' },
        { id: 'both', name: 'Both', combines: ['Older people', 'Polish speakers'] },
      ),
      'q-actions': anAnswer(
        'action-plan',
        { id: 'ring', groups: ['older', 'polish'] },
        { id: 'write', groups: ['older'] },
      ),
      'q-monitoring': anAnswer('monitoring', { id: 'calls', groups: ['polish'] }),
      'q-evidence': anAnswer('evidence', { id: 'survey', supports: ['q-drivers', 'polish'] }),
    },
  });
}

function changed(assessment: Assessment, changes: readonly Change[]): Assessment {
  return changes.reduce((current, change) => {
    const made = applyChange(current, change);
    if (!made.ok) throw new Error(made.problem.kind);
    return made.value;
  }, assessment);
}

describe('The answers that name a group', () => {
  it('are actions, measures, evidence, and groups that combine it', () => {
    const found = findDependents(anAssessmentThatNamesPolishSpeakers(), polish);
    expect(found.map(({ question, entryId, field }) => [question.id, entryId, field])).toEqual([
      ['q-groups', 'both', 'combines'],
      ['q-actions', 'ring', 'groups'],
      ['q-monitoring', 'calls', 'groups'],
      ['q-evidence', 'survey', 'supports'],
    ]);
  });

  it('do not count as naming it when another group has the same name', () => {
    const { answers } = anAssessmentThatNamesPolishSpeakers();
    const twice = anAnswer(
      'population-groups',
      { id: 'polish', name: 'Polish speakers' },
      { id: 'again', name: 'Polish speakers' },
      { id: 'both', name: 'Both', combines: ['Polish speakers', 'Older people'] },
    );
    const found = findDependents({ answers: { ...answers, 'q-groups': twice } }, polish);
    expect(found.map(({ entryId }) => entryId)).not.toContain('both');
  });

  it('lose its name when it goes, and nothing else', () => {
    const before = anAssessmentThatNamesPolishSpeakers();
    const left = changed(before, changesToRemove(before, polish));

    expect(findDependents(left, polish)).toEqual([]);
    expect(entriesOf(left, { id: 'q-groups', kind: 'population-groups' }).map(({ id }) => id)).toEqual([
      'older',
      'both',
    ]);
    expect(left.answers['q-actions']).toEqual(
      anAnswer('action-plan', { id: 'ring', groups: ['older'] }, { id: 'write', groups: ['older'] }),
    );
    expect(left.answers['q-evidence']).toEqual(
      anAnswer('evidence', { id: 'survey', supports: ['q-drivers'] }),
    );
  });

  it('have it again when it is brought back, as before', () => {
    const before = anAssessmentThatNamesPolishSpeakers();
    const left = changed(before, changesToRemove(before, polish));
    expect(changed(left, changesToBringBack(left, before, polish)).answers).toEqual(before.answers);
  });

  it('keep what was chosen since it went', () => {
    const before = anAssessmentThatNamesPolishSpeakers();
    const removal = changesToRemove(before, polish);
    const question = { id: 'q-actions', kind: 'action-plan' } as const;
    const since: Change[] = [
      { kind: 'field-changed', question, entryId: 'ring', field: 'groups', from: ['older'], to: [] },
      { kind: 'entry-removed', question: { id: 'q-monitoring', kind: 'monitoring' }, entryId: 'calls' },
    ];
    const left = changed(before, [...removal, ...since]);
    const back = changed(left, changesToBringBack(left, before, polish));

    expect(entriesOf(back, question)[0]?.fields.groups).toEqual(['polish']);
    expect(entriesOf(back, { id: 'q-monitoring', kind: 'monitoring' })).toEqual([]);
  });
});

describe('An item of evidence', () => {
  const survey = { question: { id: 'q-evidence', kind: 'evidence' }, entryId: 'survey' } as const;

  it('leaves those answers without evidence that nothing else supports', () => {
    const answers = {
      'q-evidence': anAnswer(
        'evidence',
        { id: 'survey', supports: ['q-drivers', 'q-groups'] },
        { id: 'census', supports: ['q-groups'] },
      ),
    };
    expect(findLeftWithoutEvidence({ answers }, survey)).toEqual(['q-drivers']);
    expect(findDependents({ answers }, survey)).toEqual([]);
  });
});
