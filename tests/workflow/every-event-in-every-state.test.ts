import { describe, expect, it } from 'vitest';
import type { Assessment } from '#src/domain/assessment.ts';
import { assessmentMachine, type WorkflowEvent } from '#src/workflow/assessment-machine.ts';
import type { Refusal } from '#src/workflow/refusal.ts';
import { anAmendedDraft, aSignedAssessment, aWorkflow } from './a-workflow.ts';

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
  'check answers': { event: { type: 'check.opened' } },
  'sign-off, people': { event: { type: 'sign-off.opened', step: 'people' } },
  'sign-off, decision': { event: { type: 'sign-off.opened', step: 'decision' } },
  'sign-off, commitments': { event: { type: 'sign-off.opened', step: 'commitments' } },
  'sign-off, confirm': { event: { type: 'sign-off.opened', step: 'confirm' } },
  'a signed version': { event: { type: 'record.opened', version: 1 } },
  'a version that is not there': { event: { type: 'record.opened', version: 7 } },
  'the history': { event: { type: 'history.opened' } },
  'save and continue': { event: { type: 'page.finished' } },
  'skip for now': { event: { type: 'page.skipped' } },
  back: { event: { type: 'back.requested' } },
  'an early review, with a reason': { event: { type: 'early-review.requested', because: 'It closes.' } },
  'an early review, with none': { event: { type: 'early-review.requested', because: ' ' } },
  'an early review of an open one': {
    event: { type: 'early-review.requested', because: 'It closes.' },
    given: 'review is due',
  },
  'signing, all settled': { event: { type: 'sign-off.requested' } },
  'signing, with work left': { event: { type: 'sign-off.requested' }, given: 'work is left' },
  'amending, with a reason': { event: { type: 'amendment.requested', because: 'New figures.' } },
  'amending, with none': { event: { type: 'amendment.requested', because: '' } },
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
  'check answers': 'drafting.checking',
  'sign-off, people': 'drafting.signing.people',
  'sign-off, decision': 'drafting.signing.decision',
  'sign-off, commitments': 'drafting.signing.commitments',
  'sign-off, confirm': 'drafting.signing.confirm',
  'a signed version': 'drafting.reading',
  'a version that is not there': '!no-such-version',
  'the history': 'drafting.remembering',
  'save and continue': '!nothing-to-finish',
  'skip for now': '!nothing-to-finish',
  back: 'drafting.overview',
  'an early review, with a reason': 'drafting.overview',
  'an early review, with none': '!reason-missing',
  'an early review of an open one': '!review-already-open',
  'signing, all settled': '!not-at-sign-off',
  'signing, with work left': '!not-at-sign-off',
  'amending, with a reason': '!not-signed-off',
  'amending, with none': '!not-signed-off',
};

const signed: Record<Case, Outcome> = {
  ...everyCase('!signed-off'),
  'the overview': 'signed.overview',
  back: 'signed.overview',
  'a signed version': 'signed.reading',
  'a version that is not there': '!no-such-version',
  'the history': 'signed.remembering',
  'amending, with a reason': 'drafting.overview',
  'amending, with none': '!reason-missing',
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
  freezing: {
    way: [{ type: 'sign-off.opened', step: 'confirm' }, { type: 'sign-off.requested' }],
    to: everyCase('!signing-under-way'),
  },
  'signed.overview': { way: [], from: aSignedAssessment, to: signed },
  'signed.reading': { way: [{ type: 'record.opened', version: 1 }], from: aSignedAssessment, to: signed },
  'signed.remembering': { way: [{ type: 'history.opened' }], from: aSignedAssessment, to: signed },
};

/** A new refusal fails to compile until it is named here, and fails the test until an event leads to it. */
const REFUSALS: Record<Refusal['kind'], true> = {
  'signed-off': true,
  'not-signed-off': true,
  'stage-not-open': true,
  'no-such-page': true,
  'no-such-version': true,
  'answers-block-sign-off': true,
  'not-at-sign-off': true,
  'reason-missing': true,
  'review-already-open': true,
  'nothing-to-finish': true,
  'signing-under-way': true,
};

const cases = Object.keys(CASES) as Case[];
const pairs = Object.keys(TABLE).flatMap((state) => cases.map((name) => ({ state, name })));

describe(`every event in every state, ${pairs.length} pairs`, () => {
  it('has a row for every state in which the workflow can rest', () => {
    // `opening` looks at the assessment and moves on at once.
    expect(restingStates().sort()).toEqual([...Object.keys(TABLE), 'opening'].sort());
  });

  it('has a case for every event', () => {
    const known = assessmentMachine.events.filter((event) => event !== '*' && !event.startsWith('xstate.'));

    expect([...new Set(cases.map((name) => CASES[name].event.type))].sort()).toEqual([...known].sort());
  });

  it('covers the whole table, and reaches every refusal', () => {
    const reached = Object.values(TABLE).flatMap(({ to }) =>
      Object.values(to).filter((outcome) => outcome.startsWith('!')),
    );

    expect(pairs).toHaveLength(15 * 27);
    expect([...new Set(reached)].map((outcome) => outcome.slice(1)).sort()).toEqual(
      Object.keys(REFUSALS).sort(),
    );
  });

  it.each(pairs)('in $state: $name', ({ state, name }) => {
    const { way, from = anAmendedDraft, to } = TABLE[state] ?? { way: [], to: drafting };
    const workflow = aWorkflow(from());
    workflow.send(...way);
    expect(workflow.state()).toBe(state);
    const asked: { event: WorkflowEvent; given?: string } = CASES[name];
    if (asked.given === 'review is due') workflow.world.today = '2027-09-01';
    if (asked.given === 'work is left') delete workflow.world.assessment.answers['q-short'];
    const before = { ...workflow.context(), assessment: workflow.world.assessment };

    workflow.send(asked.event);

    const after = { ...workflow.context(), assessment: workflow.world.assessment };
    const outcome = to[name];
    if (outcome.startsWith('!')) {
      expect(after.refusal?.kind).toBe(outcome.slice(1));
      expect(workflow.state()).toBe(state);
      expect({ ...after, refusal: null }).toEqual({ ...before, refusal: null });
    } else {
      expect(workflow.state()).toBe(outcome);
      expect(after.refusal).toBeNull();
    }
  });
});

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
