// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { EntryKind, FieldValue } from '#src/domain/answer.ts';
import { entriesOf, fieldsOf, noteOn } from '#src/domain/assessment.ts';
import { blockOfQuestion } from '#src/domain/edition.ts';
import { heatEngland2024 } from '#src/editions/heat-england-2024/edition.ts';
import { BlockPage } from '#src/features/answer/block-page.tsx';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { pageOf } from '#src/workflow/address.ts';
import { someFigures } from '#tests/builders/some-figures.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';
import { aBlankSession, anExampleSession, showLive } from '#tests/features/live-session.tsx';

afterEach(cleanup);

function show(session: AssessmentSession, blockId: string, at = '') {
  session.workflow.send({ type: 'block.opened', blockId, at });
  return showLive(session, (props) => <BlockPage {...props} blockId={blockId} at={at} />);
}

function add(session: AssessmentSession, id: string, kind: EntryKind, rows: Record<string, object>): void {
  for (const [entryId, fields] of Object.entries(rows)) {
    session.make({
      kind: 'entry-added',
      question: { id, kind },
      entryId,
      fields: fields as Record<string, FieldValue>,
    });
  }
}

const blockOf = (questionId: string) => blockOfQuestion(heatEngland2024, questionId)?.id ?? '';
const actions = { id: 'q-actions', kind: 'action-plan' } as const;
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const cards = (name: string) => within(screen.getByRole('list', { name })).getAllByRole('heading');

