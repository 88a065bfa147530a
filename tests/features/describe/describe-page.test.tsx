// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { fieldsOf, STANDING } from '#src/domain/assessment.ts';
import { DescribePage } from '#src/features/describe/describe-page.tsx';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { pageOf } from '#src/workflow/address.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';
import { aBlankSession, showLive } from '#tests/features/live-session.tsx';

afterEach(cleanup);

function show(session: AssessmentSession = aBlankSession(tinyEdition)): AssessmentSession {
  session.workflow.send({ type: 'details.opened' });
  showLive(session, (props) => <DescribePage {...props} />);
  return session;
}

const box = (name: string) => screen.getByRole('textbox', { name });
const send = () => userEvent.click(screen.getByRole('button', { name: 'Save and continue' }));
const isOn = (session: AssessmentSession) => pageOf(session.workflow.getSnapshot()).page;

describe('the front page of an assessment', () => {
  it('begins an assessment, and leads back to the list', () => {
    show();

    expect(screen.getByRole('heading', { level: 1, name: 'Start an assessment' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Back' })).toHaveAttribute('href', '#/');
  });

  it('keeps its heading while the title is typed', async () => {
    show();
    await userEvent.type(box('Title'), 'Breathe');

    expect(screen.getByRole('heading', { level: 1, name: 'Start an assessment' })).toBeInTheDocument();
  });

  it('can be changed later, and leads back to the task list', async () => {
    const session = aBlankSession(tinyEdition);
    const title = { field: 'title', from: '', to: 'Breathe' };
    session.make({ kind: 'field-changed', question: STANDING.details, entryId: 'only', ...title });
    show(session);

    expect(screen.getByRole('heading', { level: 1, name: 'About this assessment' })).toBeInTheDocument();
    expect(box('Title')).toHaveValue('Breathe');
    expect(screen.getByRole('link', { name: 'Back' })).toHaveAttribute('href', `#/a/${session.id}`);
  });

  it('needs a title and nothing else', async () => {
    const session = show();
    await send();
    const problem = await screen.findByRole('link', { name: /“Title”/ });
    expect(screen.getAllByRole('link', { name: /“/ })).toEqual([problem]);
    expect(isOn(session)).toBe('details');
    await userEvent.click(problem);
    expect(box('Title')).toHaveFocus();
    await userEvent.keyboard('Breathe{Enter}');

    await waitFor(() => expect(isOn(session)).toBe('overview'));
  });

  it('takes nothing but blanks for no title', async () => {
    const session = show();
    await userEvent.type(box('Title'), '   ');
    await send();

    expect(await screen.findByRole('link', { name: /“Title”/ })).toBeInTheDocument();
    expect(isOn(session)).toBe('details');
  });

  it('does not take a day that does not exist', async () => {
    const session = show();
    await userEvent.type(box('Title'), 'Breathe');
    await userEvent.type(box('Planned review date'), '31 June 2027');
    await send();

    expect(await screen.findByRole('link', { name: /“Planned review date”/ })).toBeInTheDocument();
    expect(isOn(session)).toBe('details');
  });

  it('keeps all that is typed', async () => {
    const session = show();
    const words = {
      Title: 'Breathe',
      Organisation: 'Wexcombe Council',
      Lead: 'Morag Bell',
      'Contact name': 'Sam Okoro',
      'Directorate or team': 'Public health',
      Email: 'sam@example.org',
      Phone: '01632 960000',
      Sponsor: 'Ngozi Adeyemi',
      'Sponsor’s role': 'Director',
      'Date started': '1 May 2026',
      'Planned review date': '1 May 2027',
    };
    for (const [name, typed] of Object.entries(words)) await userEvent.type(box(name), typed);
    const subject = within(screen.getByRole('group', { name: 'What is being assessed' }));
    expect(subject.getAllByRole('radio')).toHaveLength(4);
    await userEvent.click(subject.getByRole('radio', { name: 'Policy' }));

    expect(fieldsOf(session.current(), STANDING.details)).toEqual({
      title: 'Breathe',
      subject: 'policy',
      organisation: 'Wexcombe Council',
      lead: 'Morag Bell',
      contactName: 'Sam Okoro',
      contactTeam: 'Public health',
      contactEmail: 'sam@example.org',
      contactPhone: '01632 960000',
      sponsorName: 'Ngozi Adeyemi',
      sponsorRole: 'Director',
      started: '1 May 2026',
      plannedReview: '1 May 2027',
    });
  });
});

describe('the themes of an assessment', () => {
  const themes = (session: AssessmentSession) => fieldsOf(session.current(), STANDING.tags).chosen;

  it('are ticked in families and kept as one answer', async () => {
    const session = show();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Near two', hidden: true }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Far one', hidden: true }));
    expect(themes(session)).toEqual(['Near-two', 'Far-one']);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Near two', hidden: true }));

    expect(themes(session)).toEqual(['Far-one']);
  });

  it('can all be left alone', async () => {
    const session = show();
    await userEvent.type(box('Title'), 'Breathe');
    await send();

    await waitFor(() => expect(isOn(session)).toBe('overview'));
    expect(themes(session)).toEqual([]);
  });

  it('stand in view where some are ticked, so that nobody overlooks them, and stay there', async () => {
    const session = aBlankSession(tinyEdition);
    const chosen = { field: 'chosen', from: [], to: ['Far-one'] };
    session.make({ kind: 'field-changed', question: STANDING.tags, entryId: 'only', ...chosen });
    show(session);

    expect(screen.getByRole('checkbox', { name: 'Far one' })).toBeChecked();
    const family = (name: string) => screen.getByText(name, { selector: 'summary span' }).closest('details');
    expect(family('Far')).toHaveAttribute('open');
    expect(family('Near')).not.toHaveAttribute('open');

    await userEvent.click(screen.getByRole('checkbox', { name: 'Far one' }));
    expect(family('Far')).toHaveAttribute('open');
  });
});
