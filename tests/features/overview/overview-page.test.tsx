// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { EntryKind, FieldValue } from '#src/domain/answer.ts';
import { STANDING } from '#src/domain/assessment.ts';
import { OverviewPage } from '#src/features/overview/overview-page.tsx';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { keepLastPage } from '#src/storage/last-page.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';
import { aBlankSession, anExampleSession, showLive, sign } from '#tests/features/live-session.tsx';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

function show(session: AssessmentSession, onReset?: () => Promise<void>) {
  return showLive(session, (props) => (
    <OverviewPage {...props} downloads={<p>The downloads</p>} onReset={onReset} />
  ));
}

function say(
  session: AssessmentSession,
  question: { id: string; kind: EntryKind },
  field: string,
  to: FieldValue,
  entryId = 'only',
): void {
  const from = Array.isArray(to) ? [] : '';
  session.make({ kind: 'field-changed', question, entryId, field, from, to });
}

function plan(session: AssessmentSession, entryId: string, fields: Record<string, FieldValue>): void {
  const question = { id: 'q-actions', kind: 'action-plan' } as const;
  session.make({ kind: 'entry-added', question, entryId, fields });
}

/** The line of the task list that a link stands in. */
const task = (name: string) => screen.getByText(name).closest('li');
const reviewDate = (session: AssessmentSession, date: string) =>
  say(session, STANDING.details, 'plannedReview', date);

describe('the overview of an assessment', () => {
  it('lists what has passed its day apart from what is to come', () => {
    const session = aBlankSession(tinyEdition);
    plan(session, 'late', { action: 'Ring in Polish', due: '21 November 2026' });
    show(session);
    expect(screen.getByRole('heading', { name: 'Overdue: 1' })).toBeInTheDocument();
    expect(screen.getByText('Nothing else has a date to come.')).toBeInTheDocument();
    act(() => plan(session, 'today', { action: 'Print the leaflet', due: '22 November 2026' }));

    const [overdue, ahead] = screen.getAllByRole('list').slice(-2) as [HTMLElement, HTMLElement];
    expect(overdue).toHaveTextContent(/^21 November 2026Ring in Polish/);
    expect(ahead).toHaveTextContent(/^22 November 2026Print the leaflet/);
  });

  it('has a name even before it has a title', () => {
    show(aBlankSession(tinyEdition));

    expect(screen.getByRole('heading', { level: 1, name: 'Untitled assessment' })).toBeInTheDocument();
    expect(screen.getByText('Draft, version 1')).toBeInTheDocument();
  });

  it('tells how far each block is, worked out from its answers', () => {
    const session = aBlankSession(tinyEdition);
    say(session, { id: 'q-short', kind: 'short-text' }, 'text', 'Breathe');
    show(session);

    expect(task('The work')).toHaveTextContent('In progress');
    expect(task('The people')).toHaveTextContent('Not started');
    expect(task('Lessons')).toHaveTextContent('Not needed yet');
    expect(task('About this assessment')).toHaveTextContent('Not started');
    expect(screen.getByRole('link', { name: 'The work' })).toHaveAttribute(
      'href',
      `#/a/${session.id}/questions/the-work`,
    );
    expect(screen.getByText('You have completed 0 of 2 parts.')).toBeInTheDocument();
  });

  it('knows what is complete, and says when nothing is missing', async () => {
    show(await anExampleSession());

    expect(task('Programme of work')).toHaveTextContent('Complete');
    expect(task('Check answers')).toHaveTextContent('The answers are complete');
    expect(task('Sign off')).toHaveTextContent('Ready');
    expect(screen.getByText('Worked example')).toBeInTheDocument();
  });

  it('counts what is still to finish', () => {
    show(aBlankSession(tinyEdition));

    expect(task('Check answers')).toHaveTextContent(/\d+ things to finish/);
    expect(task('Sign off')).toHaveTextContent('Not ready yet');
  });

  it('leads back to the page that was open last', () => {
    const session = aBlankSession(tinyEdition);
    const first = show(session);
    expect(screen.queryByRole('link', { name: 'Carry on where you were' })).not.toBeInTheDocument();
    first.unmount();
    keepLastPage(session.id, `#/a/${session.id}/questions/the-people/q-risks`);
    show(session);

    expect(screen.getByRole('link', { name: 'Carry on where you were' })).toHaveAttribute(
      'href',
      `#/a/${session.id}/questions/the-people/q-risks`,
    );
  });

  it('leads to no page that this edition does not have', () => {
    const session = aBlankSession(tinyEdition);
    keepLastPage(session.id, `#/a/${session.id}/questions/long-gone`);
    show(session);

    expect(screen.queryByRole('link', { name: 'Carry on where you were' })).not.toBeInTheDocument();
  });
});

