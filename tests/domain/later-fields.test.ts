import { describe, expect, it } from 'vitest';
import { answerSchema, emptyFields, withField } from '#src/domain/answer.ts';
import { applyChange } from '#src/domain/change.ts';
import { applyEdits, editsBetween, reverseEdits } from '#src/domain/edit.ts';
import { anAnswer, anAssessment } from '#tests/builders/an-assessment.ts';

const question = { id: 'q-evidence', kind: 'evidence' as const };
const before = anAssessment({ answers: { 'q-evidence': anAnswer('evidence', { title: 'Survey' }) } });

function type(from: string, to: string, assessment = before) {
  const entryId = 'evidence-1';
  const made = applyChange(assessment, {
    kind: 'field-changed',
    question,
    entryId,
    field: 'covers',
    from,
    to,
  });
  if (!made.ok) throw new Error(made.problem.kind);
  return made.value;
}

// What was signed before a field was there must still be, letter for letter, what its fingerprint stands for.
describe('a field that came later', () => {
  it('is not in an entry that says nothing of it', () => {
    expect(Object.keys(emptyFields('evidence'))).not.toContain('covers');
    expect(answerSchema.safeParse(before.answers['q-evidence']).success).toBe(true);
  });

  it('leaves no trace once its words are taken out again', () => {
    const typed = type('', 'Carers');

    expect(JSON.stringify(typed.answers)).toContain('Carers');
    expect(type('Carers', '', typed).answers).toEqual(before.answers);
  });

  it('goes and comes with the history', () => {
    const typed = type('', 'Carers');
    const edits = editsBetween(before.answers, typed.answers);

    expect(edits).toMatchObject([{ kind: 'text', field: 'covers', removed: '', added: 'Carers' }]);
    expect(applyEdits(before.answers, edits)).toEqual({ ok: true, value: typed.answers });
    expect(applyEdits(typed.answers, reverseEdits(edits))).toEqual({ ok: true, value: before.answers });
  });

  it('is a list where it holds choices', () => {
    expect(withField('details', {}, 'topics', ['smoking'])).toEqual({ topics: ['smoking'] });
    expect(withField('details', { topics: ['smoking'] }, 'topics', [])).toEqual({});
    expect(withField('details', {}, 'title', '')).toEqual({ title: '' });
  });
});
