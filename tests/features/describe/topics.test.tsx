// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { fieldsOf, STANDING } from '#src/domain/assessment.ts';
import type { Edition } from '#src/domain/edition.ts';
import { topicIdsOf } from '#src/domain/topic.ts';
import { DescribePage } from '#src/features/describe/describe-page.tsx';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { pageOf } from '#src/workflow/address.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';
import { topicalEdition } from '#tests/builders/topical-edition.ts';
import { aBlankSession, showLive } from '#tests/features/live-session.tsx';

afterEach(cleanup);

function show(edition: Edition = topicalEdition): AssessmentSession {
  const session = aBlankSession(edition);
  session.workflow.send({ type: 'details.opened' });
  showLive(session, (props) => <DescribePage {...props} />);
  return session;
}

const list = () => within(screen.getByRole('group', { name: 'Topics (optional)' }));
const tick = (name: string) => userEvent.click(list().getByRole('checkbox', { name }));
const topics = (session: AssessmentSession) => topicIdsOf(session.current());
const themes = (session: AssessmentSession) => fieldsOf(session.current(), STANDING.tags).chosen;
const adding = () => screen.queryByRole('button', { name: /^Add th/ });

describe('the topics of an assessment', () => {
  it('are ticked on the front page and kept, each with what it covers', async () => {
    const session = show();
    expect(list().getByRole('checkbox', { name: 'Falls' })).toHaveAccessibleDescription('All that is falls.');
    await tick('Heatwaves');
    await tick('Falls');
    expect(topics(session)).toEqual(['heatwaves', 'falls']);
    expect(list().getByRole('checkbox', { name: 'Falls' })).toBeChecked();
    await tick('Heatwaves');

    expect(topics(session)).toEqual(['falls']);
  });

  it('leave what is typed beside them as it is', async () => {
    const session = show();
    await userEvent.type(screen.getByRole('textbox', { name: 'Title' }), 'Steady');
    await tick('Falls');
    await userEvent.type(screen.getByRole('textbox', { name: 'Title' }), ' on');

    expect(fieldsOf(session.current(), STANDING.details)).toMatchObject({
      title: 'Steady on',
      topics: ['falls'],
    });
  });

  it('can be left alone', async () => {
    const session = show();
    await userEvent.type(screen.getByRole('textbox', { name: 'Title' }), 'Steady on');
    await userEvent.click(screen.getByRole('button', { name: 'Save and continue' }));

    await waitFor(() => expect(pageOf(session.workflow.getSnapshot()).page).toBe('overview'));
    expect(topics(session)).toEqual([]);
  });

  it('are not asked for where a set of questions has none', () => {
    show(tinyEdition);

    expect(screen.queryByRole('group', { name: 'Topics (optional)' })).toBeNull();
  });
});

describe('the themes that go with topics', () => {
  it('are named first and then added with one press', async () => {
    const session = show();
    expect(adding()).toBeNull();
    await tick('Falls');
    expect(screen.getByText('Themes that go with your topics: Near two and Far one.')).toBeInTheDocument();
    expect(themes(session)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Add these 2 themes' }));

    expect(themes(session)).toEqual(['Near-two', 'Far-one']);
    expect(screen.getByText('2 themes were added. You can untick any of them.')).toBeInTheDocument();
    expect(adding()).toBeNull();
    expect(screen.getByRole('heading', { name: 'Themes' })).toHaveFocus();
    // They are in view, ticked, and can be unticked.
    const box = screen.getByRole('checkbox', { name: 'Far one' });
    expect(box).toBeChecked();
    await userEvent.click(box);
    expect(themes(session)).toEqual(['Near-two']);
  });

  it('are only those that are not ticked yet', async () => {
    const session = show();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Far two', hidden: true }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Near two', hidden: true }));
    await tick('Falls');
    await userEvent.click(screen.getByRole('button', { name: 'Add this theme' }));

    expect(themes(session)).toEqual(['Near-two', 'Far-two', 'Far-one']);
  });

  it('stay when their topic is unticked: they are the person’s by then', async () => {
    const session = show();
    await tick('Heatwaves');
    await userEvent.click(screen.getByRole('button', { name: 'Add this theme' }));
    await tick('Heatwaves');

    expect(themes(session)).toEqual(['Near-two']);
  });
});
