// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { entriesOf, fieldsOf } from '#src/domain/assessment.ts';
import { BlockPage } from '#src/features/answer/block-page.tsx';
import { EntryPage } from '#src/features/answer/entry-page.tsx';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { pageOf } from '#src/workflow/address.ts';
import {
  aSignedPlan,
  lookedAt,
  OUTCOMES,
  PLAN,
  RESULTS,
  reviewBegun,
  THREE_UNFINISHED,
} from '#tests/builders/a-review-of-effect.ts';
import { anExampleSession, aSessionOf, showLive } from '#tests/features/live-session.tsx';

afterEach(cleanup);

const BLOCK = 'lessons-learned';
const QUESTION = 'What happened to each action in the signed plan?';

async function aReview(said: 'nothing' | 'all' = 'nothing'): Promise<AssessmentSession> {
  const { assessment, records } = await aSignedPlan();
  const begun = reviewBegun(assessment);
  const reviewed = said === 'all' ? lookedAt(begun, THREE_UNFINISHED) : begun;
  return aSessionOf({ assessment: reviewed, records, history: [] });
}

function showBlock(session: AssessmentSession) {
  session.workflow.send({ type: 'block.opened', blockId: BLOCK });
  return showLive(session, (props) => <BlockPage {...props} blockId={BLOCK} at="" />);
}

function showEntry(session: AssessmentSession, questionId: string, entryId: string) {
  session.workflow.send({ type: 'entry.opened', blockId: BLOCK, questionId, entryId });
  return showLive(session, (props) => (
    <EntryPage {...props} blockId={BLOCK} questionId={questionId} entryId={entryId} />
  ));
}

const cards = () => within(screen.getByRole('list', { name: QUESTION }));
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const plan = (session: AssessmentSession, id: string) => fieldsOf(session.current(), PLAN, id);

describe('the actions of a signed plan', () => {
  it('are a card each, of which none has been looked at to begin with', async () => {
    showBlock(await aReview());

    expect(cards().getAllByRole('heading')).toHaveLength(8);
    expect(screen.getByText('0 of 8 actions looked at')).toBeInTheDocument();
    expect(cards().getAllByText('Not looked at yet')).toHaveLength(8);
    expect(screen.queryByText(/voucher/)).not.toBeInTheDocument();
    expect(screen.getByText(/Once you have looked at an action/)).toBeInTheDocument();
  });

  it('are not asked about where no plan was signed', async () => {
    const session = await anExampleSession();
    act(() => {
      const step = { kind: 'review-opened-early', because: 'It closes.' } as const;
      session.workflow.send({ type: 'step.requested', step });
    });
    showBlock(session);

    expect(screen.getByRole('textbox', { name: /^Were the actions achieved/ })).toBeInTheDocument();
    expect(screen.queryByText(QUESTION)).not.toBeInTheDocument();
  });

  it('have a page each, with what was planned as it was signed', async () => {
    const session = await aReview();
    session.make({
      kind: 'field-changed',
      question: PLAN,
      entryId: 'mobile-clinic',
      field: 'owner',
      from: 'Siân Gruffudd',
      to: 'Somebody else',
    });
    showEntry(session, OUTCOMES.id, 'mobile-clinic');

    const facts = screen.getAllByRole('term').map((term) => term.textContent);
    expect(facts).toEqual([
      'Action',
      'Owner',
      'Due date',
      'Groups it is for',
      'Measure',
      'Baseline',
      'Target',
      'Conditions of the decision',
    ]);
    expect(screen.getByText('Siân Gruffudd')).toBeInTheDocument();
    expect(screen.queryByText('Somebody else')).not.toBeInTheDocument();
  });

  it('are said to be done, partly done, not done or overtaken, with what comes next', async () => {
    const session = await aReview();
    showEntry(session, OUTCOMES.id, 'mobile-clinic');

    await userEvent.click(screen.getByRole('radio', { name: 'Not done' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'What happened' }), 'No van.');
    await userEvent.click(screen.getByRole('radio', { name: 'Drop it' }));
    await press('Save and continue');
    expect(screen.getByRole('alert')).toHaveTextContent('“Why it is dropped” needs a reason');
    await userEvent.click(screen.getByRole('radio', { name: 'Carry it forward' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'New due date' }), '30/6/28');
    await press('Save and continue');

    expect(fieldsOf(session.current(), OUTCOMES, 'mobile-clinic')).toEqual({
      outcome: 'not-done',
      happened: 'No van.',
      next: 'carry-forward',
      nextDue: '30/6/28',
      because: '',
    });
    expect(pageOf(session.workflow.getSnapshot())).toMatchObject({ page: 'block', blockId: BLOCK });
  });

  it('say where words may tell who a person is', async () => {
    showEntry(await aReview(), OUTCOMES.id, 'mobile-clinic');
    await userEvent.type(screen.getByRole('textbox', { name: 'What happened' }), 'Ann, 943 476 5919, moved.');

    expect(await screen.findByText(/“What happened”: what looks like an NHS number/)).toBeInTheDocument();
  });

  it('lead back where an address names no action of the plan', async () => {
    showEntry(await aReview(), OUTCOMES.id, 'shopping-vouchers');

    expect(screen.getByText('The signed plan has no such action or measure.')).toBeInTheDocument();
  });
});

