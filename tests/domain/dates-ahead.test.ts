import { describe, expect, it } from 'vitest';
import type { Assessment } from '#src/domain/assessment.ts';
import { type Deadline, findDatesAhead } from '#src/domain/dates-ahead.ts';
import type { AssessmentEvent } from '#src/domain/event.ts';
import { happened } from '#tests/builders/a-sent-example.ts';
import { anAnswer, anAssessment, aSignature, SOME_MOMENT } from '#tests/builders/an-assessment.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';

function nameOf(deadline: Deadline): string {
  return deadline.kind === 'review' ? 'review' : deadline.entry.id;
}

function datesOf(part: Partial<Assessment>) {
  const { dated, undated } = findDatesAhead(anAssessment(part), tinyEdition);
  return {
    dated: dated.map(({ deadline, on }) => `${on} ${nameOf(deadline)}`),
    undated: undated.map(({ deadline, typed }) => [nameOf(deadline), typed]),
  };
}

const conditions = anAnswer('conditions', { id: 'report-back', condition: 'Report back', due: '1 May 2027' });

describe('the dates ahead', () => {
  it('are none in an assessment that was just begun', () => {
    expect(datesOf({})).toEqual({ dated: [], undated: [] });
  });

  it('are none where the work has stopped, and are there again when it is taken up', () => {
    const planned = anAssessment({
      answers: { 'q-actions': anAnswer('action-plan', { id: 'first', action: 'First', due: '2/1/27' }) },
    });
    const who = {
      at: SOME_MOMENT.toISOString(),
      version: 1,
      by: 'Mo Ali',
      role: '',
      from: '',
      because: 'It closes.',
    };
    const stopped = happened(planned, { kind: 'abandoned', ...who });
    expect(findDatesAhead(stopped, tinyEdition)).toEqual({ dated: [], undated: [] });
    expect(findDatesAhead(happened(stopped, { kind: 'resumed', ...who }), tinyEdition).dated).toHaveLength(1);
  });

  it('are in the order of their days, and in reading order on one day', () => {
    const answers = {
      'q-actions': anAnswer(
        'action-plan',
        { id: 'last', action: 'Last', due: '1 June 2027' },
        { id: 'first', action: 'First', due: '2/1/27' },
        { id: 'same-day', action: 'On the day of the condition', due: '2027-05-01' },
      ),
      decision: anAnswer('decision', { decision: 'proceed-with-conditions' }),
      conditions,
      details: anAnswer('details', { plannedReview: '1 March 2027' }),
    };

    expect(datesOf({ answers }).dated).toEqual([
      '2027-01-02 first',
      '2027-03-01 review',
      '2027-05-01 same-day',
      '2027-05-01 report-back',
      '2027-06-01 last',
    ]);
  });

  it('leave out what is done, what was rejected, and rows in which nothing was said', () => {
    const answers = {
      'q-actions': anAnswer(
        'action-plan',
        { action: 'Done', due: '1 May 2027', status: 'done' },
        { action: 'Rejected', due: 'never', status: 'rejected' },
        {},
      ),
      decision: anAnswer('decision', { decision: 'proceed-with-conditions' }),
      conditions: anAnswer('conditions', {}),
    };

    expect(datesOf({ answers })).toEqual({ dated: [], undated: [] });
  });

  it('leave out conditions on which the decision does not depend', () => {
    const decided = (decision: 'proceed' | 'proceed-with-conditions') => ({
      answers: { decision: anAnswer('decision', { decision }), conditions },
    });

    expect(datesOf(decided('proceed'))).toEqual({ dated: [], undated: [] });
    expect(datesOf(decided('proceed-with-conditions')).dated).toEqual(['2027-05-01 report-back']);
  });

  it('leave out a condition that is met', () => {
    const answers = { decision: anAnswer('decision', { decision: 'proceed-with-conditions' }), conditions };
    const met = (ofVersion: number) =>
      ({
        kind: 'condition-met',
        at: SOME_MOMENT.toISOString(),
        version: 1,
        by: 'Morag Bell',
        role: '',
        from: '',
        ofVersion,
        entryId: 'report-back',
        evidence: 'Minutes of May',
      }) as const;

    expect(datesOf({ answers, events: [met(1)] }).dated).toEqual([]);
    expect(datesOf({ answers, events: [met(1)], version: 2 }).dated).toEqual(['2027-05-01 report-back']);
  });

  it('take the review that was signed before the one that was planned', () => {
    const answers = { details: anAnswer('details', { plannedReview: '1 March 2027' }) };

    expect(datesOf({ answers, signatures: [aSignature({ nextReview: '2027-08-22' })] }).dated).toEqual([
      '2027-08-22 review',
    ]);
  });

  it('leave out the review once it has begun', () => {
    const amended = { signatures: [aSignature({ nextReview: '2027-08-22' })], version: 2 };
    const begun: AssessmentEvent = {
      kind: 'effect-review-begun',
      at: SOME_MOMENT.toISOString(),
      version: 2,
      by: 'Mo Ali',
      role: '',
      from: '',
      because: '',
    };

    expect(datesOf(amended).dated).toEqual(['2027-08-22 review']);
    expect(datesOf({ ...amended, events: [begun] }).dated).toEqual([]);
  });

  it('keep what has no date apart, with what was typed', () => {
    const answers = {
      'q-actions': anAnswer(
        'action-plan',
        { id: 'some-day', action: 'Some day', due: 'when the lift is mended' },
        { id: 'no-day', action: 'No day' },
      ),
      decision: anAnswer('decision', { decision: 'proceed-with-conditions' }),
      conditions: anAnswer('conditions', { id: 'spring', condition: 'In spring', due: '31 April 2027' }),
      details: anAnswer('details', { plannedReview: 'next summer' }),
    };

    expect(datesOf({ answers })).toEqual({
      dated: [],
      undated: [
        ['some-day', 'when the lift is mended'],
        ['no-day', ''],
        ['spring', '31 April 2027'],
        ['review', 'next summer'],
      ],
    });
  });
});
