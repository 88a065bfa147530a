import { beforeAll, describe, expect, it } from 'vitest';
import { findBrokenSignature } from '#src/document/find-broken-signature.ts';
import type { HeatDocument } from '#src/document/heat-document.ts';
import { isBlank } from '#src/domain/answer.ts';
import { type Assessment, entriesOf, fieldsOf, findAnswer } from '#src/domain/assessment.ts';
import { addMonths, calendarDateOf } from '#src/domain/calendar-date.ts';
import { planChanges } from '#src/domain/carry-forward.ts';
import { questionsOf } from '#src/domain/edition.ts';
import {
  actionsToLookAt,
  measuresToLookAt,
  planAsSigned,
  planInReview,
  resultId,
} from '#src/domain/effect-review.ts';
import { findQuestionProblems, standingOn, statusOfBlock } from '#src/domain/progress.ts';
import { findSignOffBlockers } from '#src/domain/sign-off-blockers.ts';
import { heatEngland2024 as edition } from '#src/editions/heat-england-2024/edition.ts';
import {
  aSignedPlan,
  changed,
  lookedAt,
  NINE_MONTHS_ON,
  OUTCOMES,
  PLAN,
  RESULTS,
  readyToSign,
  reviewBegun,
  signed,
  THREE_UNFINISHED,
} from '#tests/builders/a-review-of-effect.ts';
import { anAnswer, anAssessment } from '#tests/builders/an-assessment.ts';

const today = calendarDateOf(NINE_MONTHS_ON);
const lessons = edition.stages.at(-1)?.blocks[0];

let document: HeatDocument;
let begun: Assessment;

beforeAll(async () => {
  document = await aSignedPlan();
  begun = reviewBegun(document.assessment);
});

function blockersIn(assessment: Assessment): string[] {
  return findSignOffBlockers(assessment, edition, today).flatMap((blocker) => {
    if (blocker.kind !== 'question') return [];
    const { question, problem } = blocker;
    const which = problem.kind === 'entry' ? ` ${problem.entryId} ${problem.field}` : '';
    return [`${question.id}${which} ${problem.kind === 'entry' ? problem.problem : problem.kind}`];
  });
}