describe('a block of questions', () => {
  it('is headed by what it asks, with its place among the blocks', () => {
    show(aBlankSession(tinyEdition), 'the-work');

    expect(screen.getByRole('heading', { level: 1, name: 'The work?' })).toBeInTheDocument();
    expect(screen.getByText('Know: The work (1 of 3)')).toBeInTheDocument();
    expect(screen.getByText('It matters.')).toBeInTheDocument();
  });

  it('keeps words, a date, a choice and ticks, each under its own question', async () => {
    const session = aBlankSession(tinyEdition);
    show(session, 'the-work');
    await userEvent.type(screen.getByRole('textbox', { name: 'What is it called?' }), 'Breathe');
    await userEvent.type(screen.getByRole('textbox', { name: 'What is it for?' }), 'One{Enter}Two');
    await userEvent.type(screen.getByRole('textbox', { name: 'When does it begin?' }), '1/5/27');
    await userEvent.click(screen.getByRole('radio', { name: 'Choice two' }));
    const places = within(screen.getByRole('group', { name: 'Where is it given?' }));
    await userEvent.click(places.getByRole('checkbox', { name: 'Place one' }));
    await userEvent.type(places.getByRole('textbox', { name: 'Another place' }), 'The bus');

    const now = session.current();
    expect(fieldsOf(now, { id: 'q-short', kind: 'short-text' }).text).toBe('Breathe');
    expect(fieldsOf(now, { id: 'q-long', kind: 'long-text' }).text).toBe('One\nTwo');
    expect(fieldsOf(now, { id: 'q-date', kind: 'date' }).date).toBe('1/5/27');
    expect(fieldsOf(now, { id: 'q-choice', kind: 'single-choice' }).choice).toBe('Choice-two');
    expect(fieldsOf(now, { id: 'q-list', kind: 'checklist' })).toEqual({
      chosen: ['Place-one'],
      other: 'The bus',
    });
    expect(await screen.findByText(/1 May 2027/)).toBeInTheDocument();
  });

  it('keeps people, drivers by family and what is said of each risk', async () => {
    const session = aBlankSession(tinyEdition);
    const view = show(session, 'the-work');
    const helpers = within(screen.getByRole('group', { name: 'Who helped?' }));
    await userEvent.type(helpers.getByRole('textbox', { name: 'Organisation' }), 'Carers’ group');
    view.unmount();
    show(session, 'the-people');
    const income = within(screen.getByRole('group', { name: 'Income' }));
    await userEvent.click(income.getByRole('checkbox', { name: 'Income driver two' }));
    await userEvent.type(income.getByRole('textbox', { name: 'Another driver: income' }), 'Debt');
    await userEvent.type(screen.getByRole('textbox', { name: 'How this acts here: income' }), 'Fares');
    const risk = within(screen.getByRole('group', { name: 'Risk two' }));
    await userEvent.click(risk.getByRole('radio', { name: 'Unsure' }));

    const now = session.current();
    expect(entriesOf(now, { id: 'q-people', kind: 'people' })).toMatchObject([
      { fields: { name: '', organisation: 'Carers’ group' } },
    ]);
    expect(entriesOf(now, { id: 'q-drivers', kind: 'drivers' })).toEqual([
      { id: 'income', fields: { chosen: ['Income driver-two'], other: 'Debt', explanation: 'Fares' } },
    ]);
    expect(entriesOf(now, { id: 'q-risks', kind: 'widening-risks' })).toEqual([
      { id: 'Risk-two', fields: { verdict: 'unsure', handling: '' } },
    ]);
  });

  it('keeps a note on any question, and opens it where there is one', async () => {
    const session = aBlankSession(tinyEdition);
    const view = show(session, 'the-work');
    const note = { name: 'Note on “When does it begin?”', hidden: true };
    await userEvent.type(screen.getByRole('textbox', note), 'Ask Morag');
    expect(noteOn(session.current(), 'q-date')).toBe('Ask Morag');
    view.unmount();
    show(session, 'the-work');

    expect(screen.getByRole('textbox', note)).toHaveValue('Ask Morag');
    expect(screen.getByRole('textbox', note).closest('details')).toHaveAttribute('open');
  });

  it('shows the evidence that supports an answer beside it, and beside no other', () => {
    const session = aBlankSession(tinyEdition);
    add(session, 'q-evidence', 'evidence', {
      wards: { title: 'Smoking by ward', supports: ['q-drivers'] },
      talks: { title: 'Talks with carers', supports: [] },
    });
    show(session, 'the-people');

    expect(screen.getAllByText('Evidence for this answer')).toHaveLength(1);
    expect(screen.queryByText(/Talks with carers/)).not.toBeInTheDocument();
    const question = screen.getByText('1. Smoking by ward').closest('.hea-question');
    expect(question).toContainElement(screen.getByRole('group', { name: 'What drives it?' }));
  });

  it('numbers evidence as the report does, which leaves a row out that says nothing', () => {
    const session = aBlankSession(tinyEdition);
    add(session, 'q-evidence', 'evidence', {
      emptied: {},
      wards: { title: 'Smoking by ward', supports: ['q-drivers'] },
    });
    show(session, 'the-people');

    expect(screen.getByText('1. Smoking by ward')).toBeInTheDocument();
  });

  it('lets evidence be found by typing and cited by ticking', async () => {
    const session = aBlankSession(tinyEdition);
    add(session, 'q-evidence', 'evidence', { wards: { title: 'Smoking by ward', supports: [] } });
    show(session, 'the-people');
    const drivers = screen.getByRole('group', { name: 'What drives it?' }).closest('.hea-question');
    if (!(drivers instanceof HTMLElement)) throw new Error('The question has no section');
    const details = within(drivers).getByText('Say which evidence this rests on').closest('details');
    if (details === null) throw new Error('There is nothing to open');
    details.open = true;
    await userEvent.type(await within(details).findByLabelText('Find evidence'), 'ward');
    await userEvent.click(within(details).getByLabelText('1. Smoking by ward'));

    expect(within(drivers).getByRole('heading', { name: /^Evidence for this answer/ })).toBeInTheDocument();
    expect(entriesOf(session.current(), { id: 'q-evidence', kind: 'evidence' })).toMatchObject([
      { fields: { supports: ['q-drivers'] } },
    ]);
    await userEvent.click(within(details).getByLabelText('1. Smoking by ward'));
    expect(entriesOf(session.current(), { id: 'q-evidence', kind: 'evidence' })).toMatchObject([
      { fields: { supports: [] } },
    ]);
  });

  it('says where words may tell who a person is, and keeps nobody from going on', async () => {
    const session = aBlankSession(tinyEdition);
    show(session, 'the-work');
    await userEvent.type(screen.getByLabelText('What is it for?'), 'Ask Ann, 943 476 5919');

    expect(await screen.findByText(/“What is it for\?”: what looks like an NHS number/)).toBeInTheDocument();
  });

  it('says it of notes too, as they are part of the report', async () => {
    const session = aBlankSession(tinyEdition);
    show(session, 'the-work');
    const note = { name: 'Note on “When does it begin?”', hidden: true };
    await userEvent.type(screen.getByRole('textbox', note), 'Ask ann@wexcombe.nhs.uk');

    expect(await screen.findByText(/^Note on “When does it begin\?”: an e-mail address/)).toBeInTheDocument();
  });

  it('offers what to think about, and facts with their source', async () => {
    const session = await anExampleSession();
    const block = session.edition.stages[0]?.blocks[0];
    if (block === undefined) throw new Error('The edition has no block');
    show(session, block.id);

    for (const { title } of block.prompts) expect(screen.getAllByText(title).length).toBeGreaterThan(0);
    for (const { source } of block.facts)
      expect(screen.getAllByText(`Source: ${source}`)[0]).toBeInTheDocument();
    expect(block.prompts.length + block.facts.length).toBeGreaterThan(0);
  });

  it('goes on to the next block, by finishing it or by skipping it', async () => {
    const session = aBlankSession(tinyEdition);
    show(session, 'the-work');
    await press('Save and continue');
    await waitFor(() =>
      expect(pageOf(session.workflow.getSnapshot())).toMatchObject({ blockId: 'the-people' }),
    );
    session.workflow.send({ type: 'block.opened', blockId: 'the-work' });
    await press('Skip for now');

    expect(pageOf(session.workflow.getSnapshot())).toMatchObject({ blockId: 'the-people' });
  });

  it('can be skipped with something wrong on it, but not finished', async () => {
    const session = aBlankSession(tinyEdition);
    show(session, 'the-work');
    await userEvent.type(screen.getByRole('textbox', { name: 'When does it begin?' }), 'soon');
    await press('Save and continue');
    expect(await screen.findByRole('link', { name: /“When does it begin\?”/ })).toBeInTheDocument();
    expect(pageOf(session.workflow.getSnapshot())).toMatchObject({ blockId: 'the-work' });
    await press('Skip for now');

    expect(pageOf(session.workflow.getSnapshot())).toMatchObject({ blockId: 'the-people' });
  });

  it('opens at the question that a link names', () => {
    show(aBlankSession(tinyEdition), 'the-people', 'q-risks');

    expect(document.activeElement?.closest('.hea-question')).toContainElement(
      screen.getByRole('group', { name: 'What could widen it?' }),
    );
  });
});

