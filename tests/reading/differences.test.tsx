// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { keyOf } from '#src/domain/difference.ts';
import type { Answers } from '#src/domain/edit.ts';
import { Differences } from '#src/reading/differences.tsx';
import { wordDifferences } from '#src/report/word-difference.ts';
import { anAnswer } from '#tests/builders/an-assessment.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';

afterEach(cleanup);

function show(before: Answers, after: Answers) {
  return render(
    <main>
      <Differences
        answers={wordDifferences(before, after, tinyEdition)}
        action={(difference, title) => (
          <button type="button" name={keyOf(difference)}>
            Put back {title}
          </button>
        )}
      />
    </main>,
  );
}

/** All that stands under a question. */
function answer(label: string) {
  const heading = screen.getByRole('heading', { level: 3, name: label });
  return within(heading.closest('section') as HTMLElement);
}

const long = (text: string): Answers => ({ 'q-long': anAnswer('long-text', { text }) });

describe('Differences', () => {
  it('say which question and field they are about, on which page', () => {
    show({}, long('Calls'));

    expect(screen.getByRole('heading', { level: 3, name: 'What is it for?' })).toBeInTheDocument();
    expect(screen.getByText('The work')).toBeInTheDocument();
    expect(answer('What is it for?').getByRole('heading', { level: 4, name: 'Answer' })).toBeInTheDocument();
  });

  it('underline what came, strike through what went, and say both', () => {
    show(long('More calls in May'), long('More calls in June, and letters'));

    expect(screen.getByRole('deletion')).toHaveTextContent(/^Removed: May$/);
    expect(screen.getByRole('insertion')).toHaveTextContent(/^Added: June, and letters$/);
    expect(screen.getByText(/More calls in/)).toHaveTextContent(
      'More calls in Removed: MayAdded: June, and letters (end of change)',
    );
  });

  it('fold what stayed to a few words, and unfold it when asked', async () => {
    const same = 'The same words again. '.repeat(40);
    show(long(`${same}Old end`), long(`${same}New end`));
    expect(screen.getByText(/again/).textContent?.length).toBeLessThan(250);
    expect(screen.getByText('(words that stayed the same)')).toBeInTheDocument();

    await userEvent.click(screen.getByRole('button', { name: 'Show the whole text' }));
    expect(screen.getByText(/again/).textContent).toContain(same);

    await userEvent.click(screen.getByRole('button', { name: 'Show only what is different' }));
    expect(screen.getByText(/again/).textContent).not.toContain(same);
  });

  it('give a line that was added a sign, for there is nothing to underline', () => {
    show(long('One two'), long('One\n two'));
    expect(screen.getByRole('insertion')).toHaveTextContent('Added: ¶a line break');
  });

  it('word choices with their labels', () => {
    show(
      {
        'q-list': anAnswer('checklist', { chosen: ['Place-one'] }),
        'q-choice': anAnswer('single-choice', { choice: 'Choice-one' }),
      },
      {
        'q-list': anAnswer('checklist', { chosen: ['Place-one', 'Place-two'] }),
        'q-choice': anAnswer('single-choice', { choice: '' }),
      },
    );

    const places = answer('Where is it given?');
    expect(places.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Place one',
      'Added: Place two',
    ]);
    expect(
      answer('How far along is it?')
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['Removed: Choice one']);
  });

  it('name a row by its own words, and a group that is gone by the name it had', () => {
    const groups = anAnswer('population-groups', { id: 'polish', name: 'Polish speakers' });
    const action = (chosen: string[]) =>
      anAnswer('action-plan', { id: 'a', action: 'Ring in Polish', groups: chosen });
    show({ 'q-groups': groups, 'q-actions': action(['polish']) }, { 'q-actions': action([]) });

    const gone = answer('Who may be affected?');
    expect(gone.getByRole('heading', { level: 4, name: 'Polish speakers' })).toBeInTheDocument();
    expect(gone.getByText('Removed', { selector: 'strong' })).toBeInTheDocument();
    const named = answer('What will be done?');
    expect(
      named.getByRole('heading', { level: 4, name: 'Ring in Polish: Groups it is for' }),
    ).toBeInTheDocument();
    expect(named.getByRole('deletion')).toHaveTextContent('Removed: Polish speakers');
  });

  it('show a row that came with all its words', () => {
    show(
      {},
      { 'q-actions': anAnswer('action-plan', { action: 'Ring', owner: 'Ola', status: 'in-progress' }) },
    );

    const facts = answer('What will be done?');
    expect(facts.getAllByRole('term').map((term) => term.textContent)).toEqual(['Action', 'Owner', 'Status']);
    expect(facts.getAllByRole('insertion').map((mark) => mark.textContent)).toEqual([
      'Added: Ring',
      'Added: Ola',
      'Added: In progress',
    ]);
  });

  it('say an order in both states', () => {
    const rows = (...ids: string[]) => ({
      'q-people': anAnswer('people', ...ids.map((id) => ({ id, name: id.toUpperCase() }))),
    });
    show(rows('a', 'b', 'c'), rows('c', 'a', 'b'));

    expect(screen.getByText('A; B; C')).toBeInTheDocument();
    expect(screen.getByText('C; A; B')).toBeInTheDocument();
  });

  it('show a note under its question, and the sign-off after the questions', () => {
    show(
      {},
      {
        conditions: anAnswer('conditions', { condition: 'Report in June' }),
        'q-short': { ...anAnswer('short-text', {}), note: 'Ask Ola' },
      },
    );
    expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
      'What is it called?',
      'Conditions',
    ]);
    expect(answer('What is it called?').getByRole('heading', { name: 'Note' })).toBeInTheDocument();
  });

  it('carry an action each, which knows what it is about', () => {
    show(
      {},
      { 'q-short': anAnswer('short-text', { text: 'Calls' }), 'q-date': anAnswer('date', { date: '2027' }) },
    );
    expect(screen.getAllByRole('button').map((button) => button.getAttribute('name'))).toEqual([
      'text q-short only text',
      'text q-date only date',
    ]);
  });

  it('say so when there are none', () => {
    show(long('Calls'), long('Calls'));
    expect(screen.getByText('Nothing is different.')).toBeInTheDocument();
  });

  it('show an answer to a question that this edition no longer asks', () => {
    show({}, { 'asked-once': anAnswer('short-text', { text: 'Calls' }) });
    expect(screen.getByText('No longer asked')).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 3, name: 'asked-once' })).toBeInTheDocument();
  });
});