describe('an assessment that was just started', () => {
  it('does not lead back to the front page it came from', () => {
    const session = aBlankSession(tinyEdition);
    keepLastPage(session.id, `#/a/${session.id}/details`);
    show(session);

    expect(screen.queryByRole('link', { name: 'Carry on where you were' })).not.toBeInTheDocument();
  });
});

describe('the review on the overview', () => {
  const open = () => userEvent.click(screen.getByRole('button', { name: 'Open the review', hidden: true }));
  const reason = () => screen.getByRole('textbox', { name: 'Why open the review now?', hidden: true });

  it('is shut until its date, and says when that is', () => {
    const session = aBlankSession(tinyEdition);
    reviewDate(session, '1 May 2027');
    show(session);

    expect(screen.getByText('The review opens on 1 May 2027.')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Lessons' })).not.toBeInTheDocument();
  });

  it('says where the date comes from while there is none', () => {
    show(aBlankSession(tinyEdition));

    expect(screen.getByText(/once you set one on the front page/)).toBeInTheDocument();
  });

  it('is open from its date', () => {
    const session = aBlankSession(tinyEdition);
    reviewDate(session, '22 November 2026');
    show(session);

    expect(screen.getByRole('link', { name: 'Lessons' })).toBeInTheDocument();
    expect(screen.queryByText(/The review opens/)).not.toBeInTheDocument();
  });

  it('opens early for a reason, which is kept', async () => {
    const session = aBlankSession(tinyEdition);
    session.workflow.send({ type: 'overview.opened' });
    show(session);
    await userEvent.type(reason(), 'The service closes in March');
    await open();

    expect(screen.getByRole('link', { name: 'Lessons' })).toBeInTheDocument();
    expect(task('Lessons')).toHaveTextContent('Not started');
    expect(session.current().events.at(-1)).toMatchObject({
      kind: 'review-opened-early',
      because: 'The service closes in March',
    });
  });

  it('does not open early without a reason', async () => {
    const session = aBlankSession(tinyEdition);
    show(session);
    await userEvent.type(reason(), '  ');
    await open();

    expect(reason()).toHaveAccessibleDescription(/Say why the review opens early/);
    expect(screen.queryByRole('link', { name: 'Lessons' })).not.toBeInTheDocument();
    expect(session.current().events).toHaveLength(1);
  });
});

describe('what is coming up', () => {
  const dates = () =>
    within(screen.getByRole('complementary'))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);

  it('says what will be there while there is nothing', () => {
    show(aBlankSession(tinyEdition));

    expect(
      screen.getByText('Actions with a due date, conditions and the review will be listed here.'),
    ).toBeInTheDocument();
  });

  it('is in the order of the days, without what is done or rejected', () => {
    const session = aBlankSession(tinyEdition);
    plan(session, 'a', { action: 'Third', due: '1 June 2027' });
    plan(session, 'b', { action: 'First', due: '2/1/27', status: 'in-progress' });
    plan(session, 'c', { action: 'Done', due: '1 Jan 2027', status: 'done' });
    plan(session, 'd', { action: 'Rejected', due: '1 Jan 2027', status: 'rejected' });
    plan(session, 'e', { action: 'Some day', due: 'soon' });
    reviewDate(session, '1 March 2027');
    show(session);

    expect(dates()).toEqual(['2 January 2027First', '1 March 2027Review', '1 June 2027Third']);
    expect(screen.getByRole('link', { name: 'First' })).toHaveAttribute(
      'href',
      `#/a/${session.id}/questions/the-people/q-actions/b`,
    );
  });

  it('has the conditions too, and a name for what has none', () => {
    const session = aBlankSession(tinyEdition);
    plan(session, 'a', { due: '1 June 2027' });
    say(session, STANDING.decision, 'decision', 'proceed-with-conditions');
    session.make({
      kind: 'entry-added',
      question: STANDING.conditions,
      entryId: 'c',
      fields: { condition: 'Report back', due: '1 May 2027' },
    });
    show(session);

    expect(dates()).toEqual(['1 May 2027Report back', '1 June 2027Action 1']);
    expect(screen.getByRole('link', { name: 'Report back' })).toHaveAttribute(
      'href',
      `#/a/${session.id}/sign-off/decision`,
    );
  });

  it('is short', () => {
    const session = aBlankSession(tinyEdition);
    for (let day = 9; day >= 1; day--) plan(session, `a${day}`, { action: `Act ${day}`, due: `${day}/1/27` });
    show(session);

    expect(dates()).toHaveLength(5);
    expect(dates()[0]).toContain('Act 1');
    expect(screen.getByText('and 4 more after those')).toBeInTheDocument();
  });
});

