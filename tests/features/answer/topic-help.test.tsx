// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { entriesOf, STANDING } from '#src/domain/assessment.ts';
import type { Edition } from '#src/domain/edition.ts';
import { BlockPage } from '#src/features/answer/block-page.tsx';
import { EntryPage } from '#src/features/answer/entry-page.tsx';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';
import { topicalEdition } from '#tests/builders/topical-edition.ts';
import { aBlankSession, showLive } from '#tests/features/live-session.tsx';

afterEach(cleanup);

const groups = { id: 'q-groups', kind: 'population-groups' } as const;
const at = { blockId: 'the-people', questionId: 'q-groups', entryId: 'choose' };

function sessionAbout(topics: string[], edition: Edition = topicalEdition): AssessmentSession {
  const session = aBlankSession(edition);
  const chosen = { field: 'topics', from: [], to: topics };
  session.make({ kind: 'field-changed', question: STANDING.details, entryId: 'only', ...chosen });
  return session;
}

function showBlock(session: AssessmentSession, blockId = 'the-people') {
  session.workflow.send({ type: 'block.opened', blockId });
  return showLive(session, (props) => <BlockPage {...props} blockId={blockId} at="" />);
}

function showPicker(session: AssessmentSession) {
  session.workflow.send({ type: 'entry.opened', ...at });
  return showLive(session, (props) => <EntryPage {...props} {...at} />);
}

const help = () => within(screen.getByRole('complementary', { name: 'What to think about' }));
const listed = () => within(screen.getByRole('group', { name: 'Groups to choose from' }));
const sections = () =>
  listed()
    .getAllByRole('heading', { level: 2 })
    .map(({ textContent }) => textContent);
const choicesIn = (name: string) =>
  within(listed().getByRole('group', { name }))
    .getAllByRole('checkbox')
    .map((box) => box.closest('.govuk-checkboxes__item')?.querySelector('label')?.textContent);
const tick = (name: string) => userEvent.click(listed().getByRole('checkbox', { name }));
const chosen = (session: AssessmentSession) =>
  entriesOf(session.current(), groups).map(({ fields }) => fields);

describe('what to think about, with topics', () => {
  it('adds the prompts of each chosen topic for this block, under its name', () => {
    showBlock(sessionAbout(['heatwaves', 'falls']));

    const names = help()
      .getAllByRole('heading', { level: 3 })
      .map(({ textContent }) => textContent);
    expect(names).toEqual(['Falls', 'Heatwaves']);
    expect(within(help().getByRole('region', { name: 'Falls' })).getByText('Stairs')).toBeInTheDocument();
    expect(help().getByText('Who has none?')).toBeInTheDocument();
    expect(help().queryByText('Rails')).toBeNull();
  });

  it('leaves out a topic that has nothing for this block', () => {
    showBlock(sessionAbout(['heatwaves', 'falls']), 'the-work');

    expect(help().getByRole('heading', { name: 'Falls' })).toBeInTheDocument();
    expect(help().queryByRole('heading', { name: 'Heatwaves' })).toBeNull();
  });

  it('stays as it is without a topic', () => {
    showBlock(sessionAbout([]));

    expect(help().queryByText('Stairs')).toBeNull();
  });

  it('stands beside one thing of a list as well', () => {
    const session = sessionAbout(['falls']);
    const one = { ...at, entryId: 'carers' };
    session.workflow.send({ type: 'entry.opened', ...one });
    showLive(session, (props) => <EntryPage {...props} {...one} />);

    expect(help().getByText('Who lives upstairs?')).toBeInTheDocument();
  });

  it('leads to where figures can be found, where the edition knows a place for the block', () => {
    const view = showBlock(sessionAbout([]));
    const id = help().getByRole('link', { name: 'Where to find figures, step by step' });
    expect(id.getAttribute('href')).toMatch(/^#\/a\/blank-[^/]+\/find-data\/the-people$/);
    view.unmount();
    const other = showBlock(sessionAbout([]), 'the-work');
    expect(screen.queryByRole('link', { name: /Where to find figures/ })).toBeNull();
    other.unmount();
    showBlock(sessionAbout([], tinyEdition));

    expect(screen.queryByRole('link', { name: /Where to find figures/ })).toBeNull();
  });
});

describe('choosing groups, with topics', () => {
  it('has the groups first that the topics often touch, each once', () => {
    showPicker(sessionAbout(['falls', 'heatwaves']));

    // Both age groups stand above, so nothing is left of age.
    expect(sections()).toEqual(['Often affected: falls and heatwaves', 'Place']);
    expect(choicesIn('Often affected: falls and heatwaves')).toEqual([
      'Place group two',
      'Age group two',
      'Age group one',
      'Night workers',
    ]);
    expect(choicesIn('Place')).toEqual(['Place group one']);
  });

  it('is as it was without a topic', () => {
    showPicker(sessionAbout([]));

    expect(sections()).toEqual(['Age', 'Place']);
  });

  it('adds a likely group as from its own dimension, and takes it away again', async () => {
    const session = sessionAbout(['falls']);
    showPicker(session);
    await tick('Place group two');
    expect(chosen(session)).toMatchObject([{ listedAs: 'Place group-two', dimensions: ['place'] }]);
    await tick('Place group two');

    expect(chosen(session)).toEqual([]);
  });

  it('adds a group that the list does not have in the topic’s words, and takes it away again', async () => {
    const session = sessionAbout(['falls']);
    showPicker(session);
    await tick('Night workers');
    expect(chosen(session)).toMatchObject([{ name: 'Night workers', listedAs: '', dimensions: [] }]);
    expect(listed().getByRole('checkbox', { name: 'Night workers' })).toBeChecked();
    await tick('Night workers');

    expect(chosen(session)).toEqual([]);
    expect(listed().getByRole('checkbox', { name: 'Night workers' })).not.toBeChecked();
  });

  it('keeps such a group that has answers, and says why', async () => {
    const session = sessionAbout(['falls']);
    showPicker(session);
    await tick('Night workers');
    const entryId = entriesOf(session.current(), groups)[0]?.id ?? '';
    const known = { field: 'known', from: '', to: 'They sleep by day' };
    session.make({ kind: 'field-changed', question: groups, entryId, ...known });
    await tick('Night workers');

    expect(chosen(session)).toMatchObject([{ known: 'They sleep by day' }]);
    expect(screen.getByText(/“Night workers” has answers, so it was kept/)).toBeInTheDocument();
  });
});
