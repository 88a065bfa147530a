import { describe, expect, it } from 'vitest';
import type { Fields } from '#src/domain/answer.ts';
import { entriesOf } from '#src/domain/assessment.ts';
import { applyChanges } from '#src/domain/change.ts';
import { changesToRename } from '#src/domain/rename-group.ts';
import { anAnswer, anAssessment } from '#tests/builders/an-assessment.ts';

const question = { id: 'q-groups', kind: 'population-groups' } as const;
const joined = (names: readonly string[]) => names.join(' + ');

type Group = Partial<Fields<'population-groups'>> & { id: string };

/** What the other groups are called and combine after the group `carers`, once called "Carers", was given a new name. */
function renamed(name: string, ...others: Group[]) {
  const answers = { 'q-groups': anAnswer('population-groups', { id: 'carers', name }, ...others) };
  const assessment = anAssessment({ answers });
  const changes = changesToRename(assessment, { question, entryId: 'carers' }, 'Carers', joined);
  if (changes === null) return null;
  const changed = applyChanges(assessment, changes);
  if (!changed.ok) throw new Error(changed.problem.problem.kind);
  const [, ...rest] = entriesOf(changed.value, question);
  return rest.map(({ fields }) => [fields.name, fields.combines]);
}

const both = { id: 'both', name: 'Old and caring', combines: ['Older people', 'Carers'] };

describe('a new name of a group', () => {
  it('stands in the groups that combine it, and in no others', () => {
    const alone = { id: 'alone', name: 'Alone', combines: ['Older people', 'Carers of children'] };

    expect(renamed('Unpaid carers', both, alone)).toEqual([
      ['Old and caring', ['Older people', 'Unpaid carers']],
      ['Alone', ['Older people', 'Carers of children']],
    ]);
  });

  it('stands in the name of a group that is called after what it combines', () => {
    expect(renamed('Unpaid carers', { ...both, name: 'Older people + Carers' })).toEqual([
      ['Older people + Unpaid carers', ['Older people', 'Unpaid carers']],
    ]);
  });

  it('waits until there is one, and one of its own', () => {
    expect(renamed(' ', both)).toBeNull();
    expect(renamed('Older people', both, { id: 'older', name: 'Older people' })).toBeNull();
  });

  it('takes no name from another group that goes by the old one', () => {
    expect(renamed('Unpaid carers', both, { id: 'too', name: 'Carers' })).toEqual([
      ['Old and caring', ['Older people', 'Carers']],
      ['Carers', []],
    ]);
  });
});