describe('what is left', () => {
  const beside = () => within(screen.getByRole('complementary'));

  it('is not listed before every block has been started', () => {
    show(aBlankSession(tinyEdition));

    expect(beside().queryByText('Before sign-off')).not.toBeInTheDocument();
  });

  it('is listed then, the first few with a link to their place', () => {
    const session = aBlankSession(tinyEdition);
    say(session, { id: 'q-short', kind: 'short-text' }, 'text', 'Breathe');
    plan(session, 'hire', { action: 'Hire an interpreter' });
    show(session);

    const list = beside().getByRole('heading', { name: 'Before sign-off' }).nextElementSibling;
    expect(list?.children).toHaveLength(3);
    expect(beside().getByRole('link', { name: '“Title” needs an answer' })).toHaveAttribute(
      'href',
      `#/a/${session.id}/details`,
    );
    expect(beside().getByRole('heading', { name: 'A reviewer would ask' })).toBeInTheDocument();
  });
});

describe('the overview of a signed version', () => {
  it('says that it is signed, and offers to read it instead of tasks', async () => {
    const session = await anExampleSession();
    await sign(session);
    show(session);

    expect(screen.getByText(/This version is signed off/)).toBeInTheDocument();
    expect(screen.getByText('Signed off, version 1')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Read signed version 1' })).toHaveAttribute(
      'href',
      `#/a/${session.id}/version/1`,
    );
    expect(screen.queryByText('Programme of work')).not.toBeInTheDocument();
    expect(screen.queryByText(/The review is due/)).not.toBeInTheDocument();
    expect(screen.getByText('The downloads')).toBeInTheDocument();
  });

  it('keeps earlier versions within reach once a new one is begun', async () => {
    const session = await anExampleSession();
    await sign(session);
    session.workflow.send({ type: 'step.requested', step: { kind: 'amended', because: 'New figures' } });
    show(session);

    expect(screen.getByText('Draft, version 2')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Read signed version 1' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Programme of work' })).toBeInTheDocument();
  });
});

describe('starting the example again', () => {
  it('is offered for the worked example only', () => {
    show(aBlankSession(tinyEdition));

    expect(screen.queryByRole('button', { name: 'Put the example back' })).not.toBeInTheDocument();
  });

  it('asks first', async () => {
    // jsdom knows no modal dialogs.
    HTMLDialogElement.prototype.showModal = function showModal() {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function close() {
      this.open = false;
    };
    const reset = vi.fn(async () => undefined);
    show(aBlankSession(tinyEdition), reset);
    await userEvent.click(screen.getByRole('button', { name: 'Put the example back' }));
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(reset).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Put the example back' }));
    await userEvent.click(screen.getByRole('button', { name: 'Yes, put it back' }));

    expect(reset).toHaveBeenCalledOnce();
  });
});
