import { describe, expect, it } from 'vitest';
import { type Answer, emptyFields } from '#src/domain/answer.ts';
import { type Assessment, newAssessment } from '#src/domain/assessment.ts';
import { placeOfFlag } from '#src/report/place-of.ts';
import { wordFlag } from '#src/report/word-flag.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';

const blank = newAssessment('a', tinyEdition, new Date('2026-11-22T10:00:00Z'));
const at = { questionId: 'q-groups', entryId: 'one' };

function decided(nextReview: string): Assessment {
  const answer = {
    kind: 'decision',
    note: '',
    entries: [{ id: 'only', fields: { ...emptyFields('decision'), nextReview } }],
  };
  return { ...blank, answers: { decision: answer as Answer } };
}

describe('what a reviewer would ask', () => {
  it('says what an action has not got, in one sentence', () => {
    const flag = {
      kind: 'action-lacks' as const,
      questionId: 'q-actions',
      entryId: 'one',
      action: 'Hire',
      lacks: ['owner' as const, 'due' as const, 'groups' as const],
    };

    expect(wordFlag(flag)).toMatch(/^“Hire” has no owner, due date or group it is for\./);
    expect(placeOfFlag(flag, blank, tinyEdition)).toEqual({
      page: 'the-people',
      questionId: 'q-actions',
      entryId: 'one',
    });
  });

  it('asks about a group by its name, or says that it has none', () => {
    expect(wordFlag({ kind: 'harm-without-response', ...at, name: 'Young carers' })).toBe(
      '“Young carers” may lose. What will be done about it?',
    );
    expect(wordFlag({ kind: 'harm-without-response', ...at, name: ' ' })).toMatch(/^A group without a name/);
  });

  it('cuts a very long name short', () => {
    const words = wordFlag({ kind: 'harm-without-response', ...at, name: 'very long '.repeat(40) });

    expect(words.length).toBeLessThan(180);
  });

  it('leads to the decision for a late review that was decided, and to the front page for one only planned', () => {
    const flag = { kind: 'review-too-late' as const, date: '2028-01-31' };

    expect(wordFlag(flag)).toContain('31 January 2028');
    expect(placeOfFlag(flag, blank, tinyEdition).page).toBe('details');
    expect(placeOfFlag(flag, decided('31/1/2028'), tinyEdition).page).toBe('sign-off');
  });

  it('leads to the question where nothing smaller can be named', () => {
    expect(placeOfFlag({ kind: 'no-intersection', questionId: 'q-groups' }, blank, tinyEdition)).toEqual({
      page: 'the-people',
      questionId: 'q-groups',
    });
  });
});
