import { describe, expect, it } from 'vitest';
import type { Assessment } from '#src/domain/assessment.ts';
import {
  findAnswerBlockers,
  findSignOffBlockers,
  type SignOffBlocker,
} from '#src/domain/sign-off-blockers.ts';
import { aCompleteAssessment } from '#tests/builders/a-complete-assessment.ts';
import { anAnswer, anAssessment, SOME_DAY } from '#tests/builders/an-assessment.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';

function blockers(answers: Assessment['answers'] = {}, today = SOME_DAY): SignOffBlocker[] {
  return findSignOffBlockers(aCompleteAssessment({ answers }), tinyEdition, today);
}

const decided = {
  makerName: 'Ngozi Adeyemi',
  makerRole: 'Director',
  body: 'Health board',
  meetingDate: '20 November 2026',
  decision: 'proceed' as const,
  nextReview: '22 August 2027',
  commitments: ['duty', 'evidence'],
};

describe('what blocks sign-off', () => {
  it('is nothing when all is settled', () => {
    expect(blockers()).toEqual([]);
  });

  it('is a front page without a lead', () => {
    const details = { title: 'x', subject: 'service' as const, organisation: 'y' };

    expect(blockers({ details: anAnswer('details', details) })).toEqual([
      { kind: 'details', problem: { field: 'lead', problem: 'missing' } },
    ]);
  });

  it('is a question left open, with its block', () => {
    expect(blockers({ 'q-short': anAnswer('short-text') })).toMatchObject([
      {
        kind: 'question',
        block: { id: 'the-work' },
        question: { id: 'q-short' },
        problem: { kind: 'unanswered' },
      },
    ]);
  });

  it('is an action without an owner, with its entry', () => {
    expect(
      blockers({ 'q-actions': anAnswer('action-plan', { action: 'Evenings', due: '1 May 2027' }) }),
    ).toMatchObject([
      { kind: 'question', problem: { kind: 'entry', entryId: 'action-plan-1', field: 'owner' } },
    ]);
  });

  it('is a review that is open and not done, and not one that is shut', () => {
    expect(blockers({}, '2027-08-21')).toEqual([]);
    expect(blockers({}, '2027-08-22')).toMatchObject([{ kind: 'question', question: { id: 'q-lessons' } }]);
  });

  it('is that nobody is named as having assessed', () => {
    expect(blockers({ assessors: anAnswer('people', { name: ' ', role: 'Nurse' }) })).toEqual([
      { kind: 'no-assessor' },
    ]);
  });

  it('is a decision without its maker, and one whose date does not exist', () => {
    const decision = anAnswer('decision', { ...decided, makerName: '', nextReview: '31 June 2027' });

    expect(blockers({ decision })).toEqual([
      { kind: 'decision', problem: { field: 'makerName', problem: 'missing' } },
      { kind: 'decision', problem: { field: 'nextReview', problem: 'not-a-date' } },
    ]);
  });

  it('is each commitment that is not ticked', () => {
    expect(blockers({ decision: anAnswer('decision', { ...decided, commitments: ['duty'] }) })).toEqual([
      { kind: 'commitment-not-ticked', commitmentId: 'evidence' },
    ]);
    expect(blockers({ decision: anAnswer('decision', { ...decided, commitments: ['other'] }) })).toEqual([
      { kind: 'commitment-not-ticked', commitmentId: 'duty' },
      { kind: 'commitment-not-ticked', commitmentId: 'evidence' },
    ]);
  });

  const withConditions = anAnswer('decision', { ...decided, decision: 'proceed-with-conditions' });

  it('is a decision with conditions that names none', () => {
    expect(blockers({ decision: withConditions })).toEqual([{ kind: 'no-condition' }]);
  });

  it('is a condition without an owner', () => {
    const conditions = anAnswer('conditions', { condition: 'Ask carers', due: '1 May 2027' });

    expect(blockers({ decision: withConditions, conditions })).toEqual([
      { kind: 'condition', entryId: 'conditions-1', problem: { field: 'owner', problem: 'missing' } },
    ]);
    expect(blockers({ conditions })).toEqual([]);
  });

  it('comes in reading order, the answers before the decision', () => {
    const kinds = findSignOffBlockers(anAssessment(), tinyEdition, SOME_DAY).map(({ kind }) => kind);

    expect([...new Set(kinds)]).toEqual([
      'details',
      'question',
      'no-assessor',
      'decision',
      'commitment-not-ticked',
    ]);
    expect(findAnswerBlockers(anAssessment(), tinyEdition, SOME_DAY).map(({ kind }) => kind)).toEqual(
      kinds.filter((kind) => kind === 'details' || kind === 'question'),
    );
  });
});
