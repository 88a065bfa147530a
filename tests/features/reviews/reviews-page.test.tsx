// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { type Assessment, entriesOf } from '#src/domain/assessment.ts';
import { remarksOf } from '#src/domain/remarks.ts';
import { ReviewsPage } from '#src/features/reviews/reviews-page.tsx';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { aReviewFile, takenIn } from '#tests/builders/a-review-file.ts';
import { aSentExample, happened } from '#tests/builders/a-sent-example.ts';
import { anExampleSession, showLive } from '../live-session.tsx';

const user = userEvent.setup();

afterEach(() => {
  cleanup();
  localStorage.clear();
});

/** The example as it came back from its reviewer. */
async function aReturnedSession(
  then: (assessment: Assessment) => Assessment = (assessment) => assessment,
): Promise<AssessmentSession> {
  const session = await anExampleSession(({ id }) => {
    const sent = aSentExample(id);
    return then(happened(sent, takenIn(aReviewFile(sent), 1)));
  });
  showLive(session, (props) => <ReviewsPage {...props} />);
  return session;
}

function card(title: string): HTMLElement {
  const found = screen.getByRole('heading', { name: title }).closest('li');
  if (found === null) throw new Error(`No card ${title}`);
  return found;
}

describe('the page of reviews', () => {
  it('says where reviews come from while there is none', async () => {
    const session = await anExampleSession();
    showLive(session, (props) => <ReviewsPage {...props} />);

    expect(screen.getByText('No review has come in yet.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Open a review that came back' })).toHaveAttribute(
      'href',
      '#/open',
    );
  });

  it('shows each remark under its part, with who made it, and what it was made on', async () => {
    await aReturnedSession();

    const part = screen.getByRole('region', { name: 'Programme of work' });
    expect(within(part).getAllByRole('listitem').length).toBeGreaterThanOrEqual(2);
    expect(card('Must change: Priya Shah')).toHaveTextContent('It leaves out night workers.');
    expect(card('Comment: Priya Shah')).toHaveTextContent('What are the aims of the work?');
    expect(card('Comment: Priya Shah')).not.toHaveTextContent('has changed since');
    expect(screen.getByRole('row', { name: /Priya Shah, Public health consultant/ })).toHaveTextContent(
      'Return for changes',
    );
    // What comes next: another review, or a second round.
    expect(screen.getByRole('link', { name: 'Open another review that came back' })).toHaveAttribute(
      'href',
      '#/open',
    );
    expect(screen.getByRole('link', { name: 'Send for review again' })).toBeInTheDocument();
  });

  it('says which answers have changed since, with both texts', async () => {
    const session = await aReturnedSession();
    const question = { id: 'aims', kind: 'long-text' } as const;
    const before = entriesOf(session.current(), question)[0]?.fields.text ?? '';
    session.make({
      kind: 'field-changed',
      question,
      entryId: 'only',
      field: 'text',
      from: before,
      to: 'Nights too',
    });

    const changed = await screen.findByText('This answer has changed since');
    expect(changed.closest('li')).toHaveTextContent('Nights too');
    expect(card('Must change: Priya Shah')).toHaveTextContent('Answers in this part have changed since');
    expect(card('Could be better: Priya Shah')).not.toHaveTextContent('changed since');
  });

  it('settles a remark only with a reason where it is not followed, and keeps it in the record', async () => {
    const session = await aReturnedSession();
    const must = card('Must change: Priya Shah');
    await user.click(within(must).getByRole('button', { name: /^Settle/ }));
    await user.click(within(must).getByRole('radio', { name: 'It is not followed' }));
    await user.click(within(must).getByRole('button', { name: 'Settle it' }));
    expect(within(must).getByRole('alert')).toHaveTextContent('Say why it is not followed');
    expect(within(must).getByRole('alert')).toHaveTextContent('“Your name” needs an answer');

    await user.type(within(must).getByLabelText('Why is it not followed?'), 'Second phase.');
    await user.type(within(must).getByLabelText('Your name'), 'Mo Ali');
    await user.click(within(must).getByRole('button', { name: 'Settle it' }));

    expect(must).toHaveTextContent('Not followed, because. Mo Ali');
    expect(session.current().events.at(-1)).toMatchObject({
      kind: 'remark-settled',
      how: 'overruled',
      by: 'Mo Ali',
    });
  });

  it('opens a settled remark again, for a reason', async () => {
    const session = await aReturnedSession((assessment) =>
      happened(assessment, {
        kind: 'remark-settled',
        at: '2026-11-25T11:00:00.000Z',
        version: 1,
        by: 'Mo Ali',
        role: '',
        from: '',
        reviewId: 'review-1',
        remarkId: 'part-9',
        how: 'done',
        said: '',
      }),
    );
    expect(screen.queryByRole('heading', { name: 'Must change: Priya Shah' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'All (3)' }));
    const must = card('Must change: Priya Shah');
    await user.click(within(must).getByRole('button', { name: /^Open again/ }));
    await user.type(within(must).getByLabelText('Why is it opened again?'), 'New.');
    await user.type(within(must).getByLabelText('Your name'), 'Mo');
    await user.click(within(must).getByRole('button', { name: 'Open it again' }));

    expect(remarksOf(session.current()).find(({ remark }) => remark.mark === 'must-change')?.isOpen).toBe(
      true,
    );
    expect(screen.getByRole('button', { name: 'Open (3)' })).toBeVisible();
  });

  it('makes an action of what could be better, once', async () => {
    const session = await aReturnedSession();
    const actions = () => entriesOf(session.current(), { id: 'action-plan', kind: 'action-plan' });
    const before = actions().length;
    const better = card('Could be better: Priya Shah');
    await user.click(within(better).getByRole('button', { name: /^Make an action/ }));

    expect(actions()).toHaveLength(before + 1);
    expect(actions().at(-1)?.fields.action).toBe('Ask the interpreters what they hear.');
    expect(within(better).queryByRole('button', { name: /^Make an action/ })).toBeNull();
    const action = actions().at(-1);
    act(() =>
      session.make({
        kind: 'field-changed',
        question: { id: 'action-plan', kind: 'action-plan' },
        entryId: action?.id ?? '',
        field: 'action',
        from: 'Ask the interpreters what they hear.',
        to: 'Ask all interpreters.',
      }),
    );
    expect(within(better).getByRole('link', { name: /^Go to the action/ })).toBeVisible();
    expect(within(better).queryByRole('button', { name: /^Make an action/ })).toBeNull();
  });
});
