// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { planInReview } from '#src/domain/effect-review.ts';
import { BeginEffectReview } from '#src/features/begin-effect-review/begin-effect-review.tsx';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { aSignedPlan, NINE_MONTHS_ON, reviewBegun } from '#tests/builders/a-review-of-effect.ts';
import { aSessionOf, showLive } from '#tests/features/live-session.tsx';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

async function show(on: Date | undefined): Promise<AssessmentSession> {
  const session = await aSessionOf(await aSignedPlan(), on);
  const { today } = session.facts();
  showLive(session, ({ assessment }) => (
    <BeginEffectReview session={session} assessment={assessment} today={today} />
  ));
  return session;
}

const press = () => userEvent.click(screen.getByRole('button', { name: 'Begin the review' }));
const begun = (session: AssessmentSession) => planInReview(session.current()) !== null;

describe('the way into the review of the effect', () => {
  it('is open on its date, and asks who begins it', async () => {
    const session = await show(NINE_MONTHS_ON);

    expect(screen.getByText(/The review has been due since 18 August 2027/)).toBeVisible();
    await press();
    expect(screen.getByRole('alert')).toHaveTextContent('“Your name” needs an answer');
    expect(begun(session)).toBe(false);
    await userEvent.type(screen.getByRole('textbox', { name: 'Your name' }), 'Morag Bell');
    await press();

    expect(begun(session)).toBe(true);
    expect(session.current().version).toBe(2);
    expect(session.current().events.at(-1)).toMatchObject({ by: 'Morag Bell', because: '' });
    expect(session.standing().undo).toBe(false);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('can be taken before its date by whoever says why', async () => {
    const session = await show(undefined);

    await userEvent.click(screen.getByText('Begin the review early'));
    await userEvent.type(screen.getByRole('textbox', { name: 'Your name' }), 'Morag Bell');
    await press();
    expect(screen.getByRole('alert')).toHaveTextContent('“Why begin the review now?” needs an answer');
    expect(begun(session)).toBe(false);
    await userEvent.type(screen.getByRole('textbox', { name: 'Why begin the review now?' }), 'It closes.');
    await press();

    expect(begun(session)).toBe(true);
    expect(session.current().events.at(-1)).toMatchObject({ because: 'It closes.' });
  });

  it('is not there for a draft', async () => {
    const { assessment, records } = await aSignedPlan();
    const session = await aSessionOf({ assessment: reviewBegun(assessment), records, history: [] });
    showLive(session, (props) => <BeginEffectReview {...props} session={session} />);

    expect(screen.queryByText('Begin the review early')).not.toBeInTheDocument();
  });
});
