import { describe, expect, it } from 'vitest';
import type { Assessment } from '#src/domain/assessment.ts';
import { assessmentMachine, type WorkflowEvent } from '#src/workflow/assessment-machine.ts';
import type { Refusal } from '#src/workflow/refusal.ts';
import {
  anAbandonedAssessment,
  anAmendedDraft,
  anAssessmentInReview,
  aSignedAssessment,
  aWorkflow,
} from './a-workflow.ts';

const stopped = { kind: 'abandoned', by: 'Morag Bell', role: '', from: '', because: 'It closes.' } as const;

/** Every event that the workflow knows, with what it may bring. `given` is what has come about just before. */
const CASES = {
  'the overview': { event: { type: 'overview.opened' } },
  'the front page': { event: { type: 'details.opened' } },
  'an open block': { event: { type: 'block.opened', blockId: 'the-people' } },
  'a shut block': { event: { type: 'block.opened', blockId: 'lessons' } },
  'a block that is not there': { event: { type: 'block.opened', blockId: 'no-such' } },
  'an entry': {
    event: { type: 'entry.opened', blockId: 'the-people', questionId: 'q-groups', entryId: 'carers' },
  },
  'an entry of a shut block': {
    event: { type: 'entry.opened', blockId: 'lessons', questionId: 'q-lessons', entryId: 'only' },
  },
  'an entry of a block that is not there': {
    event: { type: 'entry.opened', blockId: 'no-such', questionId: 'q-groups', entryId: 'carers' },
  },
  'an entry of a question elsewhere': {
    event: { type: 'entry.opened', blockId: 'the-work', questionId: 'q-groups', entryId: 'carers' },
  },
  'an entry that no file could name': {
    event: { type: 'entry.opened', blockId: 'the-people', questionId: 'q-groups', entryId: 'carers)' },
  },
  'check answers': { event: { type: 'check.opened' } },
  'sign-off, people': { event: { type: 'sign-off.opened', step: 'people' } },
  'sign-off, decision': { event: { type: 'sign-off.opened', step: 'decision' } },
  'sign-off, commitments': { event: { type: 'sign-off.opened', step: 'commitments' } },
  'sign-off, confirm': { event: { type: 'sign-off.opened', step: 'confirm' } },
  'a signed version': { event: { type: 'record.opened', version: 1 } },
  'a version that is not there': { event: { type: 'record.opened', version: 7 } },
  'the history': { event: { type: 'history.opened' } },
  'where it stands': { event: { type: 'standing.opened' } },
  'what reviewers said': { event: { type: 'reviews.opened' } },
  'other duties': { event: { type: 'duties.opened' } },
  'finding data': { event: { type: 'find-data.opened', blockId: 'the-people' } },
  'people’s opinions': { event: { type: 'opinions.opened' } },
  'sending for review': { event: { type: 'sending.opened' } },
  'save and continue': { event: { type: 'page.finished' } },
  'skip for now': { event: { type: 'page.skipped' } },
  back: { event: { type: 'back.requested' } },
  'an early review, with a reason': {
    event: { type: 'step.requested', step: { kind: 'review-opened-early', because: 'It closes.' } },
  },
  'an early review, with none': {
    event: { type: 'step.requested', step: { kind: 'review-opened-early', because: ' ' } },
  },
  'an early review of an open one': {
    event: { type: 'step.requested', step: { kind: 'review-opened-early', because: 'It closes.' } },
    given: 'review is due',
  },
  'signing, all settled': { event: { type: 'sign-off.requested' } },
  'signing, with work left': { event: { type: 'sign-off.requested' }, given: 'work is left' },
  'a step, possible only now and then': { event: { type: 'step.requested', step: stopped } },
  'taking it up again': { event: { type: 'step.requested', step: { ...stopped, kind: 'resumed' } } },
  'amending, with a reason': {
    event: { type: 'step.requested', step: { kind: 'amended', because: 'New figures.' } },
  },
  'amending, with none': { event: { type: 'step.requested', step: { kind: 'amended', because: '' } } },
} as const satisfies Record<string, { event: WorkflowEvent; given?: 'review is due' | 'work is left' }>;

