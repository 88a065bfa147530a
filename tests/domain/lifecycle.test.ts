import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Assessment, STANDING } from '#src/domain/assessment.ts';
import { applyChange, type ChangeProblem } from '#src/domain/change.ts';
import type { AssessmentEvent } from '#src/domain/event.ts';
import { findBrokenLink } from '#src/domain/event-chain.ts';
import {
  LIFECYCLE,
  LIFECYCLE_STATES,
  type LifecycleState,
  type Step,
  walkEvents,
} from '#src/domain/lifecycle.ts';
import { standingOn } from '#src/domain/progress.ts';
import type { Result } from '#src/domain/result.ts';
import type { Happening } from '#src/domain/take-step.ts';
import { aCompleteAssessment } from '#tests/builders/a-complete-assessment.ts';
import { anAnswer, aSignature, SOME_DAY, SOME_MOMENT } from '#tests/builders/an-assessment.ts';

const DUE = '2027-08-22';
const at = SOME_MOMENT.toISOString();
const who = { at, by: 'Morag Bell', role: 'Service lead', from: '' };

/** Every step, as it is taken at a version. */
const STEPS: Record<Step, (version: number) => Happening | 'signing'> = {
  submitted: (version) => ({
    kind: 'submitted',
    version,
    ...who,
    to: 'Sam Okoro',
    asked: 'Is anyone left out?',
    answers: 'cd'.repeat(32),
  }),
  'taken-back': (version) => ({ kind: 'taken-back', version, ...who, because: '' }),
  'reviewed: return': (version) => aReview(version, 'return'),
  'reviewed: ready': (version) => aReview(version, 'ready'),
  'reviewed: late': (version) => aReview(version, 'ready', 'late', 'ef'.repeat(32)),
  'remark-answered': (version) => ({
    kind: 'remark-answered',
    version,
    ...who,
    ...remark,
    said: 'We asked.',
  }),
  'remark-settled': (version) => ({
    kind: 'remark-settled',
    version,
    ...who,
    ...remark,
    how: 'overruled',
    said: 'It is out of our hands.',
  }),
  'remark-reopened': (version) => ({
    kind: 'remark-reopened',
    version,
    ...who,
    ...remark,
    because: 'New facts',
  }),
  signed: () => 'signing',
  amended: (version) => ({ kind: 'amended', version: version + 1, ...who, because: 'New figures.' }),
  'review-opened-early': (version) => ({
    kind: 'review-opened-early',
    version,
    ...who,
    because: 'It closes.',
  }),
  'effect-review-begun': (version) => ({
    kind: 'effect-review-begun',
    version: version + 1,
    ...who,
    because: '',
  }),
  'condition-met': (version) => ({
    kind: 'condition-met',
    version,
    ...who,
    ofVersion: 1,
    entryId: 'conditions-1',
    evidence: 'Minutes of May',
  }),
  published: (version) => ({
    kind: 'published',
    version,
    ...who,
    choice: 'redacted',
    because: 'Names of staff',
    where: 'https://example.org',
    on: '1 May 2027',
  }),
  abandoned: (version) => ({ kind: 'abandoned', version, ...who, because: 'It closes.' }),
  superseded: (version) => ({
    kind: 'superseded',
    version,
    ...who,
    because: 'Merged',
    successor: 'Wexcombe',
  }),
  resumed: (version) => ({ kind: 'resumed', version, ...who, because: 'It stays open after all.' }),
};

const remark = { reviewId: 'review-0', remarkId: 'remark-1' };

function aReview(
  version: number,
  verdict: 'return' | 'ready',
  id = `review-${verdict}-${version}`,
  answers = 'cd'.repeat(32),
): Happening {
  return {
    kind: 'reviewed',
    version,
    ...who,
    by: 'Sam Okoro',
    from: 'Sam.heat-review.json',
    review: {
      id,
      writtenAt: at,
      version,
      answers,
      verdict,
      said: 'Thank you.',
      remarks: [
        {
          id: 'remark-1',
          blockId: 'the-people',
          questionId: 'q-groups',
          entryId: 'carers',
          mark: '',
          said: 'Which carers?',
          on: 'Carers',
          answer: 'ab'.repeat(32),
        },
      ],
    },
  };
}

const conditional = {
  conditions: anAnswer('conditions', { condition: 'Ask again', owner: 'Sam', due: '1 May 2027' }),
};

/** A complete first version that a reviewer has already seen once, so that there is a remark to speak of. */
function begun(): Assessment {
  const assessment = aCompleteAssessment({ answers: conditional });
  const reviewed = take(assessment, aReview(1, 'ready', 'review-0'));
  if (!reviewed.ok) throw new Error(reviewed.problem.kind);
  return reviewed.value;
}