describe('carrying unfinished actions forward', () => {
  it('shows what will change in the plan, changes it in one press, and takes it back in one', async () => {
    const session = await aReview('all');
    const before = entriesOf(session.current(), PLAN);
    showBlock(session);

    const list = screen.getByText(/This is what will change/).nextElementSibling as HTMLElement;
    const coming = within(list)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent?.split(':')[0]);
    expect(coming).toEqual([
      'Done',
      'Done',
      'Done',
      'Carried forward, now due on 30 June 2028',
      'Dropped, with your reason',
      'Done',
    ]);
    expect(entriesOf(session.current(), PLAN)).toEqual(before);
    await press('Carry unfinished actions forward');

    const [said] = screen.getAllByRole('status').filter((region) => region.textContent !== '');
    expect(said).toHaveTextContent('6 actions changed in the plan.');
    expect(plan(session, 'mobile-clinic')).toMatchObject({ due: '30 June 2028', status: 'planned' });
    expect(plan(session, 'aids-for-sight-loss').status).toBe('rejected');
    expect(screen.getByText('The plan already says what you found.')).toBeInTheDocument();
    await press('Undo');

    expect(entriesOf(session.current(), PLAN)).toEqual(before);
    expect(screen.getByRole('button', { name: 'Carry unfinished actions forward' })).toBeInTheDocument();
  });

  it('is one step to take back for the whole window too', async () => {
    const session = await aReview('all');
    const before = entriesOf(session.current(), PLAN);
    showBlock(session);
    await press('Carry unfinished actions forward');

    act(() => {
      session.undo();
    });

    expect(entriesOf(session.current(), PLAN)).toEqual(before);
  });
});

describe('the measures of a signed plan', () => {
  it('have a page each: values for everyone and by group, and the picture they make', async () => {
    const session = await aReview();
    showEntry(session, RESULTS.id, 'long-visits');
    const everyone = within(screen.getByRole('group', { name: 'Everyone' }));
    const group = within(screen.getByRole('group', { name: 'People with a learning disability' }));

    expect(screen.queryByRole('img')).not.toBeInTheDocument();
    await userEvent.type(everyone.getByRole('textbox', { name: 'Value now' }), '44%');
    await userEvent.type(group.getByRole('textbox', { name: 'Value now' }), '41%');
    await userEvent.type(group.getByRole('textbox', { name: 'Value before' }), 'not known');

    expect(screen.getByRole('img')).toHaveAccessibleName(/Everyone: baseline 38\.8%.*now 44%/);
    expect(screen.getByText(/“not known” is not a plain number/)).toBeInTheDocument();
    const table = screen.getByRole('table', { name: 'Kits returned: the figures' });
    expect(within(table).getByRole('rowheader', { name: 'Everyone' })).toBeInTheDocument();
    expect(fieldsOf(session.current(), RESULTS, 'long-visits--learning-disability').value).toBe('41%');
    // The plan has the baseline for everyone; for a group nobody has said yet what it was.
    expect(everyone.queryByRole('textbox', { name: 'Value before' })).not.toBeInTheDocument();
  });

  it('are reached by the place of a group’s value too', async () => {
    showEntry(await aReview(), RESULTS.id, 'long-visits--learning-disability');

    expect(screen.getByRole('heading', { level: 1, name: 'What does this measure say now?' })).toBeVisible();
  });
});
