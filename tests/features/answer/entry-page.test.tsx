// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { entriesOf, fieldsOf } from '#src/domain/assessment.ts';
import { heatEngland2024 } from '#src/editions/heat-england-2024/edition.ts';
import { EntryPage } from '#src/features/answer/entry-page.tsx';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { pageOf } from '#src/workflow/address.ts';
import { aLine, someFigures } from '#tests/builders/some-figures.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';
import { aBlankSession, showLive } from '#tests/features/live-session.tsx';

afterEach(cleanup);

function show(session: AssessmentSession, blockId: string, questionId: string, entryId = 'new') {
  session.workflow.send({ type: 'entry.opened', blockId, questionId, entryId });
  return showLive(session, (props) => (
    <EntryPage {...props} blockId={blockId} questionId={questionId} entryId={entryId} />
  ));
}

const type = (name: string, words: string) => userEvent.type(screen.getByRole('textbox', { name }), words);
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const isOn = (session: AssessmentSession) => pageOf(session.workflow.getSnapshot()).page;
const TO_PLAN = 'Put this into the action plan';
const carers = {
  kind: 'entry-added',
  question: { id: 'q-groups', kind: 'population-groups' },
  entryId: 'carers',
  fields: { name: 'Carers' },
} as const;

describe('the page of one thing', () => {
  it('keeps what is said of a group', async () => {
    const session = aBlankSession(tinyEdition);
    show(session, 'the-people', 'q-groups');
    await type('Group', 'Carers');
    await type('What we know', 'They wait longer');
    await type('What people tell us', 'Nobody asks us');
    await userEvent.click(screen.getByRole('radio', { name: 'Negative' }));
    await type('What it means', 'Worse');
    await type('What we will do', 'Evening clinics');

    expect(screen.getByRole('heading', { level: 1, name: 'Population group' })).toBeInTheDocument();
    expect(document.title).toMatch(/^Population group: Carers/);
    expect(entriesOf(session.current(), { id: 'q-groups', kind: 'population-groups' })).toMatchObject([
      {
        id: 'new',
        fields: {
          name: 'Carers',
          known: 'They wait longer',
          voices: 'Nobody asks us',
          effect: 'negative',
          meaning: 'Worse',
          response: 'Evening clinics',
        },
      },
    ]);
  });

  it.each([
    ['leaving the field', '{Tab}'],
    ['going on', '{Enter}'],
  ])('carries a new name of a group over to those that combine it, on %s', async (_, leave) => {
    const session = aBlankSession(tinyEdition);
    session.make(carers);
    session.make({
      ...carers,
      entryId: 'both',
      fields: { name: 'Carers + Older people', combines: ['Carers', 'Older people'] },
    });
    show(session, 'the-people', 'q-groups', 'carers');
    await type('Group', ' of children');
    const both = () => fieldsOf(session.current(), { id: 'q-groups', kind: 'population-groups' }, 'both');
    expect(both().combines).toEqual(['Carers', 'Older people']);
    await userEvent.keyboard(leave);
    if (leave === '{Enter}') await waitFor(() => expect(isOn(session)).toBe('block'));
    cleanup();

    expect(both()).toMatchObject({
      name: 'Carers of children + Older people',
      combines: ['Carers of children', 'Older people'],
    });
    session.undo();
    expect(both()).toMatchObject({ name: 'Carers + Older people', combines: ['Carers', 'Older people'] });
  });

  it.each([
    ['no effect', () => userEvent.click(screen.getByRole('radio', { name: 'None' }))],
    [
      'no evidence',
      () => userEvent.click(screen.getByRole('checkbox', { name: 'We have no evidence about this group' })),
    ],
  ])('asks why when there is %s', async (_, choose) => {
    const session = aBlankSession(tinyEdition);
    show(session, 'the-people', 'q-groups');
    await type('Group', 'Carers');
    await choose();
    await press('Save and continue');
    expect(await screen.findByRole('link', { name: /“Why we say so”/ })).toBeInTheDocument();
    expect(isOn(session)).toBe('entry');
    await type('Why we say so', 'No link is known');
    await press('Save and continue');

    await waitFor(() => expect(isOn(session)).toBe('block'));
  });

  it('keeps a source, with the answers that rest on it', async () => {
    const session = aBlankSession(tinyEdition);
    show(session, 'the-work', 'q-evidence');
    await type('Title', 'Smoking by ward');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Kind of evidence' }), 'Kind two');
    await type('Source', 'The council');
    await type('Date published or collected', '2025');
    await userEvent.click(screen.getByRole('radio', { name: 'Strength one' }));
    const supports = within(screen.getByRole('group', { name: 'Answers it supports' }));
    expect(supports.queryByRole('checkbox', { name: 'Evidence' })).not.toBeInTheDocument();
    await userEvent.click(supports.getByRole('checkbox', { name: 'What drives it?' }));

    expect(fieldsOf(session.current(), { id: 'q-evidence', kind: 'evidence' }, 'new')).toMatchObject({
      title: 'Smoking by ward',
      kind: 'Kind-two',
      source: 'The council',
      date: '2025',
      strength: 'Strength-one',
      supports: ['q-drivers'],
    });
  });

  it('does not take a link that could run something', async () => {
    const session = aBlankSession(tinyEdition);
    show(session, 'the-work', 'q-evidence');
    await type('Title', 'Smoking by ward');
    await type('Link', 'javascript:alert(1)');
    await press('Save and continue');

    expect(await screen.findByRole('link', { name: /“Link”/ })).toBeInTheDocument();
    expect(isOn(session)).toBe('entry');
  });

  it('keeps a gap in what is known', async () => {
    const session = aBlankSession(tinyEdition);
    show(session, 'the-work', 'q-gaps');
    await type('What is missing', 'Vaping');
    await type('Why it matters', 'It grows');
    await type('How it will be filled', 'Ask schools');

    expect(fieldsOf(session.current(), { id: 'q-gaps', kind: 'evidence-gaps' }, 'new')).toEqual({
      missing: 'Vaping',
      importance: 'It grows',
      remedy: 'Ask schools',
    });
  });

  it('puts filling a gap into the plan in one press, and leads there', async () => {
    const session = aBlankSession(tinyEdition);
    show(session, 'the-work', 'q-gaps');
    expect(screen.queryByRole('button', { name: TO_PLAN })).not.toBeInTheDocument();
    expect(screen.getByText(/^Say what is missing first/)).toBeInTheDocument();
    await type('What is missing', 'Vaping');
    await press(TO_PLAN);

    const link = screen.getByRole('link', { name: 'Go to the action' });
    await waitFor(() => expect(link).toHaveFocus());
    expect(screen.getByText(/^This is in the action plan\./)).toBeInTheDocument();
    const [action] = entriesOf(session.current(), { id: 'q-actions', kind: 'action-plan' });
    expect(action?.fields.action).toBe('Vaping');
    expect(link).toHaveAttribute('href', `#/a/${session.id}/questions/the-people/q-actions/${action?.id}`);
  });

  it('keeps an action for the groups it is for', async () => {
    const session = aBlankSession(tinyEdition);
    session.make(carers);
    show(session, 'the-people', 'q-actions');
    await type('Action', 'Open late');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Carers' }));
    await type('Owner', 'Sam');
    await type('Due date', '1/5/27');
    await type('Measure', 'Visits after six');
    await type('Baseline', 'None');
    await type('Target', '20 a week');
    await userEvent.click(screen.getByRole('radio', { name: 'In progress' }));

    expect(fieldsOf(session.current(), { id: 'q-actions', kind: 'action-plan' }, 'new')).toEqual({
      action: 'Open late',
      groups: ['carers'],
      owner: 'Sam',
      due: '1/5/27',
      measure: 'Visits after six',
      baseline: 'None',
      target: '20 a week',
      status: 'in-progress',
      rejectedBecause: '',
    });
  });

  it('asks why an action is rejected, where it is rejected', async () => {
    const session = aBlankSession(tinyEdition);
    show(session, 'the-people', 'q-actions');
    expect(screen.queryByRole('textbox', { name: 'Why it was rejected' })).not.toBeInTheDocument();
    await type('Action', 'Close early');
    await userEvent.click(screen.getByRole('radio', { name: 'Rejected' }));
    await press('Save and continue');
    await screen.findByRole('link', { name: /“Why it was rejected”/ });
    expect(isOn(session)).toBe('entry');
    await type('Why it was rejected', 'It would shut carers out');
    await press('Save and continue');

    await waitFor(() => expect(isOn(session)).toBe('block'));
    expect(fieldsOf(session.current(), { id: 'q-actions', kind: 'action-plan' }, 'new').rejectedBecause).toBe(
      'It would shut carers out',
    );
  });

  it('says where groups come from while there are none', () => {
    show(aBlankSession(tinyEdition), 'the-people', 'q-actions');

    expect(screen.getByText(/Add groups under/)).toBeInTheDocument();
  });

  it('keeps a measure and the groups it tells apart', async () => {
    const session = aBlankSession(tinyEdition);
    session.make(carers);
    show(session, 'the-people', 'q-monitoring');
    await type('Measure', 'People who stopped');
    const by = within(screen.getByRole('group', { name: 'Broken down by' }));
    await userEvent.click(by.getByRole('checkbox', { name: 'Carers' }));
    await type('How often', 'Each quarter');
    await type('Who follows it', 'The lead');

    expect(fieldsOf(session.current(), { id: 'q-monitoring', kind: 'monitoring' }, 'new')).toEqual({
      measure: 'People who stopped',
      groups: ['carers'],
      frequency: 'Each quarter',
      who: 'The lead',
    });
  });

  it('says where names that came with figures may tell who a person is', () => {
    const session = aBlankSession(heatEngland2024);
    session.make({
      kind: 'entry-added',
      question: { id: 'figures', kind: 'figures' },
      entryId: 'table',
      fields: someFigures([aLine('Ann, 943 476 5919', 9_434_765_919)]),
    });
    show(session, 'distribution-of-health', 'figures', 'table');

    expect(
      screen.getAllByText(/what looks like an NHS number/).map(({ textContent }) => textContent),
    ).toEqual(['“Groups”: what looks like an NHS number (943 476 5919)']);
  });

  it('leaves nothing behind when nothing is typed', async () => {
    const session = aBlankSession(tinyEdition);
    show(session, 'the-people', 'q-actions');
    await press('Skip for now');

    expect(isOn(session)).toBe('block');
    expect(session.current().answers).toEqual({});
  });
});