function take(assessment: Assessment, step: Happening | 'signing'): Result<Assessment, ChangeProblem> {
  if (step !== 'signing') return applyChange(assessment, { kind: 'happened', event: step });
  const { version } = assessment;
  const signature = aSignature({ version, fingerprint: version.toString(16).padStart(64, '0') });
  return applyChange(assessment, { kind: 'signed', signature });
}

/** The way to each state. */
const WAYS: Record<LifecycleState, readonly Step[]> = {
  drafting: [],
  'in-review': ['submitted'],
  returned: ['submitted', 'reviewed: return'],
  ready: ['submitted', 'reviewed: ready'],
  signed: ['signed'],
  'review-due': ['signed'],
  'reviewing-effect': ['signed', 'effect-review-begun'],
  abandoned: ['abandoned'],
  superseded: ['signed', 'superseded'],
};

function wayTo(state: LifecycleState): Assessment {
  return WAYS[state].reduce((assessment, step) => {
    const taken = take(assessment, STEPS[step](assessment.version));
    if (!taken.ok) throw new Error(`${step}: ${JSON.stringify(taken.problem)}`);
    return taken.value;
  }, begun());
}

const BEFORE_GIVEN_UP: Partial<Record<LifecycleState, LifecycleState>> = {
  abandoned: 'drafting',
  superseded: 'signed',
};

/** The same step as one that has happened already is not taken twice, so it is another: an hour later, from another file. */
function later(step: Happening | 'signing', hours = 1): Happening | 'signing' {
  if (step === 'signing') return step;
  const moment = new Date(SOME_MOMENT.getTime() + hours * 3_600_000).toISOString();
  if (step.kind !== 'reviewed') return { ...step, at: moment };
  return { ...step, at: moment, review: { ...step.review, id: `${step.review.id}-${hours}` } };
}

function dayOf(state: LifecycleState): string {
  return state === 'review-due' ? DUE : SOME_DAY;
}

const allSteps = Object.keys(STEPS) as Step[];
const pairs = LIFECYCLE_STATES.flatMap((state) => allSteps.map((step) => ({ state, step })));

describe(`the life of an assessment: every step in every state, ${pairs.length} pairs`, () => {
  it.each(LIFECYCLE_STATES)('can come to be %s', (state) => {
    expect(standingOn(wayTo(state), dayOf(state))).toBe(state);
  });

  it.each(pairs)('$state: $step', ({ state, step }) => {
    const before = wayTo(state);
    const taken = take(before, later(STEPS[step](before.version)));
    const target = LIFECYCLE[state][step];

    // Only what was signed sets conditions.
    const setsNone = step === 'condition-met' && before.signatures.length === 0;
    expect(taken.ok).toBe(target !== undefined && !setsNone);
    if (!taken.ok) return;
    const after = standingOn(taken.value, dayOf(state));
    const begunIn = target === 'work' ? 'drafting' : target === 'as-before' ? BEFORE_GIVEN_UP[state] : target;
    expect(after).toBe(begunIn === 'stays' ? state : begunIn);
    expect(taken.value.events.slice(0, -1)).toEqual(before.events);
    expect(findBrokenLink(taken.value.events, taken.value.chain)).toBeNull();
  });

  it('comes back to the review of the effect, where the version was begun for it', () => {
    const sent = take(wayTo('reviewing-effect'), STEPS.submitted(2));
    const back = sent.ok ? take(sent.value, STEPS['taken-back'](2)) : sent;

    expect(back.ok && walkEvents(back.value.events).state).toBe('reviewing-effect');
  });

  it.each(['return', 'ready'] as const)(
    'keeps a “%s” on earlier answers, and is moved by none',
    (verdict) => {
      const sentAnew = { ...(STEPS.submitted(1) as object), answers: 'ab'.repeat(32) } as Happening;
      const again = [STEPS['taken-back'](1), sentAnew].reduce((before, step) => {
        const taken = take(before, step);
        if (!taken.ok) throw new Error(taken.problem.kind);
        return taken.value;
      }, wayTo('in-review'));
      const stale = take(again, aReview(1, verdict, 'stale'));
      const fresh = take(again, aReview(1, verdict, 'fresh', 'ab'.repeat(32)));

      expect(stale.ok && walkEvents(stale.value.events).state).toBe('in-review');
      expect(stale.ok && stale.value.events.at(-1)).toMatchObject({ review: { id: 'stale' }, late: true });
      expect(fresh.ok && walkEvents(fresh.value.events).state).toBe(
        verdict === 'ready' ? 'ready' : 'returned',
      );
      expect(fresh.ok && fresh.value.events.at(-1)).not.toHaveProperty('late');
    },
  );

  it('keeps two refusals in a row, with both opinions', () => {
    const first = take(wayTo('in-review'), aReview(1, 'return', 'first'));
    const again = first.ok ? take(first.value, later(STEPS.submitted(1))) : first;
    const second = again.ok ? take(again.value, aReview(1, 'return', 'second')) : again;

    expect(second.ok && second.value.events.filter(({ kind }) => kind === 'reviewed')).toMatchObject([
      { review: { id: 'review-0' } },
      { review: { id: 'first', verdict: 'return' } },
      { review: { id: 'second', verdict: 'return' } },
    ]);
  });
});

