import { freezeVersion } from '#src/document/freeze-version.ts';
import type { HeatDocument } from '#src/document/heat-document.ts';
import type { Answer, Fields } from '#src/domain/answer.ts';
import { type Assessment, STANDING } from '#src/domain/assessment.ts';
import { addMonths, calendarDateOf } from '#src/domain/calendar-date.ts';
import { planChanges } from '#src/domain/carry-forward.ts';
import { applyChange, applyChanges, type Change } from '#src/domain/change.ts';
import { actionsToLookAt, planInReview } from '#src/domain/effect-review.ts';
import { heatEngland2024 } from '#src/editions/heat-england-2024/edition.ts';
import { workedExample } from '#src/editions/worked-example/worked-example.ts';
import { changesForStep } from '#src/workflow/take-step.ts';
import { anAnswer, SOME_MOMENT } from './an-assessment.ts';

export const OUTCOMES = { id: 'action-outcomes', kind: 'action-outcomes' } as const;
export const RESULTS = { id: 'measure-results', kind: 'measure-results' } as const;
export const PLAN = { id: 'action-plan', kind: 'action-plan' } as const;

/** Nine months after the worked example was signed: on the day its review is due. */
export const NINE_MONTHS_ON = new Date('2027-08-22T10:00:00.000Z');

/** Signs the version in hand. */
export async function signed(document: HeatDocument, at: Date = SOME_MOMENT): Promise<HeatDocument> {
  const { assessment, records, history } = document;
  const { record, signature } = await freezeVersion(assessment, heatEngland2024, at);
  const change = applyChange(assessment, { kind: 'signed', signature });
  if (!change.ok) throw new Error(change.problem.kind);
  return { assessment: change.value, records: [...records, record], history };
}

/** The worked example, signed: a plan of eight actions that are to be done, and one that was rejected. */
export function aSignedPlan(): Promise<HeatDocument> {
  return signed({ assessment: workedExample('worked-example'), records: [], history: [] });
}

/** The same as a review of its effect begins. */
export function reviewBegun(assessment: Assessment, at: Date = NINE_MONTHS_ON): Assessment {
  const facts = { assessment, edition: heatEngland2024, today: calendarDateOf(at) };
  const step = {
    kind: 'effect-review-begun',
    by: 'Morag Bell',
    role: 'Lead',
    from: '',
    because: '',
  } as const;
  return changed(assessment, changesForStep(facts, step, at));
}

/** The same with something said of each action: those named are unfinished, all others done. */
export function lookedAt(
  assessment: Assessment,
  unfinished: Record<string, Partial<Fields<'action-outcomes'>>> = {},
): Assessment {
  const plan = planInReview(assessment);
  if (plan === null) throw new Error('No review has begun');
  const entries = actionsToLookAt(plan).map(({ id }) => ({
    id,
    outcome: 'done' as const,
    happened: `What happened to ${id}`,
    ...unfinished[id],
  }));
  const answers = { ...assessment.answers, [OUTCOMES.id]: anAnswer(OUTCOMES.kind, ...entries) };
  return { ...assessment, answers };
}

/** Three of the eight actions are unfinished: one is late, one partly done, one no longer makes sense. */
export const THREE_UNFINISHED = {
  'mobile-clinic': { outcome: 'not-done', next: 'carry-forward', nextDue: '30 June 2028' },
  'long-visits': { outcome: 'partly', next: 'carry-forward', nextDue: '' },
  'aids-for-sight-loss': { outcome: 'overtaken', next: 'drop', because: 'The county now lends them.' },
} as const;

/** The review as far as it needs to be for the decision, and decided. */
export function readyToSign(assessment: Assessment, at: Date): Assessment {
  const carried = changed(
    assessment,
    planChanges(assessment, OUTCOMES).flatMap(({ changes }) => changes),
  );
  const text = (words: string): Answer => anAnswer('long-text', { text: words });
  const decision = workedExample('worked-example').answers[STANDING.decision.id];
  const fields = {
    ...decision?.entries[0]?.fields,
    decision: 'proceed',
    nextReview: addMonths(calendarDateOf(at), 9),
  };
  return {
    ...carried,
    answers: {
      ...carried.answers,
      'effect-on-health-inequalities': text(
        'The gap in kits returned is narrower; distress was not measured.',
      ),
      'effect-on-equality': text('More people with a learning disability take part.'),
      'what-changes-next': text('Home visits go on, and the clinic comes in June 2028.'),
      [STANDING.decision.id]: { kind: 'decision', note: '', entries: [{ id: 'only', fields }] } as Answer,
    },
  };
}

export function changed(assessment: Assessment, changes: readonly Change[]): Assessment {
  const made = applyChanges(assessment, changes);
  if (!made.ok) throw new Error(`${made.problem.change.kind}: ${made.problem.problem.kind}`);
  return made.value;
}
