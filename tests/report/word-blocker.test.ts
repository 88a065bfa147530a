import { describe, expect, it } from 'vitest';
import { type Answer, type EntryKind, emptyFields, type Fields, ONLY } from '#src/domain/answer.ts';
import { type Assessment, newAssessment } from '#src/domain/assessment.ts';
import { findSignOffBlockers } from '#src/domain/sign-off-blockers.ts';
import { groupBlockers } from '#src/report/group-blockers.ts';
import { placeOfBlocker } from '#src/report/place-of.ts';
import { wordBlocker } from '#src/report/word-blocker.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';

const today = '2026-11-22';

function answerOf<Kind extends EntryKind>(kind: Kind, ...entries: Partial<Fields<Kind>>[]): Answer {
  const filled = entries.map((fields, at) => ({
    id: kind === 'details' || kind === 'decision' ? ONLY : `${kind}-${at + 1}`,
    fields: { ...emptyFields(kind), ...fields },
  }));
  return { kind, note: '', entries: filled } as unknown as Answer;
}

function blockersOf(answers: Assessment['answers']) {
  const assessment = { ...newAssessment('a', tinyEdition, new Date('2026-11-22T10:00:00Z')), answers };
  return findSignOffBlockers(assessment, tinyEdition, today).map((blocker) => ({
    words: wordBlocker(blocker, assessment, tinyEdition),
    place: placeOfBlocker(blocker),
  }));
}

describe('what blocks sign-off, in words', () => {
  it('names a field of the front page as its label does', () => {
    expect(blockersOf({})).toContainEqual({
      words: '“What is being assessed” needs an answer',
      place: { page: 'details', questionId: 'details' },
    });
  });

  it('names a question that nobody answered, and leads to it', () => {
    expect(blockersOf({})).toContainEqual({
      words: '“What is it for?” needs an answer',
      place: { page: 'the-work', questionId: 'q-long' },
    });
  });

  it('names one thing in a list by its own words, or by its number while it has none', () => {
    const blockers = blockersOf({
      'q-actions': answerOf('action-plan', { action: 'Hire an interpreter', owner: 'Ana' }, { owner: 'Bo' }),
    });

    expect(blockers).toContainEqual({
      words: 'Hire an interpreter: “Due date” needs an answer',
      place: { page: 'the-people', questionId: 'q-actions', entryId: 'action-plan-1' },
    });
    expect(blockers.map(({ words }) => words)).toContain('Action 2: “Action” needs an answer');
  });

  it('names a group, a risk and a family of drivers', () => {
    const words = blockersOf({
      'q-groups': answerOf('population-groups', { name: 'Young carers', effect: 'none' }),
      'q-drivers': {
        kind: 'drivers',
        note: '',
        entries: [{ id: 'income', fields: { chosen: [], other: 'Debt', explanation: '' } }],
      },
      'q-risks': {
        kind: 'widening-risks',
        note: '',
        entries: [{ id: 'Risk-one', fields: { verdict: 'applies', handling: '' } }],
      },
    }).map((blocker) => blocker.words);

    expect(words).toContain(
      'Young carers: “Why we say so” needs a reason, so that others can follow your choice',
    );
    expect(words).toContain('Income: “How this acts here” needs an answer');
    expect(words).toContain('Risk one: “How we handle it” needs an answer');
  });

  it('numbers the conditions, and asks for one where the decision speaks of some', () => {
    const decision = answerOf('decision', { decision: 'proceed-with-conditions' });

    expect(blockersOf({ decision }).map(({ words }) => words)).toContain(
      'To proceed with conditions, add at least one condition',
    );
    expect(
      blockersOf({
        decision,
        conditions: answerOf('conditions', { condition: 'A', owner: 'B', due: '31 June' }),
      }),
    ).toContainEqual({
      words: 'Condition 1: “Due date” must be a date that exists, such as 27 March 2027',
      place: { page: 'sign-off', questionId: 'conditions', entryId: 'conditions-1' },
    });
  });

  it('quotes a commitment that is not ticked, and leads to the commitments', () => {
    expect(blockersOf({})).toContainEqual({
      words: 'Not ticked yet: “I have considered the duty.”',
      place: { page: 'sign-off', questionId: 'commitments' },
    });
  });

  it('groups them by page, in reading order', () => {
    const assessment = newAssessment('a', tinyEdition, new Date('2026-11-22T10:00:00Z'));
    const groups = groupBlockers(findSignOffBlockers(assessment, tinyEdition, today));

    expect(groups.map(({ title }) => title)).toEqual([
      'About this assessment',
      'The work',
      'The people',
      'People',
      'Decision',
      'Commitments',
    ]);
    expect(groups[1]?.blockers).toHaveLength(8);
  });
});
