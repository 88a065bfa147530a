// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CheckAnswersPage } from '#src/features/check-answers/check-answers-page.tsx';
import { submitted } from '#tests/builders/sent-and-taken-back.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';
import { aBlankSession, anExampleSession, showLive } from '#tests/features/live-session.tsx';

afterEach(cleanup);

describe('check answers', () => {
  it('lists what blocks sign-off page by page, and each leads to its place', () => {
    const session = aBlankSession(tinyEdition);
    showLive(session, (props) => <CheckAnswersPage {...props} />);

    const waiting = screen.getByRole('region', { name: /things to finish before sign-off$/ });
    expect(within(waiting).getByText('The work: 8 things to finish')).toBeInTheDocument();
    const address = (words: string) =>
      within(waiting).getByRole('link', { name: words, hidden: true }).getAttribute('href');
    expect(address('“What is it for?” needs an answer')).toBe(`#/a/${session.id}/questions/the-work/q-long`);
    expect(address('“Organisation” needs an answer')).toBe(`#/a/${session.id}/details`);
    expect(address('“Who assessed” needs at least one name')).toBe(`#/a/${session.id}/sign-off/people`);
    expect(address('Not ticked yet: “I have read the evidence.”')).toBe(
      `#/a/${session.id}/sign-off/commitments`,
    );
  });

  it('leads only to what can be opened while reviewers have the answers', () => {
    const session = aBlankSession(tinyEdition);
    session.make({ kind: 'happened', event: submitted });
    showLive(session, (props) => <CheckAnswersPage {...props} />);

    const waiting = screen.getByRole('region', { name: /things to finish before sign-off$/ });
    expect(waiting).toHaveTextContent('The answers are with reviewers');
    expect(waiting).toHaveTextContent('“What is it for?” needs an answer');
    const pages = within(waiting)
      .getAllByRole('link', { hidden: true })
      .map((link) => link.getAttribute('href')?.split('/')[3]);
    expect(new Set(pages)).toEqual(new Set(['sign-off', 'standing']));
    expect(pages.length).toBeGreaterThan(2);
  });

  it('leads to the page of one thing in a list', () => {
    const session = aBlankSession(tinyEdition);
    session.make({
      kind: 'entry-added',
      question: { id: 'q-actions', kind: 'action-plan' },
      entryId: 'hire',
      fields: { action: 'Hire an interpreter' },
    });
    showLive(session, (props) => <CheckAnswersPage {...props} />);

    expect(
      screen.getByRole('link', { name: 'Hire an interpreter: “Owner” needs an answer', hidden: true }),
    ).toHaveAttribute('href', `#/a/${session.id}/questions/the-people/q-actions/hire`);
  });

  it('shows each answer with a link to change it', () => {
    const session = aBlankSession(tinyEdition);
    session.make({
      kind: 'field-changed',
      question: { id: 'q-long', kind: 'long-text' },
      entryId: 'only',
      field: 'text',
      from: '',
      to: 'To stop smoking\nTo breathe',
    });
    showLive(session, (props) => <CheckAnswersPage {...props} />);

    expect(screen.getByText('To stop smoking')).toBeInTheDocument();
    expect(screen.getByText('To breathe')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Change What is it for?' })).toHaveAttribute(
      'href',
      `#/a/${session.id}/questions/the-work/q-long`,
    );
    expect(screen.getByRole('link', { name: 'Change Commitments' })).toHaveAttribute(
      'href',
      `#/a/${session.id}/sign-off/commitments`,
    );
  });

  it('keeps what a reviewer would ask apart from what blocks, and says that it is advice', () => {
    const session = aBlankSession(tinyEdition);
    showLive(session, (props) => <CheckAnswersPage {...props} />);

    const asked = screen.getByRole('region', { name: 'A reviewer would ask' });
    expect(asked).toHaveTextContent('they never block sign-off, and they are no score');
    const flag = within(asked).getByRole('link', { name: /No sponsor is named/ });
    expect(flag).toHaveAttribute('href', `#/a/${session.id}/details`);
    const waiting = screen.getByRole('region', { name: /before sign-off$/ });
    expect(waiting).not.toHaveTextContent('sponsor');
    expect(asked).not.toHaveTextContent('needs an answer');
  });

  it('moves the focus down the page without leaving it', async () => {
    const session = aBlankSession(tinyEdition);
    showLive(session, (props) => <CheckAnswersPage {...props} />);
    const before = location.hash;

    await userEvent.click(
      within(screen.getByRole('navigation', { name: 'On this page' })).getByRole('link', { name: 'Know' }),
    );

    expect(screen.getByRole('heading', { level: 2, name: 'Know' })).toHaveFocus();
    expect(location.hash).toBe(before);
  });

  it('shows the whole worked example, blocked by nothing, and goes on to sign off', async () => {
    const session = await anExampleSession();
    const send = vi.fn();
    showLive(session, (props) => <CheckAnswersPage {...props} send={send} downloads={<p>Files</p>} />);

    expect(screen.getByRole('heading', { name: 'Nothing blocks sign-off' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 3, name: 'Data and evidence' })).toBeInTheDocument();
    expect(screen.getByText('Files')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Continue to sign off' }));
    expect(send).toHaveBeenCalledWith({ type: 'page.finished' });
  });

  it('follows what changes in another window', async () => {
    const session = aBlankSession(tinyEdition);
    showLive(session, (props) => <CheckAnswersPage {...props} />);

    act(() => {
      session.make({
        kind: 'field-changed',
        question: { id: 'q-short', kind: 'short-text' },
        entryId: 'only',
        field: 'text',
        from: '',
        to: 'Kit in Hand',
      });
    });

    expect(screen.getByText('The work: 7 things to finish')).toBeInTheDocument();
  });
});
