// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { StandingPage } from '#src/features/standing/standing-page.tsx';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { anExampleSession, showLive, sign } from '#tests/features/live-session.tsx';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

function show(session: AssessmentSession) {
  return showLive(session, (props) => <StandingPage {...props} />);
}

function sendForReview(session: AssessmentSession): void {
  session.workflow.send({
    type: 'step.requested',
    step: {
      kind: 'submitted',
      by: 'Morag Bell',
      role: 'Service lead',
      from: '',
      to: 'Sam Okoro',
      asked: 'Is anyone left out?',
      answers: 'cd'.repeat(32),
    },
  });
}

const rows = () => within(screen.getByRole('table')).getAllByRole('row');
/** What is said of where it stands; the forms below it have their own news. */
const state = () => screen.getAllByRole('status')[0];
const here = () => document.querySelector('[aria-current="step"]');

describe('where an assessment stands', () => {
  it('says that it is being written, by whom, and what can be done', async () => {
    show(await anExampleSession());

    expect(screen.getByRole('heading', { level: 2, name: 'Being written' })).toBeInTheDocument();
    expect(here()).toHaveTextContent('Being written');
    expect(screen.getByRole('link', { name: 'Send for review' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Sign off' })).toBeInTheDocument();
    expect(screen.queryByText('Publication')).toBeNull();
  });

  it('says who has it while it is with reviewers, and takes it back', async () => {
    const session = await anExampleSession();
    sendForReview(session);
    show(session);
    expect(state()).toHaveTextContent('With reviewers');
    expect(state()).toHaveTextContent('Sam Okoro');

    await userEvent.click(screen.getByText('Take the answers back'));
    await userEvent.type(
      screen.getAllByRole('textbox', { name: 'Your name' })[0] as HTMLElement,
      'Morag Bell',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Take them back' }));

    expect(state()).toHaveTextContent('Being written');
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
    expect(session.current().events.at(-1)).toMatchObject({ kind: 'taken-back', by: 'Morag Bell' });
  });

  it('lists what happened, newest first, with who and from where', async () => {
    const session = await anExampleSession();
    sendForReview(session);
    show(session);

    expect(rows()[1]).toHaveTextContent('Sent for review to Sam Okoro');
    expect(rows()[1]).toHaveTextContent('Morag Bell, Service lead');
    expect(rows()[1]).toHaveTextContent('This device');
    expect(rows().at(-1)).toHaveTextContent('Assessment begun');
  });

  it('asks for what is missing before work on it stops, and keeps what was typed meanwhile', async () => {
    const session = await anExampleSession();
    const { unmount } = show(session);
    await userEvent.type(screen.getByRole('textbox', { name: 'Why does the work stop?' }), 'It closes');
    await userEvent.click(screen.getByRole('button', { name: 'Stop work on it' }));
    expect(screen.getByRole('alert')).toHaveTextContent('“Your name” needs an answer');
    expect(session.current().events).toHaveLength(1);
    unmount();
    show(session);

    expect(screen.getByRole('textbox', { name: 'Why does the work stop?' })).toHaveValue('It closes');
    await userEvent.type(
      screen.getAllByRole('textbox', { name: 'Your name' })[0] as HTMLElement,
      'Morag Bell',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Stop work on it' }));
    expect(state()).toHaveTextContent('Stopped');
    expect(screen.getByRole('button', { name: 'Take it up again' })).toBeInTheDocument();
  });

  it('records publication as often as it is said, and needs a reason for leaving parts out', async () => {
    const session = await anExampleSession();
    await sign(session);
    show(session);
    await userEvent.click(screen.getByRole('radio', { name: 'Yes, with parts left out' }));
    const form = screen.getByRole('button', { name: 'Record it' }).closest('form') as HTMLElement;
    await userEvent.type(within(form).getByRole('textbox', { name: 'Your name' }), 'Morag Bell');
    await userEvent.click(screen.getByRole('button', { name: 'Record it' }));
    expect(within(form).getByRole('alert')).toHaveTextContent('why are parts left out');
    await userEvent.type(
      within(form).getByRole('textbox', { name: 'Why not, or why are parts left out?' }),
      'Names of staff',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Record it' }));

    expect(session.current().events.at(-1)).toMatchObject({ kind: 'published', choice: 'redacted' });
    expect(rows()[1]).toHaveTextContent('Published in part: Names of staff');
    expect(screen.getByText('It is recorded, and stands in the list below.')).toHaveRole('status');
    expect(within(form).getByRole('textbox', { name: 'Your name' })).toHaveValue('');
  });

  it('says of each condition whether it is met, and how people know', async () => {
    const session = await anExampleSession();
    await sign(session);
    show(session);
    const card = screen.getAllByText('Not met yet')[0]?.closest('li') as HTMLElement;
    await userEvent.click(within(card).getByText('Say that it is met'));
    await userEvent.type(
      within(card).getByRole('textbox', { name: 'How do you know it is met?' }),
      'Minutes',
    );
    await userEvent.type(within(card).getByRole('textbox', { name: 'Your name' }), 'Sam');
    await userEvent.click(within(card).getByRole('button', { name: 'Record that it is met' }));

    expect(card).toHaveTextContent('Minutes');
    await waitFor(() => expect(card).toHaveFocus());
    expect(card).toHaveTextContent('Met: recorded by Sam on 22 November 2026');
    expect(session.current().events.at(-1)).toMatchObject({ kind: 'condition-met', ofVersion: 1 });
  });
});
