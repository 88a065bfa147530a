// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { Assessment } from '#src/domain/assessment.ts';
import { heatEngland2024 } from '#src/editions/heat-england-2024/edition.ts';
import { workedExample } from '#src/editions/worked-example/worked-example.ts';
import { FindDataPage, type FindDataPageProps } from '#src/features/find-data/find-data-page.tsx';
import { anAnswer, anAssessment, aSignature } from '#tests/builders/an-assessment.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';
import { topicalEdition } from '#tests/builders/topical-edition.ts';

afterEach(cleanup);

const details = anAnswer('details', { title: 'Steady on', topics: ['falls'] });
const aboutFalls = anAssessment({ answers: { details } });

function show(assessment: Assessment, more: Partial<FindDataPageProps> = {}) {
  const props = { edition: topicalEdition, blockId: '', ownList: null, ...more };
  return render(
    <main>
      <FindDataPage assessment={assessment} {...props} />
    </main>,
  );
}

const places = () => screen.getByRole('list', { name: 'Where to look' });
const titles = () =>
  within(places())
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent);
const card = (title: string) => {
  const heading = within(places()).getByRole('heading', { level: 3, name: title });
  return within(heading.closest('li') as HTMLElement);
};

describe('the page to find data', () => {
  it('is headed by what it is for, and leads back to the task list', () => {
    show(aboutFalls);

    expect(screen.getByRole('heading', { level: 1, name: 'Find data' })).toBeInTheDocument();
    expect(screen.getByText('Steady on')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Task list' })).toHaveAttribute('href', '#/a/assessment-1');
  });

  it('leads back to the block it was opened from, while that can be written in', () => {
    const view = show(aboutFalls, { blockId: 'the-people' });
    expect(screen.getByRole('link', { name: 'The people' })).toHaveAttribute(
      'href',
      '#/a/assessment-1/questions/the-people',
    );
    view.unmount();
    show({ ...aboutFalls, ...anAssessment({ signatures: [aSignature()] }) }, { blockId: 'the-people' });

    expect(screen.getByRole('link', { name: 'Task list' })).toBeInTheDocument();
  });

  it('leads to the task list from a block that there is not', () => {
    show(aboutFalls, { blockId: 'no-such' });

    expect(screen.getByRole('link', { name: 'Task list' })).toBeInTheDocument();
  });

  it('has the places first that fit the topic, the block and the groups, and says why', () => {
    const groups = anAnswer('population-groups', { name: 'Hill farmers', dimensions: ['place'] });
    show(anAssessment({ answers: { details, 'q-groups': groups } }), { blockId: 'the-people' });

    expect(titles()).toEqual(['Maps', 'Counts of falls', 'Ward book', 'Local news']);
    expect(
      card('Maps').getByText('Helps with “The people” and tells people apart as your groups do (place).'),
    ).toBeInTheDocument();
    expect(card('Counts of falls').getByText('Has figures on falls.')).toBeInTheDocument();
    expect(card('Local news').getByText('May help as well.')).toBeInTheDocument();
  });

  it('tells how to get the figures step by step, what to mind and who may use them', () => {
    show(aboutFalls);
    const counts = card('Counts of falls');

    expect(counts.getByText('How many there are.')).toBeInTheDocument();
    expect(counts.getByText('Open to all')).toBeInTheDocument();
    for (const said of ['Wexcombe Council', 'Wards.', 'Small numbers are hidden.', 'Free to use.']) {
      expect(counts.getByText(said)).toBeInTheDocument();
    }
    const steps = counts.getByText('Open the site.').closest('ol') as HTMLElement;
    expect([...steps.children].map(({ textContent }) => textContent)).toEqual([
      'Open the site.',
      'Take the CSV.',
    ]);
    expect(card('Ward book').getByText('Ask locally')).toBeInTheDocument();
  });

  it('says that a link leaves the app, and gives the other site nothing to go by', () => {
    show(aboutFalls);
    const link = card('Counts of falls').getByRole('link');

    expect(link).toHaveAccessibleName('Open Counts of falls (opens a new tab and leaves this app)');
    expect(link).toHaveAttribute('href', 'https://counts.example.org');
    expect(link).toHaveAttribute('rel', 'noreferrer');
    expect(link).toHaveAttribute('target', '_blank');
    expect(card('Maps').queryByRole('link')).toBeNull();
  });

  it('finds a place by words anywhere in what is said of it', async () => {
    show(aboutFalls);
    const search = screen.getByRole('searchbox', { name: 'Search the places' });
    await userEvent.type(search, 'HIDDEN csv');
    expect(titles()).toEqual(['Counts of falls']);
    expect(screen.getByText('1 of 4 places shown')).toBeInTheDocument();
    await userEvent.clear(search);
    await userEvent.type(search, 'zebra');

    expect(screen.getByText('Nothing matches. Try a shorter word.')).toBeInTheDocument();
  });

  it('names the figures that others look for on a topic, and where they are', () => {
    show(aboutFalls);

    expect(screen.getByText('Falls at home.').closest('li')).toHaveTextContent(
      'Falls at home. Those who called for help. Look in: Counts of falls.',
    );
    expect(screen.getByText(/Most falls are at home/)).toHaveTextContent('Source: A survey');
  });

  it('asks for a topic where none is chosen, and only where one can be', () => {
    const view = show(anAssessment());
    expect(screen.getByRole('link', { name: 'Say what this work is about' })).toHaveAttribute(
      'href',
      '#/a/assessment-1/details',
    );
    expect(screen.queryByText('Figures to look for')).toBeNull();
    view.unmount();
    show(anAssessment({ signatures: [aSignature()] }));

    expect(screen.queryByRole('link', { name: 'Say what this work is about' })).toBeNull();
  });

  it('says so when a set of questions names no places', () => {
    show(anAssessment(), { edition: tinyEdition });

    expect(screen.getByText('This set of questions names no places to look.')).toBeInTheDocument();
  });
});

describe('the places an organisation names itself', () => {
  const wards = {
    id: 'wards',
    title: 'The new ward book',
    publisher: 'Wexcombe Council',
    answers: 'Who lives where.',
    geography: 'Wards.',
    access: 'local',
    steps: ['Ring Morag.'],
  };
  const own = (...entries: unknown[]) => show(aboutFalls, { ownList: JSON.stringify(entries) });

  it('take the place of others, come after them, or take them away', () => {
    own(wards, { ...wards, id: 'mine', title: 'Our own book' }, { id: 'maps', hide: true });

    expect(titles()).toEqual(['Counts of falls', 'Local news', 'The new ward book', 'Our own book']);
    expect(screen.queryByText(/has faults/)).toBeNull();
  });

  it('are named with what is wrong, and all the rest is as it was', () => {
    own({ ...wards, access: 'free', link: 'example.org' }, { id: 'mine' });

    const faults = within(screen.getByRole('region', { name: /list of places has faults/ }));
    expect(
      faults.getByText(
        '“The new ward book” (entry 1): “access” has to be open, login or local; “link” is not an address that begins with https://.',
      ),
    ).toBeInTheDocument();
    expect(faults.getByText(/^“mine” \(entry 2\): “title” is missing; /)).toBeInTheDocument();
    expect(titles()).toEqual(['Counts of falls', 'Local news', 'Maps', 'Ward book']);
  });

  it('are said to be unreadable where the file is', () => {
    show(aboutFalls, { ownList: '[{]' });

    expect(screen.getByText(/The file can’t be read/)).toBeInTheDocument();
    expect(titles()).toHaveLength(4);
  });

  it('leave figures without a place where it was taken away', () => {
    own({ id: 'counts', hide: true });

    expect(screen.getByText('Falls at home.').closest('li')).toHaveTextContent(
      /Those who called for help\.\s*$/,
    );
  });
});

describe('the places of the HEAT edition', () => {
  it('are all shown for the worked example, those for its groups first', () => {
    show(workedExample('example'), { edition: heatEngland2024, blockId: 'distribution-of-health' });

    expect(titles()).toHaveLength(10);
    expect(titles()[0]).toBe('Joint strategic needs assessment (JSNA)');
  });
});
