// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { walkEvents } from '#src/domain/lifecycle.ts';
import { digestOfAnswers } from '#src/domain/remarks.ts';
import { refuse, succeed } from '#src/domain/result.ts';
import { SendPage } from '#src/features/send-for-review/send-page.tsx';
import { aSentExample } from '#tests/builders/a-sent-example.ts';
import { anExampleSession, showLive } from '../live-session.tsx';

const user = userEvent.setup();

afterEach(() => {
  cleanup();
  localStorage.clear();
});

describe('sending for review', () => {
  it('holds the answers and offers the files', async () => {
    const session = await anExampleSession();
    const saveCopy = vi.fn(async () => succeed(undefined));
    showLive(session, (props) => <SendPage {...props} saveCopy={saveCopy} saveFile={() => undefined} />);
    await user.type(screen.getByLabelText('Who do you ask?'), 'Priya');
    await user.type(screen.getByLabelText('Your name'), 'Mo');
    await user.click(screen.getByRole('button', { name: /^Make the copies/ }));

    expect(walkEvents(session.current().events).state).toBe('in-review');
    expect(session.current().events.at(-1)).toMatchObject({
      kind: 'submitted',
      to: 'Priya',
      by: 'Mo',
      answers: digestOfAnswers(session.current()),
    });
    for (let time = 0; time < 2; time++)
      await user.click(screen.getByRole('button', { name: /reading copy/ }));
    expect(saveCopy).toHaveBeenCalledTimes(2);
    expect(screen.getByText(/The reading copy is saved/)).toBeVisible();
  });

  it('does not go out without a name on either side', async () => {
    const session = await anExampleSession();
    showLive(session, (props) => (
      <SendPage {...props} saveCopy={async () => succeed(undefined)} saveFile={() => undefined} />
    ));
    await user.click(screen.getByRole('button', { name: /^Make the copies/ }));

    expect(screen.getByRole('alert')).toHaveTextContent('Enter who is asked to review it');
    expect(screen.getByRole('alert')).toHaveTextContent('“Your name” needs an answer');
    expect(walkEvents(session.current().events).state).toBe('drafting');
  });

  it('says why a copy could not be made', async () => {
    const session = await anExampleSession(({ id }) => aSentExample(id));
    const saveCopy = async () => refuse({ kind: 'could-not-make' as const, reason: 'no room' });
    showLive(session, (props) => <SendPage {...props} saveCopy={saveCopy} saveFile={() => undefined} />);
    await user.click(screen.getByRole('button', { name: /reading copy/ }));

    expect(await screen.findByText(/could not be made \(no room\)/)).toBeVisible();
  });

  it('takes the answers back without asking for a reason', async () => {
    const session = await anExampleSession(({ id }) => aSentExample(id));
    showLive(session, (props) => (
      <SendPage {...props} saveCopy={async () => succeed(undefined)} saveFile={() => undefined} />
    ));
    await user.click(screen.getByText('Take the answers back'));
    await user.type(screen.getByLabelText('Your name'), 'Mo Ali');
    await user.click(screen.getByRole('button', { name: 'Take them back' }));

    expect(walkEvents(session.current().events).state).toBe('drafting');
    expect(screen.getByLabelText('Who do you ask?')).toBeVisible();
  });
});