type Case = keyof typeof CASES;
/** The state it leads to, or the refusal after a `!`. */
type Outcome = string;

const drafting: Record<Case, Outcome> = {
  'the overview': 'drafting.overview',
  'the front page': 'drafting.details',
  'an open block': 'drafting.answering',
  'a shut block': '!stage-not-open',
  'a block that is not there': '!no-such-page',
  'an entry': 'drafting.detailing',
  'an entry of a shut block': '!stage-not-open',
  'an entry of a block that is not there': '!no-such-page',
  'an entry of a question elsewhere': '!no-such-page',
  'an entry that no file could name': '!no-such-page',
  'check answers': 'drafting.checking',
  'sign-off, people': 'drafting.signing.people',
  'sign-off, decision': 'drafting.signing.decision',
  'sign-off, commitments': 'drafting.signing.commitments',
  'sign-off, confirm': 'drafting.signing.confirm',
  'a signed version': 'drafting.reading',
  'a version that is not there': '!no-such-version',
  'the history': 'drafting.remembering',
  'where it stands': 'drafting.standing',
  'what reviewers said': 'drafting.reviews',
  'other duties': 'drafting.duties',
  'finding data': 'drafting.finding',
  'people’s opinions': 'drafting.hearing',
  'sending for review': 'drafting.sending',
  'save and continue': '!nothing-to-finish',
  'skip for now': '!nothing-to-finish',
  back: 'drafting.overview',
  // A step stays on its page, unless another page takes over.
  'an early review, with a reason': '',
  'an early review, with none': '!step-refused',
  'an early review of an open one': '!review-already-open',
  'signing, all settled': '!not-at-sign-off',
  'signing, with work left': '!not-at-sign-off',
  'a step, possible only now and then': 'givenUp.overview',
  'taking it up again': '!step-refused',
  'amending, with a reason': '!step-refused',
  'amending, with none': '!step-refused',
};

/** The answers are with reviewers: what would change them is refused. */
const inReview: Record<Case, Outcome> = {
  ...drafting,
  'the front page': '!with-reviewers',
  'an open block': '!with-reviewers',
  'a shut block': '!with-reviewers',
  'a block that is not there': '!with-reviewers',
  'an entry': '!with-reviewers',
  'an entry of a shut block': '!with-reviewers',
  'an entry of a block that is not there': '!with-reviewers',
  'an entry of a question elsewhere': '!with-reviewers',
  'an entry that no file could name': '!with-reviewers',
  'people’s opinions': '!with-reviewers',
  'an early review, with a reason': '!step-refused',
  'an early review of an open one': '!step-refused',
};

const signed: Record<Case, Outcome> = {
  ...everyCase('!signed-off'),
  'the overview': 'signed.overview',
  back: 'signed.overview',
  'a signed version': 'signed.reading',
  'a version that is not there': '!no-such-version',
  'the history': 'signed.remembering',
  'where it stands': 'signed.standing',
  'what reviewers said': 'signed.reviews',
  'other duties': 'signed.duties',
  'finding data': 'signed.finding',
  'an early review, with a reason': '!step-refused',
  'an early review, with none': '!step-refused',
  'an early review of an open one': '!step-refused',
  'a step, possible only now and then': '!step-refused',
  'taking it up again': '!step-refused',
  'amending, with a reason': 'drafting.overview',
  'amending, with none': '!step-refused',
};

const givenUp: Record<Case, Outcome> = {
  ...everyCase('!given-up'),
  'the overview': 'givenUp.overview',
  back: 'givenUp.overview',
  'a signed version': 'givenUp.reading',
  'a version that is not there': '!no-such-version',
  'the history': 'givenUp.remembering',
  'where it stands': 'givenUp.standing',
  'what reviewers said': 'givenUp.reviews',
  'other duties': 'givenUp.duties',
  'finding data': 'givenUp.finding',
  'an early review, with a reason': '!step-refused',
  'an early review, with none': '!step-refused',
  'an early review of an open one': '!step-refused',
  'a step, possible only now and then': '!step-refused',
  'taking it up again': 'drafting.overview',
  'amending, with a reason': '!step-refused',
  'amending, with none': '!step-refused',
};