describe('what may be said', () => {
  const answer = {
    kind: 'note-changed',
    question: { id: 'q-long', kind: 'long-text' },
    from: '',
    to: 'x',
  } as const;
  const decided = { kind: 'note-changed', question: STANDING.decision, from: '', to: 'x' } as const;

  it.each([
    ['drafting', true, true],
    ['reviewing-effect', true, true],
    ['returned', true, true],
    ['in-review', false, true],
    ['ready', false, true],
    ['signed', false, false],
    ['review-due', false, false],
    ['abandoned', false, false],
    ['superseded', false, false],
  ] as const)('while %s: answers %s, the sign-off %s', (state, answers, signOff) => {
    expect(applyChange(wayTo(state), answer).ok).toBe(answers);
    expect(applyChange(wayTo(state), decided).ok).toBe(signOff);
  });
});

describe('the record of what happened', () => {
  /** Any steps in any order, allowed or not. */
  const lives = fc.array(fc.constantFrom(...allSteps), { maxLength: 30 });

  function live(steps: readonly Step[], takeOne = take): AssessmentEvent[][] {
    let assessment = begun();
    return steps.map((step, place) => {
      const asked = STEPS[step](assessment.version);
      const taken = takeOne(assessment, later(asked, place));
      if (taken.ok) assessment = taken.value;
      return [...assessment.events];
    });
  }

  /** Whether each list of events begins with the whole of the one before. */
  function onlyGrows(lists: readonly AssessmentEvent[][]): boolean {
    return lists.every((events, place) => {
      const before = lists[place - 1] ?? [];
      return JSON.stringify(events.slice(0, before.length)) === JSON.stringify(before);
    });
  }

  it('only ever grows, whatever happens', () => {
    fc.assert(
      fc.property(lives, (steps) => onlyGrows(live(steps))),
      { seed: 5, numRuns: 300 },
    );
  });

  it('would be seen to lose a refusal that the next one overwrites', () => {
    const overwriting: typeof take = (assessment, step) => {
      const taken = take(assessment, step);
      if (!taken.ok || step === 'signing' || step.kind !== 'reviewed') return taken;
      const earlier = taken.value.events.slice(0, -1).filter(({ kind }) => kind !== 'reviewed');
      return { ...taken, value: { ...taken.value, events: [...earlier, ...taken.value.events.slice(-1)] } };
    };

    expect(
      onlyGrows(live(['submitted', 'reviewed: return', 'submitted', 'reviewed: return'], overwriting)),
    ).toBe(false);
  });

  it('does not take the same review in twice', () => {
    const once = wayTo('returned');
    const twice = take(once, aReview(1, 'return'));

    expect(twice.ok && twice.value).toBe(once);
  });
});

describe('a step that says too little', () => {
  it.each([
    ['submitted', { to: ' ' }, 'to'],
    ['submitted', { by: '' }, 'by'],
    ['abandoned', { because: '' }, 'because'],
  ] as const)('%s without words: %o', (step, blank, field) => {
    const event = { ...(STEPS[step](1) as object), ...blank } as Happening;

    expect(take(begun(), event)).toEqual({
      ok: false,
      problem: { kind: 'step-refused', problem: { kind: 'needs-words', field } },
    });
  });

  it('speaks of no remark and of no condition that is not there', () => {
    const other = { ...(STEPS['remark-answered'](1) as object), remarkId: 'no-such' } as Happening;
    const unset = { ...(STEPS['condition-met'](1) as object), entryId: 'no-such' } as Happening;

    expect(take(begun(), other)).toMatchObject({ problem: { problem: { kind: 'no-such-remark' } } });
    expect(take(wayTo('signed'), unset)).toMatchObject({
      problem: { problem: { kind: 'no-such-condition' } },
    });
  });
});