describe('a list of things', () => {
  it('says so while it is empty', () => {
    show(aBlankSession(tinyEdition), 'the-people');

    const question = screen.getByRole('heading', { name: 'What will be done?' }).closest('.hea-question');
    expect(question).toHaveTextContent('Nothing added yet.');
  });

  it('shows the essentials of each thing and what it lacks', () => {
    const session = aBlankSession(tinyEdition);
    add(session, 'q-groups', 'population-groups', { carers: { name: 'Carers', effect: 'negative' } });
    add(session, 'q-actions', 'action-plan', {
      hire: { action: 'Hire an interpreter', groups: ['carers'], due: '1/5/27', status: 'planned' },
    });
    show(session, 'the-people');

    const groups = within(screen.getByRole('list', { name: 'Who may be affected?' }));
    expect(groups.getByText('Negative')).toBeInTheDocument();
    expect(groups.getByText(/no evidence given/)).toBeInTheDocument();
    const plan = within(screen.getByRole('list', { name: 'What will be done?' }));
    expect(plan.getByText('1 May 2027')).toBeInTheDocument();
    expect(plan.getByText('Carers')).toBeInTheDocument();
    expect(plan.getByText('Planned')).toBeInTheDocument();
    expect(plan.getByText(/no owner/)).toBeInTheDocument();
    expect(plan.queryByText(/no due date/)).not.toBeInTheDocument();
  });

  it('names a thing that has no words yet', () => {
    const session = aBlankSession(tinyEdition);
    add(session, 'q-actions', 'action-plan', { blank: {} });
    show(session, 'the-people');

    expect(screen.getByRole('link', { name: 'Change Action without words' })).toHaveAttribute(
      'href',
      `#/a/${session.id}/questions/the-people/q-actions/blank`,
    );
  });

  it('adds a thing on a page of its own; groups are chosen from a list', () => {
    const session = aBlankSession(tinyEdition);
    show(session, 'the-people');
    const address = (name: string) => screen.getByRole('link', { name }).getAttribute('href');

    expect(address('Add an action')).toMatch(
      new RegExp(`^#/a/${session.id}/questions/the-people/q-actions/[0-9a-f-]{36}$`),
    );
    expect(address('Choose groups')).toBe(`#/a/${session.id}/questions/the-people/q-groups/choose`);
  });

  it('puts things in another order without dragging', async () => {
    const session = aBlankSession(tinyEdition);
    const named = (name: string) => ({ action: name });
    add(session, 'q-actions', 'action-plan', { a: named('First'), b: named('Second'), c: named('Third') });
    show(session, 'the-people');
    expect(screen.queryByRole('button', { name: 'Move up First' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Move down Third' })).not.toBeInTheDocument();
    await press('Move up Third');
    expect(screen.getByRole('button', { name: 'Move up Third' })).toHaveFocus();
    await press('Move up Third');
    expect(screen.getByRole('heading', { name: 'Third' }).closest('li')).toHaveFocus();

    expect(entriesOf(session.current(), actions).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    expect(cards('What will be done?').map(({ textContent }) => textContent)).toEqual([
      'Third',
      'First',
      'Second',
    ]);
  });

  it('lets a thing go, and gives it back whole and in its place', async () => {
    const session = aBlankSession(tinyEdition);
    add(session, 'q-actions', 'action-plan', {
      a: { action: 'First', owner: 'Sam', groups: ['x'] },
      b: { action: 'Second' },
    });
    const before = entriesOf(session.current(), actions);
    show(session, 'the-people');
    await press('Remove First');
    expect(entriesOf(session.current(), actions).map(({ id }) => id)).toEqual(['b']);
    expect(screen.getByText(/“First” was removed/)).toBeInTheDocument();
    await press('Undo');

    expect(entriesOf(session.current(), actions)).toEqual(before);
    expect(screen.queryByText(/was removed/)).not.toBeInTheDocument();
  });

  it('lists what names a group before it goes, and takes its name out of all of it', async () => {
    const session = aBlankSession(tinyEdition);
    add(session, 'q-groups', 'population-groups', { polish: { name: 'Polish speakers' } });
    add(session, 'q-actions', 'action-plan', {
      a: { action: 'Ring', groups: ['polish'] },
      b: { action: 'Write', groups: ['polish'] },
    });
    add(session, 'q-monitoring', 'monitoring', { m: { measure: 'Calls', groups: ['polish'] } });
    const before = session.current().answers;
    show(session, 'the-people');
    await press('Remove Polish speakers');
    const dialog = within(screen.getByRole('dialog', { name: 'Remove “Polish speakers”?' }));
    expect(dialog.getByText('2 actions and 1 measure name this group:')).toBeInTheDocument();
    expect(dialog.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Ring',
      'Write',
      'Calls',
    ]);
    await userEvent.click(dialog.getByRole('button', { name: 'Keep it' }));
    expect(session.current().answers).toEqual(before);

    await press('Remove Polish speakers');
    await press('Remove it, and its name in these');
    expect(entriesOf(session.current(), actions).map(({ fields }) => fields.groups)).toEqual([[], []]);
    expect(screen.getByRole('heading', { name: 'Who may be affected?' })).toHaveFocus();
    await press('Undo');
    expect(session.current().answers).toEqual(before);
  });

  it('says which answers an item of evidence would leave without any', async () => {
    const session = aBlankSession(tinyEdition);
    add(session, 'q-evidence', 'evidence', { e: { title: 'Survey', supports: ['q-drivers'] } });
    show(session, 'the-work');
    await press('Remove Survey');
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByRole('listitem')).toHaveTextContent('What drives it?');
    await userEvent.click(dialog.getByRole('button', { name: 'Remove it' }));
    expect(entriesOf(session.current(), { id: 'q-evidence', kind: 'evidence' })).toEqual([]);
  });

  it('calls tables of figures and groups by their names where their evidence would go', async () => {
    const session = aBlankSession(heatEngland2024);
    add(session, 'figures', 'figures', { table: someFigures() });
    add(session, 'population-groups', 'population-groups', { carers: { name: 'Carers' } });
    add(session, 'evidence', 'evidence', { e: { title: 'Survey', supports: ['table', 'carers'] } });
    show(session, blockOf('evidence'));
    await press('Remove Survey');

    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText('No other evidence supports:')).toBeInTheDocument();
    expect(dialog.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Smoking, adults',
      'Carers',
    ]);
  });

  it('says what names a table of figures before it goes', async () => {
    const session = aBlankSession(heatEngland2024);
    add(session, 'figures', 'figures', { table: someFigures() });
    add(session, 'evidence', 'evidence', { e: { title: 'Survey', supports: ['table'] } });
    show(session, blockOf('figures'));
    await press('Remove Smoking, adults');

    expect(screen.getByText('1 item of evidence names these figures:')).toBeInTheDocument();
  });
});