const TABLE: Record<string, { way: WorkflowEvent[]; from?: () => Assessment; to: Record<Case, Outcome> }> = {
  'drafting.overview': { way: [], to: drafting },
  'drafting.details': {
    way: [{ type: 'details.opened' }],
    to: { ...drafting, 'save and continue': 'drafting.overview' },
  },
  'drafting.answering': {
    way: [{ type: 'block.opened', blockId: 'the-work' }],
    to: { ...drafting, 'save and continue': 'drafting.answering', 'skip for now': 'drafting.answering' },
  },
  'drafting.detailing': {
    way: [{ type: 'entry.opened', blockId: 'the-work', questionId: 'q-people', entryId: 'people-1' }],
    to: {
      ...drafting,
      'save and continue': 'drafting.answering',
      'skip for now': 'drafting.answering',
      back: 'drafting.answering',
    },
  },
  'drafting.checking': {
    way: [{ type: 'check.opened' }],
    to: { ...drafting, 'save and continue': 'drafting.signing.people' },
  },
  'drafting.signing.people': {
    way: [{ type: 'sign-off.opened', step: 'people' }],
    to: { ...drafting, 'save and continue': 'drafting.signing.decision', back: 'drafting.checking' },
  },
  'drafting.signing.decision': {
    way: [{ type: 'sign-off.opened', step: 'decision' }],
    to: { ...drafting, 'save and continue': 'drafting.signing.commitments', back: 'drafting.signing.people' },
  },
  'drafting.signing.commitments': {
    way: [{ type: 'sign-off.opened', step: 'commitments' }],
    to: { ...drafting, 'save and continue': 'drafting.signing.confirm', back: 'drafting.signing.decision' },
  },
  'drafting.signing.confirm': {
    way: [{ type: 'sign-off.opened', step: 'confirm' }],
    to: {
      ...drafting,
      back: 'drafting.signing.commitments',
      'signing, all settled': 'freezing',
      'signing, with work left': '!answers-block-sign-off',
    },
  },
  'drafting.reading': { way: [{ type: 'record.opened', version: 1 }], to: drafting },
  'drafting.remembering': { way: [{ type: 'history.opened' }], to: drafting },
  'drafting.standing': { way: [{ type: 'standing.opened' }], to: drafting },
  'drafting.reviews': { way: [{ type: 'reviews.opened' }], to: drafting },
  'drafting.duties': { way: [{ type: 'duties.opened' }], to: drafting },
  'drafting.finding': { way: [{ type: 'find-data.opened', blockId: 'the-people' }], to: drafting },
  'drafting.sending': { way: [{ type: 'sending.opened' }], to: drafting },
  'drafting.hearing': {
    way: [{ type: 'opinions.opened' }],
    to: { ...drafting, 'save and continue': 'drafting.overview' },
  },
  'drafting.overview, in review': { way: [], from: anAssessmentInReview, to: inReview },
  freezing: {
    way: [{ type: 'sign-off.opened', step: 'confirm' }, { type: 'sign-off.requested' }],
    to: everyCase('!signing-under-way'),
  },
  'signed.overview': { way: [], from: aSignedAssessment, to: signed },
  'signed.reading': { way: [{ type: 'record.opened', version: 1 }], from: aSignedAssessment, to: signed },
  'signed.remembering': { way: [{ type: 'history.opened' }], from: aSignedAssessment, to: signed },
  'signed.standing': { way: [{ type: 'standing.opened' }], from: aSignedAssessment, to: signed },
  'signed.reviews': { way: [{ type: 'reviews.opened' }], from: aSignedAssessment, to: signed },
  'signed.duties': { way: [{ type: 'duties.opened' }], from: aSignedAssessment, to: signed },
  'signed.finding': {
    way: [{ type: 'find-data.opened', blockId: '' }],
    from: aSignedAssessment,
    to: signed,
  },
  'givenUp.overview': { way: [], from: anAbandonedAssessment, to: givenUp },
  'givenUp.reading': {
    way: [{ type: 'record.opened', version: 1 }],
    from: anAbandonedAssessment,
    to: givenUp,
  },
  'givenUp.remembering': { way: [{ type: 'history.opened' }], from: anAbandonedAssessment, to: givenUp },
  'givenUp.standing': { way: [{ type: 'standing.opened' }], from: anAbandonedAssessment, to: givenUp },
  'givenUp.reviews': { way: [{ type: 'reviews.opened' }], from: anAbandonedAssessment, to: givenUp },
  'givenUp.duties': { way: [{ type: 'duties.opened' }], from: anAbandonedAssessment, to: givenUp },
  'givenUp.finding': {
    way: [{ type: 'find-data.opened', blockId: '' }],
    from: anAbandonedAssessment,
    to: givenUp,
  },
};