describe('a review of the effect', () => {
  it('is due on the date that was signed, and begins the next version from the signed plan', () => {
    expect(standingOn(document.assessment, '2027-08-17')).toBe('signed');
    expect(standingOn(document.assessment, today)).toBe('review-due');
    expect(standingOn(begun, today)).toBe('reviewing-effect');
    expect(begun.version).toBe(2);
    expect(planInReview(begun)).toEqual(planAsSigned(document.assessment));
    expect(planInReview(document.assessment)).toBeNull();
  });

  it('asks about the eight actions that were not rejected, and about the measures of those and of the monitoring', () => {
    const plan = planAsSigned(document.assessment);
    const rows = entriesOf(document.assessment, PLAN);

    expect(rows).toHaveLength(9);
    expect(actionsToLookAt(plan).map(({ id }) => id)).toEqual(
      rows.map(({ id }) => id).filter((id) => id !== 'shopping-vouchers'),
    );
    expect(measuresToLookAt(plan).map(({ of }) => of)).toEqual([
      ...Array(8).fill('action'),
      ...Array(5).fill('monitoring'),
    ]);
    expect(measuresToLookAt(plan).find(({ id }) => id === 'kits-returned')?.groups[1]).toEqual({
      id: 'men-in-most-deprived-fifth',
      name: 'Men in the most deprived areas',
    });
  });

  it('shows the plan as it was signed, whatever becomes of it in the new version', () => {
    const question = { ...PLAN };
    const later = changed(begun, [
      { kind: 'entry-removed', question, entryId: 'mobile-clinic' },
      { kind: 'entry-added', question, entryId: 'new', fields: { action: 'Something new' } },
      {
        kind: 'field-changed',
        question,
        entryId: 'long-visits',
        field: 'owner',
        from: 'Deborah Lunn',
        to: 'Nobody',
      },
    ]);

    expect(planInReview(later)).toEqual(planAsSigned(document.assessment));
    expect(actionsToLookAt(planInReview(later) ?? planAsSigned(later)).map(({ id }) => id)).not.toContain(
      'new',
    );
  });

  it('can be signed once every action was looked at, with reasons, and its three questions are answered', () => {
    expect(blockersIn(begun)).toEqual([
      'action-outcomes unanswered',
      'effect-on-health-inequalities unanswered',
      'effect-on-equality unanswered',
      'what-changes-next unanswered',
    ]);
    const first = lookedAt(begun);
    const six = { ...first.answers[OUTCOMES.id], entries: first.answers[OUTCOMES.id]?.entries.slice(0, 6) };
    const halfway = { ...first, answers: { ...first.answers, [OUTCOMES.id]: six } } as Assessment;
    expect(blockersIn(halfway).slice(0, 2)).toEqual([
      'action-outcomes put-declined-right outcome missing',
      'action-outcomes getting-to-hospital outcome missing',
    ]);
    const unexplained = lookedAt(begun, {
      ...THREE_UNFINISHED,
      'aids-for-sight-loss': { outcome: 'overtaken', next: 'drop', because: ' ' },
      'mobile-clinic': { outcome: 'not-done', happened: '' },
    });
    expect(blockersIn(unexplained).slice(0, 3)).toEqual([
      'action-outcomes mobile-clinic happened missing',
      'action-outcomes mobile-clinic next missing',
      'action-outcomes aids-for-sight-loss because reason-missing',
    ]);
    const ready = readyToSign(lookedAt(begun, THREE_UNFINISHED), NINE_MONTHS_ON);
    expect(findSignOffBlockers(ready, edition, today)).toEqual([]);
    expect(lessons && statusOfBlock(ready, edition, lessons, today)).toBe('complete');
  });

  it('asks nothing of a version that looks back at no signed plan', () => {
    const draft = anAssessment();

    for (const question of questionsOf(edition).filter(({ kind }) => kind.startsWith('action-outcomes'))) {
      expect(findQuestionProblems(draft, question)).toEqual([]);
    }
  });

  it('gives each measure and group a place of its own that fits what an id may be', () => {
    expect(resultId('calls')).toBe('calls');
    expect(resultId('calls', 'men')).toBe('calls--men');
    const long = resultId('m'.repeat(100), 'g'.repeat(100));
    expect(long).toMatch(/^[0-9a-f]{64}$/);
    expect(resultId('m'.repeat(100), 'h'.repeat(100))).not.toBe(long);
  });
});

