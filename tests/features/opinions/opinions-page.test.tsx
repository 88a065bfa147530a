// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { fieldsOf, STANDING } from '#src/domain/assessment.ts';
import { statusOfOpinions } from '#src/domain/progress.ts';
import { OpinionsPage } from '#src/features/opinions/opinions-page.tsx';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';
import { aBlankSession, showLive } from '#tests/features/live-session.tsx';

afterEach(cleanup);

function show() {
  const session = aBlankSession(tinyEdition);
  session.workflow.send({ type: 'opinions.opened' });
  showLive(session, (props) => <OpinionsPage {...props} />);
  return session;
}

const group = (name: string) => within(screen.getByRole('group', { name: new RegExp(name) }));

describe('people’s opinions', () => {
  it('keeps who was asked, what they said and what changed, at each key', async () => {
    const session = show();
    const staff = group('Staff');
    await userEvent.click(staff.getByLabelText('Yes, they were asked'));
    await userEvent.type(staff.getByLabelText('What they said'), 'Evenings are hard.');

    expect(fieldsOf(session.current(), STANDING.opinions, 'staff')).toMatchObject({
      asked: 'asked',
      said: 'Evenings are hard.',
    });
    expect(statusOfOpinions(session.current())).toBe('in-progress');
  });

  it('says where they may tell who a person is', async () => {
    show();
    await userEvent.click(group('Staff').getByLabelText('Yes, they were asked'));
    await userEvent.type(group('Staff').getByLabelText('What they said'), 'Ring (020) 7946 0018');

    expect(await screen.findByText(/“What they said”: what looks like a phone number/)).toBeInTheDocument();
  });

  it('needs a reason where someone was not asked', async () => {
    const session = show();
    await userEvent.click(group('Equality lead').getByLabelText('No, not asked'));
    await userEvent.click(screen.getByText('Save and continue'));

    expect(screen.getByRole('alert')).toHaveTextContent('“Why they were not asked” needs a reason');
    await userEvent.type(
      group('Equality lead').getByLabelText('Why they were not asked'),
      'The post is vacant.',
    );
    await userEvent.click(screen.getByText('Save and continue'));
    expect(session.workflow.getSnapshot().matches({ drafting: 'overview' })).toBe(true);
  });
});
