import { describe, expect, it } from 'vitest';
import { answerSchema, type EntryKind, emptyFields, fieldSchemas, isBlank } from '#src/domain/answer.ts';
import {
  assessmentSchema,
  entriesOf,
  fieldsOf,
  findAnswer,
  newAssessment,
  noteOn,
} from '#src/domain/assessment.ts';
import { anAnswer, anAssessment, SOME_MOMENT } from '#tests/builders/an-assessment.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';

const KINDS = Object.keys(fieldSchemas) as EntryKind[];

describe('a draft answer', () => {
  it.each(KINDS)('may be empty: %s', (kind) => {
    const answer = { kind, note: '', entries: [{ id: 'only', fields: emptyFields(kind) }] };

    expect(answerSchema.parse(answer)).toEqual(answer);
    expect(isBlank(emptyFields(kind))).toBe(true);
  });

  it.each(KINDS)('has no other fields than its own: %s', (kind) => {
    const fields = { ...emptyFields(kind), score: '7' };

    expect(answerSchema.safeParse({ kind, note: '', entries: [{ id: 'only', fields }] }).success).toBe(false);
  });

  it.each(KINDS)('lacks none of its fields: %s', (kind) => {
    for (const left of Object.keys(emptyFields(kind))) {
      const { [left]: _, ...fields } = emptyFields(kind) as Record<string, unknown>;

      expect(answerSchema.safeParse({ kind, note: '', entries: [{ id: 'only', fields }] }).success).toBe(
        false,
      );
    }
  });

  it('keeps text of any length, for a text that was saved must open again', () => {
    const text = 'word '.repeat(300_000);

    expect(answerSchema.parse(anAnswer('long-text', { text }))).toEqual(anAnswer('long-text', { text }));
  });

  it('keeps the names of combined groups, however long they are', () => {
    const answer = anAnswer('population-groups', { combines: ['Carers '.repeat(100), 'Men'] });

    expect(answerSchema.parse(answer)).toEqual(answer);
  });

  it('puts a replacement character in the place of half a surrogate pair', () => {
    const read = answerSchema.parse(anAnswer('long-text', { text: 'Ŵyn \ud83d 😀 \udc00' }));

    expect(read).toEqual(anAnswer('long-text', { text: 'Ŵyn \ufffd 😀 \ufffd' }));
  });

  it('is blank when it holds only spaces', () => {
    expect(isBlank({ text: ' \n\t ', chosen: [] })).toBe(true);
    expect(isBlank({ text: '', chosen: ['a'] })).toBe(false);
    expect(isBlank({ text: ' a ' })).toBe(false);
  });
});

describe('an assessment', () => {
  it('begins with nothing said, at version 1', () => {
    const begun = newAssessment('a', tinyEdition, SOME_MOMENT);

    expect(assessmentSchema.parse(begun)).toEqual(begun);
    expect(begun).toMatchObject({ version: 1, revision: 0, answers: {}, signatures: [], use: 'real' });
  });

  it('takes answers by own names only, never what all objects have', () => {
    const assessment = anAssessment();

    expect(findAnswer(assessment, 'constructor')).toBeUndefined();
    expect(findAnswer(assessment, '__proto__')).toBeUndefined();
    expect(noteOn(assessment, 'toString')).toBe('');
  });

  it('refuses an answer hidden under the name __proto__ rather than losing it', () => {
    const answers = JSON.parse(
      `{"__proto__": ${JSON.stringify(anAnswer('short-text', { text: 'hidden' }))}}`,
    );

    expect(assessmentSchema.safeParse(anAssessment({ answers })).success).toBe(false);
  });

  it('gives blank fields for what was never touched', () => {
    expect(fieldsOf(anAssessment(), { id: 'q-short', kind: 'short-text' })).toEqual({ text: '' });
    expect(entriesOf(anAssessment(), { id: 'q-people', kind: 'people' })).toEqual([]);
  });

  it('does not read an answer as another kind', () => {
    const assessment = anAssessment({ answers: { 'q-short': anAnswer('date', { date: '2026' }) } });

    expect(() => entriesOf(assessment, { id: 'q-short', kind: 'short-text' })).toThrow('answered as date');
  });
});
