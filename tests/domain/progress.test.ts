import { describe, expect, it } from 'vitest';
import type { Assessment } from '#src/domain/assessment.ts';
import { blocksOf, questionsOf } from '#src/domain/edition.ts';
import type { AssessmentEvent } from '#src/domain/event.ts';
import {
  awaitsReview,
  findCurrentStage,
  findQuestionProblems,
  isStarted,
  reviewDateOf,
  reviewIsDue,
  stageIsOpen,
  statusOfBlock,
  statusOfDetails,
} from '#src/domain/progress.ts';
import { aCompleteAssessment } from '#tests/builders/a-complete-assessment.ts';
import { anAnswer, anAssessment, aSignature, SOME_DAY, SOME_MOMENT } from '#tests/builders/an-assessment.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';

const [work, people, lessons] = blocksOf(tinyEdition);
const [, review] = tinyEdition.stages;
if (work === undefined || people === undefined || lessons === undefined || review === undefined) {
  throw new Error('The tiny edition has three blocks and two stages');
}
const at = SOME_MOMENT.toISOString();
const planned = (plannedReview: string) => ({ details: anAnswer('details', { plannedReview }) });
const opened = (version: number) => ({ kind: 'review-opened-early' as const, at, version, because: 'x' });

function question(id: string) {
  const found = questionsOf(tinyEdition).find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`No question ${id}`);
  return found;
}

function statusOf(assessment: Assessment, block = work, today = SOME_DAY) {
  if (block === undefined) throw new Error('No block');
  return statusOfBlock(assessment, tinyEdition, block, today);
}

describe('the status of a block', () => {
  it('is not started while nothing is said', () => {
    expect(statusOf(anAssessment())).toBe('not-started');
  });

  it('is not started while rows are empty', () => {
    expect(statusOf(anAssessment({ answers: { 'q-people': anAnswer('people', {}) } }))).toBe('not-started');
  });

  it('is in progress from the first word, a note included', () => {
    const note = { ...anAnswer('short-text'), note: 'ask Sam' };

    expect(statusOf(anAssessment({ answers: { 'q-short': note } }))).toBe('in-progress');
    expect(statusOf(anAssessment({ answers: { 'q-date': anAnswer('date', { date: 'x' }) } }))).toBe(
      'in-progress',
    );
  });

  it('is complete when every question is settled', () => {
    expect(statusOf(aCompleteAssessment())).toBe('complete');
    expect(statusOf(aCompleteAssessment(), people)).toBe('complete');
  });

  it('goes back to in progress when one entry no longer is', () => {
    const answers = { 'q-people': anAnswer('people', { name: 'Ann' }, { role: 'Nurse' }) };

    expect(statusOf(aCompleteAssessment({ answers }))).toBe('in-progress');
  });

  it('is not needed yet while its stage is shut', () => {
    expect(statusOf(aCompleteAssessment(), lessons)).toBe('not-needed-yet');
    expect(statusOf(aCompleteAssessment(), lessons, '2027-08-22')).toBe('not-started');
  });
});

describe('the status of the front page', () => {
  it.each([
    ['not-started', {}],
    ['in-progress', { title: 'Stop smoking' }],
    [
      'complete',
      { title: 'Stop smoking', subject: 'service' as const, organisation: 'Council', lead: 'Morag' },
    ],
  ])('is %s', (status, fields) => {
    expect(statusOfDetails(anAssessment({ answers: { details: anAnswer('details', fields) } }))).toBe(status);
  });
});

describe('the review stage', () => {
  it('is shut before the planned date and open from it on', () => {
    const assessment = anAssessment({ answers: planned('22 August 2027') });

    expect(stageIsOpen(assessment, review, '2027-08-21')).toBe(false);
    expect(stageIsOpen(assessment, review, '2027-08-22')).toBe(true);
  });

  it('is shut while nobody has planned it', () => {
    expect(stageIsOpen(anAssessment(), review, '2099-01-01')).toBe(false);
    expect(stageIsOpen(anAssessment({ answers: planned('some day') }), review, '2099-01-01')).toBe(false);
  });

  it('is open early when someone said why, for that version only', () => {
    expect(stageIsOpen(anAssessment({ events: [opened(1)] }), review, SOME_DAY)).toBe(true);
    expect(stageIsOpen(anAssessment({ events: [opened(1)], version: 2 }), review, SOME_DAY)).toBe(false);
  });

  it('goes by the signed date before the planned one', () => {
    const signed = anAssessment({
      answers: planned('1 January 2027'),
      signatures: [aSignature({ nextReview: '2027-08-22' })],
    });

    expect(reviewDateOf(signed)).toBe('2027-08-22');
    expect(reviewDateOf(anAssessment({ answers: planned('1 January 2027') }))).toBe('2027-01-01');
    expect(reviewDateOf(anAssessment())).toBeNull();
  });

  it('is due on what was signed, from its date on', () => {
    const signed = anAssessment({ signatures: [aSignature({ nextReview: '2027-08-22' })] });

    expect(reviewIsDue(signed, '2027-08-21')).toBe(false);
    expect(reviewIsDue(signed, '2027-08-22')).toBe(true);
    expect(reviewIsDue({ ...signed, version: 2 }, '2027-08-22')).toBe(false);
  });
});

