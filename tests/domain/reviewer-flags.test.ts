import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fields } from '#src/domain/answer.ts';
import type { Assessment } from '#src/domain/assessment.ts';
import { findReviewerFlags, type ReviewerFlag } from '#src/domain/reviewer-flags.ts';
import { aCompleteAssessment } from '#tests/builders/a-complete-assessment.ts';
import { anAnswer, anAssessment, SOME_DAY } from '#tests/builders/an-assessment.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';

function flags(answers: Assessment['answers'] = {}): ReviewerFlag[] {
  return findReviewerFlags(aCompleteAssessment({ answers }), tinyEdition, SOME_DAY);
}

/** The flags on one group, with or without an action for it. */
function flagsOn(group: Partial<Fields<'population-groups'>>, acted = false): string[] {
  const both = { id: 'both', name: 'Both', combines: ['a', 'b'], effect: 'none' as const, reason: 'x' };
  return flags({
    'q-groups': anAnswer('population-groups', { id: 'g', name: 'Carers', ...group }, both),
    'q-actions': anAnswer('action-plan', {
      action: 'x',
      owner: 'x',
      due: 'x',
      measure: 'x',
      groups: acted ? ['g'] : ['h'],
    }),
  }).map(({ kind }) => kind);
}

describe('what a reviewer would ask about', () => {
  it('is nothing where all is in hand', () => {
    expect(flags()).toEqual([]);
  });

  it('is a group left blank', () => {
    expect(flags({ 'q-groups': anAnswer('population-groups', { name: 'A', combines: ['b', 'c'] }) })).toEqual(
      [{ kind: 'group-left-blank', questionId: 'q-groups', entryId: 'population-groups-1', name: 'A' }],
    );
    expect(flagsOn({ reason: 'Not in this area.' })).toEqual([]);
  });

  it('is a group without evidence, where others have theirs one by one', () => {
    const known = { known: 'x', effect: 'none' as const, reason: 'x' };
    const groups = anAnswer(
      'population-groups',
      { id: 'a', name: 'A', ...known },
      { id: 'b', name: 'B', combines: ['A', 'C'], ...known },
    );
    const evidence = (...supports: string[]) =>
      flags({
        'q-groups': groups,
        'q-evidence': anAnswer('evidence', { title: 'x', source: 'x', supports: ['q-drivers', ...supports] }),
      }).filter(({ kind }) => kind.endsWith('-source') || kind === 'answer-without-evidence');

    expect(evidence('q-groups')).toEqual([]);
    expect(evidence('a', 'b')).toEqual([]);
    expect(evidence()).toMatchObject([{ kind: 'answer-without-evidence', questionId: 'q-groups' }]);
    expect(evidence('a')).toEqual([
      { kind: 'group-without-source', questionId: 'q-groups', entryId: 'b', name: 'B' },
    ]);
  });

  it('is a group without evidence beside one that has it, though an item stands for them all', () => {
    const said = { effect: 'none' as const, reason: 'x' };
    const groups = anAnswer(
      'population-groups',
      { id: 'young', name: 'Young carers', known: 'x', ...said },
      { id: 'polish', name: 'Polish speakers', voices: 'x', ...said },
      { id: 'boats', name: 'Boat dwellers', combines: ['a', 'b'], noEvidence: 'yes', known: 'x', ...said },
    );
    const evidence = (finding: string, ...more: string[]) =>
      flags({
        'q-groups': groups,
        'q-evidence': anAnswer(
          'evidence',
          { title: 'Needs assessment', finding, supports: ['q-groups', 'q-drivers'] },
          { title: 'Survey', supports: more },
        ),
      });

    expect(evidence('Little.')).toEqual([]);
    expect(evidence('Little.', 'young')).toEqual([
      { kind: 'group-without-source', questionId: 'q-groups', entryId: 'polish', name: 'Polish speakers' },
    ]);
    expect(evidence('We met polish speakers.', 'young')).toEqual([]);
  });

  it('is an effect that nothing is known of', () => {
    expect(flagsOn({ effect: 'positive', meaning: 'x', response: 'y' })).toEqual(['effect-without-evidence']);
    expect(flagsOn({ effect: 'positive', voices: 'x', response: 'y' })).toEqual([]);
    expect(flagsOn({ effect: 'uncertain', response: 'y' })).toEqual([]);
  });

  it('is harm without a response', () => {
    expect(flagsOn({ effect: 'negative', known: 'x' })).toEqual(['harm-without-response']);
    expect(flagsOn({ effect: 'mixed', known: 'x' })).toEqual(['harm-without-response']);
    expect(flagsOn({ effect: 'mixed', known: 'x', reason: 'y' })).toEqual(['harm-without-response']);
    expect(flagsOn({ effect: 'negative', known: 'x', response: 'y' })).toEqual([]);
    expect(flagsOn({ effect: 'negative', known: 'x' }, true)).toEqual([]);
  });

  it('is a group for which nothing is done and no reason given', () => {
    expect(flagsOn({ effect: 'positive', known: 'x' })).toEqual(['group-without-action']);
    expect(flagsOn({ known: 'x', effect: 'uncertain' })).toEqual(['group-without-action']);
    expect(flagsOn({ known: 'x', effect: 'uncertain' }, true)).toEqual([]);
    expect(flagsOn({ known: 'x', effect: 'uncertain', reason: 'y' })).toEqual([]);
    expect(flagsOn({ known: 'x', effect: 'none' })).toEqual([]);
  });

  it('does not count an action that was rejected', () => {
    const rejected = anAnswer('action-plan', {
      action: 'x',
      groups: ['carers'],
      status: 'rejected',
      rejectedBecause: 'No room.',
    });

    expect(flags({ 'q-actions': rejected }).map(({ kind }) => kind)).toEqual([
      'harm-without-response',
      'group-without-action',
    ]);
  });

  it('never says both that harm is unanswered and that a group has no action', () => {
    const text = fc.constantFrom('', 'x');
    const group = fc.record({
      known: text,
      voices: text,
      meaning: text,
      reason: text,
      response: text,
      noEvidence: fc.constantFrom('' as const, 'yes' as const),
      effect: fc.constantFrom('' as const, 'positive', 'negative', 'mixed', 'none', 'uncertain'),
    });
    fc.assert(
      fc.property(group, fc.boolean(), (fields, acted) => {
        const kinds = flagsOn(fields, acted);
        expect(new Set(kinds).size).toBe(kinds.length);
        expect(kinds.includes('harm-without-response') && kinds.includes('group-without-action')).toBe(false);
        expect(kinds.includes('group-left-blank') && kinds.length > 1).toBe(false);
      }),
      { seed: 20261122, numRuns: 400 },
    );
  });

  it('is that no groups were looked at together', () => {
    const alone = anAnswer('population-groups', { name: 'A', effect: 'none', reason: 'x' });

    expect(flags({ 'q-groups': alone })).toEqual([{ kind: 'no-intersection', questionId: 'q-groups' }]);
  });

  it('is an answer that no evidence supports', () => {
    expect(flags({ 'q-evidence': anAnswer('evidence', { title: 'x', supports: ['q-groups'] }) })).toEqual([
      { kind: 'answer-without-evidence', questionId: 'q-drivers', label: 'What drives it?' },
    ]);
  });

  it('does not ask for evidence where nothing is said', () => {
    const unsaid = { 'q-groups': anAnswer('population-groups'), 'q-drivers': anAnswer('drivers', {}) };

    expect(flags({ ...unsaid, 'q-evidence': anAnswer('evidence') })).toEqual([]);
  });

  it('is evidence more than five years old', () => {
    const dated = (date: string) =>
      flags({
        'q-evidence': anAnswer('evidence', { title: 'x', date, supports: ['q-groups', 'q-drivers'] }),
      });

    expect(dated('autumn 2020')).toEqual([
      { kind: 'evidence-is-old', questionId: 'q-evidence', entryId: 'evidence-1', title: 'x', year: 2020 },
    ]);
    expect(dated('2021')).toEqual([]);
    expect(dated('no date')).toEqual([]);
    expect(dated('10 Jan 2021')).toMatchObject([{ kind: 'evidence-is-old', year: 2021 }]);
    expect(dated('21/11/2021')).toMatchObject([{ kind: 'evidence-is-old' }]);
    expect(dated('22/11/2021')).toEqual([]);
  });

  it('is an action without owner, date, measure or group', () => {
    const settled = anAnswer('population-groups', { name: 'A', combines: ['b', 'c'], effect: 'none' });

    expect(
      flags({ 'q-groups': settled, 'q-actions': anAnswer('action-plan', { id: 'a', action: 'x' }) }),
    ).toEqual([
      {
        kind: 'action-lacks',
        questionId: 'q-actions',
        entryId: 'a',
        action: 'x',
        lacks: ['owner', 'due', 'measure', 'groups'],
      },
    ]);
  });

  it('is a measure that is not broken down by group', () => {
    expect(flags({ 'q-monitoring': anAnswer('monitoring', { measure: 'x' }) })).toEqual([
      { kind: 'monitoring-not-by-group', questionId: 'q-monitoring', entryId: 'monitoring-1', measure: 'x' },
    ]);
  });

  it('is that nobody was involved, an empty row being nobody', () => {
    expect(flags({ 'q-people': anAnswer('people') })).toEqual([
      { kind: 'nobody-involved', questionId: 'q-people' },
    ]);
    expect(flags({ 'q-people': anAnswer('people', {}) })).toEqual([
      { kind: 'nobody-involved', questionId: 'q-people' },
    ]);
  });

  it('is that no sponsor and no review date are named', () => {
    expect(flags({ details: anAnswer('details'), decision: anAnswer('decision') })).toEqual([
      { kind: 'no-sponsor' },
      { kind: 'no-review-date' },
    ]);
  });

  it('is a review more than twelve months off, by the decision before the plan', () => {
    const reviewed = (nextReview: string) => flags({ decision: anAnswer('decision', { nextReview }) });

    expect(reviewed('22 November 2027')).toEqual([]);
    expect(reviewed('23 November 2027')).toEqual([{ kind: 'review-too-late', date: '2027-11-23' }]);
    // Twelve months after the meeting that decides, once it has a day.
    const late = { meetingDate: '20 January 2027', nextReview: '20 January 2028' };
    expect(flags({ decision: anAnswer('decision', late) })).toEqual([]);
  });

  it('asks little of an assessment that has only begun', () => {
    expect(findReviewerFlags(anAssessment(), tinyEdition, SOME_DAY).map(({ kind }) => kind)).toEqual([
      'no-sponsor',
      'no-review-date',
      'opinion-not-said',
      'nobody-involved',
    ]);
  });
});