describe('carrying the plan forward', () => {
  const rowOf = (assessment: Assessment, id: string) => fieldsOf(assessment, PLAN, id);
  const carry = (assessment: Assessment) =>
    changed(
      assessment,
      planChanges(assessment, OUTCOMES).flatMap(({ changes }) => changes),
    );

  it('marks what is done and dropped, and keeps the others with their id and a new date if one was given', () => {
    const reviewed = lookedAt(begun, THREE_UNFINISHED);
    const carried = carry(reviewed);

    expect(
      planChanges(reviewed, OUTCOMES).map(({ action, becomes, due }) => [action.id, becomes, due]),
    ).toEqual([
      ['evening-calls', 'done', ''],
      ['interpreter-first', 'done', ''],
      ['polish-leaflet', 'done', ''],
      ['mobile-clinic', 'carried-forward', '30 June 2028'],
      ['aids-for-sight-loss', 'dropped', ''],
      ['getting-to-hospital', 'done', ''],
    ]);
    expect(entriesOf(carried, PLAN).map(({ id }) => id)).toEqual(entriesOf(begun, PLAN).map(({ id }) => id));
    expect(rowOf(carried, 'evening-calls').status).toBe('done');
    expect(rowOf(carried, 'aids-for-sight-loss')).toMatchObject({
      status: 'rejected',
      rejectedBecause: 'The county now lends them.',
    });
    expect(rowOf(carried, 'mobile-clinic')).toEqual({
      ...rowOf(begun, 'mobile-clinic'),
      due: '30 June 2028',
    });
    expect(rowOf(carried, 'long-visits')).toEqual(rowOf(begun, 'long-visits'));
    expect(planChanges(carried, OUTCOMES)).toEqual([]);
  });

  it.each([
    ['done', { outcome: 'done' }],
    ['dropped', { outcome: 'overtaken', next: 'drop', because: 'The county now lends them.' }],
  ] as const)('plans an action again that was first marked as %s', (_, first) => {
    const marked = carry(lookedAt(begun, { 'long-visits': first }));
    const again = carry(
      lookedAt(marked, { 'long-visits': { outcome: 'not-done', next: 'carry-forward', nextDue: '' } }),
    );

    expect(rowOf(marked, 'long-visits').status).not.toBe('planned');
    expect(rowOf(again, 'long-visits')).toMatchObject({ status: 'planned', rejectedBecause: '' });
    expect(planChanges(again, OUTCOMES)).toEqual([]);
  });

  it('takes an unfinished action forward where nobody said what happens to it, and brings back one that was taken out', () => {
    const undecided = lookedAt(begun, { 'mobile-clinic': { outcome: 'partly', nextDue: '1 May 2028' } });
    const carried = carry(
      changed(undecided, [{ kind: 'entry-removed', question: PLAN, entryId: 'mobile-clinic' }]),
    );

    expect(fieldsOf(carried, OUTCOMES, 'mobile-clinic').next).toBe('carry-forward');
    expect(rowOf(carried, 'mobile-clinic')).toEqual({ ...rowOf(begun, 'mobile-clinic'), due: '1 May 2028' });
  });

  it('leaves alone what nobody has looked at', () => {
    expect(planChanges(begun, OUTCOMES)).toEqual([]);
    expect(planChanges(document.assessment, OUTCOMES)).toEqual([]);
  });
});

describe('three reviews in a row', () => {
  it('each begin blank from the version signed before, ask about what is left, and are signed like the first', async () => {
    let current = document;
    let at = NINE_MONTHS_ON;
    const asked: string[][] = [];
    const unfinished = [
      THREE_UNFINISHED,
      { 'mobile-clinic': { outcome: 'partly', next: 'carry-forward', nextDue: '30 June 2029' } },
      {},
    ] as const;
    for (const [turn, left] of unfinished.entries()) {
      const before = current.assessment;
      expect(standingOn(before, calendarDateOf(at))).toBe('review-due');
      const started = reviewBegun(before, at);
      expect(started.version).toBe(turn + 2);
      for (const { id } of lessons?.questions ?? [])
        expect((findAnswer(started, id)?.entries ?? []).every(({ fields }) => isBlank(fields))).toBe(true);
      const plan = planInReview(started) ?? planAsSigned(started);
      asked.push(actionsToLookAt(plan).map(({ id }) => id));
      expect(plan.results.map(({ fields }) => fields.value)).toEqual(turn === 0 ? [] : [`${39 + turn}%`]);
      const measured = {
        ...lookedAt(started, left).answers,
        [RESULTS.id]: anAnswer(RESULTS.kind, { id: 'long-visits', value: `${40 + turn}%` }),
      };
      const ready = readyToSign({ ...started, answers: measured }, at);
      expect(findSignOffBlockers(ready, edition, calendarDateOf(at))).toEqual([]);
      current = await signed({ ...current, assessment: ready }, at);
      at = new Date(`${addMonths(calendarDateOf(at), 9)}T10:00:00.000Z`);
    }

    expect(asked).toEqual([
      expect.arrayContaining(['evening-calls', 'mobile-clinic']),
      ['long-visits', 'mobile-clinic'],
      ['mobile-clinic'],
    ]);
    expect(current.assessment.signatures.map(({ version }) => version)).toEqual([1, 2, 3, 4]);
    expect(await findBrokenSignature(current)).toBeNull();
    expect(fieldsOf(current.assessment, PLAN, 'mobile-clinic')).toMatchObject({
      due: '30 June 2029',
      status: 'done',
    });
  });
});
