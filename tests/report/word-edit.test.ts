import { describe, expect, it } from 'vitest';
import { type Answers, editsBetween } from '#src/domain/edit.ts';
import { entryWorder } from '#src/report/word-edit.ts';
import { anAnswer } from '#tests/builders/an-assessment.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';

/** What led from one state to the other, as the history words it. */
function worded(before: Answers, after: Answers, now: Answers = after): string {
  const entry = { at: '2026-11-22T10:42:00.000Z', by: '', version: 1, edits: editsBetween(before, after) };
  return entryWorder(now, [entry], tinyEdition)(entry);
}

const long = (text: string): Answers => ({ 'q-long': anAnswer('long-text', { text }) });
const action = (fields: object): Answers => ({
  'q-actions': anAnswer('action-plan', { id: 'ring', action: 'Ring in Polish', ...fields }),
});

describe('An entry of the history in few words', () => {
  it.each([
    ['words that came', {}, long('More calls'), 'What is it for?: 2 words added'],
    ['a word that went', long('More calls'), long('More'), 'What is it for?: 1 word removed'],
    [
      'words for others',
      long('More calls now'),
      long('Fewer letters now'),
      'What is it for?: 2 words changed',
    ],
    ['only a full stop', long('More calls'), long('More calls.'), 'What is it for?: spaces or signs changed'],
    [
      'a field of the front page',
      {},
      { details: anAnswer('details', { title: 'Calls' }) },
      'Title: 1 word added',
    ],
    ['a field of one thing', action({}), action({ owner: 'Ola' }), 'Ring in Polish, Owner: 1 word added'],
    ['a choice', action({}), action({ status: 'done' }), 'Ring in Polish, Status: choice changed'],
    [
      'one of several choices',
      {},
      { 'q-list': anAnswer('checklist', { chosen: ['Place-two'] }) },
      'Where is it given?: “Place two” added',
    ],
    [
      'several choices',
      { 'q-list': anAnswer('checklist', { chosen: ['Place-one'] }) },
      { 'q-list': anAnswer('checklist', { chosen: ['Place-two'] }) },
      'Where is it given?: 2 choices changed',
    ],
    ['a thing that came', {}, action({}), 'What will be done?: “Ring in Polish” added'],
    ['a thing that went', action({}), {}, 'What will be done?: “Ring in Polish” removed'],
    [
      'a note',
      {},
      { 'q-short': { ...anAnswer('short-text', {}), note: 'Ask Ola' } },
      'Note on “What is it called?”: 2 words added',
    ],
    [
      'a new order',
      { 'q-people': anAnswer('people', { id: 'a' }, { id: 'b' }) },
      { 'q-people': anAnswer('people', { id: 'b' }, { id: 'a' }) },
      'Who helped?: order changed',
    ],
    [
      'several at once',
      {},
      {
        ...long('Calls'),
        'q-short': anAnswer('short-text', { text: 'Calls' }),
        details: anAnswer('details', { title: 'Calls' }),
      },
      '3 changes: What is it for?, What is it called? and 1 more',
    ],
  ] as const)('says %s', (_, before, after, words) => {
    expect(worded(before as Answers, after as Answers)).toBe(words);
  });

  it('calls a thing by what it says now', () => {
    const now = action({ action: 'Ring in Polish and Lithuanian' });
    expect(worded(action({}), action({ owner: 'Ola' }), now)).toBe(
      'Ring in Polish and Lithuanian, Owner: 1 word added',
    );
  });

  it('calls a thing that is gone by what it said when it went', () => {
    const came = {
      at: '2026-11-22T10:42:00.000Z',
      by: '',
      version: 1,
      edits: editsBetween({}, action({ action: '' })),
    };
    const went = { ...came, edits: editsBetween(action({}), {}) };
    expect(entryWorder({}, [came, went], tinyEdition)(came)).toBe(
      'What will be done?: “Ring in Polish” added',
    );
  });

  it('calls a group that is gone by its name where it was chosen, or says that it is gone', () => {
    const group = { 'q-groups': anAnswer('population-groups', { id: 'g1', name: 'Carers' }) };
    const chosen = { ...group, ...action({ groups: ['g1'] }) };
    const choosing = {
      at: '2026-11-22T10:42:00.000Z',
      by: '',
      version: 1,
      edits: editsBetween({ ...group, ...action({}) }, chosen),
    };
    const removing = { ...choosing, edits: editsBetween(chosen, action({})) };
    const inHistory = entryWorder(action({}), [choosing, removing], tinyEdition);
    expect(inHistory(choosing)).toBe('Ring in Polish, Groups it is for: “Carers” added');
    const longGone = entryWorder(action({}), [choosing], tinyEdition);
    expect(longGone(choosing)).toBe('Ring in Polish, Groups it is for: “a group since removed” added');
  });
});