describe('the review of what was signed', () => {
  const signatures = [aSignature()];
  const at = SOME_MOMENT.toISOString();
  const who = { at, by: 'Morag Bell', role: '', from: '' };
  const first: AssessmentEvent[] = [
    { kind: 'created', at, version: 1 },
    { kind: 'signed', at, version: 1, by: 'Ngozi Adeyemi', fingerprint: 'ab'.repeat(32) },
  ];
  const begun: AssessmentEvent = { kind: 'effect-review-begun', version: 2, ...who, because: '' };
  const signedAgain: AssessmentEvent = { ...who, kind: 'signed', version: 2, fingerprint: 'cd'.repeat(32) };
  const replaced: AssessmentEvent = {
    kind: 'superseded',
    version: 1,
    ...who,
    because: 'One service now.',
    successor: 'Breathe again',
  };

  it.each([
    ['nothing is signed', false, {}],
    ['it is signed', true, { signatures }],
    ['a new version was begun for other reasons', true, { signatures, version: 2 }],
    ['the review was begun', false, { signatures, version: 2, events: [...first, begun] }],
    [
      'the review was signed: the next one comes',
      true,
      {
        signatures: [...signatures, aSignature({ version: 2 })],
        version: 2,
        events: [...first, begun, signedAgain],
      },
    ],
    ['another assessment took its place', false, { signatures, events: [...first, replaced] }],
  ])('when %s, is waited for: %s', (_, awaited, part) => {
    expect(awaitsReview(anAssessment(part))).toBe(awaited);
  });
});

describe('the current stage', () => {
  it('is the first open one with work left in it', () => {
    expect(findCurrentStage(anAssessment(), tinyEdition, SOME_DAY)?.id).toBe('know');
    expect(findCurrentStage(aCompleteAssessment(), tinyEdition, SOME_DAY)).toBeUndefined();
    expect(findCurrentStage(aCompleteAssessment(), tinyEdition, '2027-08-22')?.id).toBe('look-back');
  });
});

describe('what keeps a question from being settled', () => {
  const withAnswer = (id: string, answer: ReturnType<typeof anAnswer>) =>
    findQuestionProblems(anAssessment({ answers: { [id]: answer } }), question(id));

  it('is that nothing was said', () => {
    expect(findQuestionProblems(anAssessment(), question('q-short'))).toEqual([{ kind: 'unanswered' }]);
    expect(withAnswer('q-people', anAnswer('people', {}))).toEqual([{ kind: 'unanswered' }]);
  });

  it('is nothing when it is optional and was left alone', () => {
    const optional = { ...question('q-people'), optional: true };

    expect(findQuestionProblems(anAssessment(), optional)).toEqual([]);
    expect(
      findQuestionProblems(
        anAssessment({ answers: { 'q-people': anAnswer('people', { role: 'x' }) } }),
        optional,
      ),
    ).toEqual([{ kind: 'entry', entryId: 'people-1', field: 'name', problem: 'missing' }]);
  });

  it('is a row of a list without its name, an empty row too', () => {
    expect(withAnswer('q-people', anAnswer('people', { name: 'Ann' }, {}))).toEqual([
      { kind: 'entry', entryId: 'people-2', field: 'name', problem: 'missing' },
    ]);
  });

  it('is each widening risk without a verdict, touched or not', () => {
    expect(withAnswer('q-risks', anAnswer('widening-risks', { id: 'Risk-one', verdict: 'unsure' }))).toEqual([
      { kind: 'entry', entryId: 'Risk-two', field: 'verdict', problem: 'missing' },
    ]);
  });

  it('is not a family of drivers in which nothing was picked', () => {
    const one = { id: 'services', chosen: ['x'], explanation: 'y' };

    expect(withAnswer('q-drivers', anAnswer('drivers', one, { id: 'income' }))).toEqual([]);
  });

  it('tells a started question from one that is not', () => {
    const note = { ...anAnswer('short-text'), note: 'x' };

    expect(isStarted(anAssessment({ answers: { 'q-short': note } }), question('q-short'))).toBe(true);
    expect(isStarted(anAssessment(), question('q-short'))).toBe(false);
  });
});