/** A new refusal fails to compile until it is named here, and fails the test until an event leads to it. */
const REFUSALS: Record<Refusal['kind'], true> = {
  'signed-off': true,
  'with-reviewers': true,
  'given-up': true,
  'step-refused': true,
  'stage-not-open': true,
  'no-such-page': true,
  'no-such-version': true,
  'answers-block-sign-off': true,
  'not-at-sign-off': true,
  'review-already-open': true,
  'nothing-to-finish': true,
  'signing-under-way': true,
};

const cases = Object.keys(CASES) as Case[];
const pairs = Object.keys(TABLE).flatMap((state) => cases.map((name) => ({ state, name })));

describe(`every event in every state, ${pairs.length} pairs`, () => {
  it('has a row for every state in which the workflow can rest', () => {
    // `opening` looks at the assessment and moves on at once.
    const rows = new Set(Object.keys(TABLE).map(stateOf));
    expect(restingStates().sort()).toEqual([...rows, 'opening'].sort());
  });

  it('has a case for every event', () => {
    const known = assessmentMachine.events.filter((event) => event !== '*' && !event.startsWith('xstate.'));

    expect([...new Set(cases.map((name) => CASES[name].event.type))].sort()).toEqual([...known].sort());
  });

  it('covers the whole table, and reaches every refusal', () => {
    const reached = Object.values(TABLE).flatMap(({ to }) =>
      Object.values(to).filter((outcome) => outcome.startsWith('!')),
    );

    expect(pairs).toHaveLength(33 * 36);
    expect([...new Set(reached)].map((outcome) => outcome.slice(1)).sort()).toEqual(
      Object.keys(REFUSALS).sort(),
    );
  });

  it.each(pairs)('in $state: $name', ({ state, name }) => {
    const { way, from = anAmendedDraft, to } = TABLE[state] ?? { way: [], to: drafting };
    const workflow = aWorkflow(from());
    workflow.send(...way);
    expect(workflow.state()).toBe(stateOf(state));
    const asked: { event: WorkflowEvent; given?: string } = CASES[name];
    if (asked.given === 'review is due') workflow.world.today = '2027-09-01';
    if (asked.given === 'work is left') delete workflow.world.assessment.answers['q-short'];
    const before = { ...workflow.context(), assessment: workflow.world.assessment };

    workflow.send(asked.event);

    const after = { ...workflow.context(), assessment: workflow.world.assessment };
    const outcome = to[name];
    if (outcome.startsWith('!')) {
      expect(after.refusal?.kind).toBe(outcome.slice(1));
      expect(workflow.state()).toBe(stateOf(state));
      expect({ ...after, refusal: null }).toEqual({ ...before, refusal: null });
    } else {
      expect(workflow.state()).toBe(outcome === '' ? stateOf(state) : outcome);
      expect(after.refusal).toBeNull();
    }
  });
});

/** What a row is called says after a comma what has happened to the assessment. */
function stateOf(row: string): string {
  return row.split(',')[0] ?? row;
}

function everyCase(outcome: Outcome): Record<Case, Outcome> {
  return Object.fromEntries(Object.keys(CASES).map((name) => [name, outcome])) as Record<Case, Outcome>;
}

/** The machine's states that hold no others, as paths. */
function restingStates(): string[] {
  type Node = { path: string[]; states: Record<string, Node> };
  const leaves = (node: Node): string[] => {
    const inner = Object.values(node.states);
    return inner.length === 0 ? [node.path.join('.')] : inner.flatMap(leaves);
  };
  return leaves(assessmentMachine.root as unknown as Node);
}
