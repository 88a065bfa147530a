import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '#src/domain/change.ts';
import { type Difference, findDifferences, keyOf } from '#src/domain/difference.ts';
import type { Answers } from '#src/domain/edit.ts';
import { changesToTake } from '#src/domain/take-difference.ts';
import { anAnswer, anAssessment } from '#tests/builders/an-assessment.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';

function differences(before: Answers, after: Answers): Difference[] {
  return findDifferences(before, after, tinyEdition);
}

function afterTaking(now: Answers, other: Answers, ...taken: Difference[]): Answers {
  return taken.reduce((answers, difference) => {
    const assessment = anAssessment({ answers });
    return changesToTake(answers, other, difference).reduce((current, change) => {
      const made = applyChange(current, change);
      if (!made.ok) throw new Error(made.problem.kind);
      return made.value;
    }, assessment).answers;
  }, now);
}

const actions = (...ids: string[]) => ({
  'q-actions': anAnswer('action-plan', ...ids.map((id) => ({ id, action: `Do ${id}` }))),
});

describe('The differences between two states of the answers', () => {
  it('come in reading order, whatever the order in which things were said', () => {
    const after: Answers = {
      'no-longer-asked': anAnswer('short-text', { text: 'Kept from before' }),
      decision: anAnswer('decision', { because: 'Fair' }),
      'q-groups': anAnswer('population-groups', { id: 'polish', name: 'Polish speakers' }),
      'q-short': anAnswer('short-text', { text: 'Calls' }),
      details: anAnswer('details', { lead: 'Morag', title: 'Calls' }),
    };

    expect(differences({}, after).map(keyOf)).toEqual([
      'text details only title',
      'text details only lead',
      'text q-short only text',
      'row-added q-groups polish ',
      'text decision only because',
      'text no-longer-asked only text',
    ]);
  });

  it('say what each state says of a text, a choice of several and a note', () => {
    const before: Answers = {
      'q-short': { ...anAnswer('short-text', { text: 'Calls' }), note: 'Ask Ola' },
      'q-list': anAnswer('checklist', { chosen: ['place-one'] }),
    };
    const after: Answers = {
      'q-short': { ...anAnswer('short-text', { text: 'Letters' }), note: '' },
      'q-list': anAnswer('checklist', { chosen: ['place-one', 'place-two'] }),
    };

    expect(differences(before, after)).toEqual([
      expect.objectContaining({ kind: 'text', field: 'text', before: 'Calls', after: 'Letters' }),
      expect.objectContaining({ kind: 'note', before: 'Ask Ola', after: '' }),
      expect.objectContaining({ kind: 'chosen', before: ['place-one'], after: ['place-one', 'place-two'] }),
    ]);
  });

  it('name rows that came, rows that went where they stood, and a new order', () => {
    expect(differences(actions('a', 'b', 'c'), actions('c', 'a', 'd'))).toEqual([
      expect.objectContaining({ kind: 'row-removed', entryId: 'b' }),
      expect.objectContaining({ kind: 'row-added', entryId: 'd' }),
      expect.objectContaining({ kind: 'rows-ordered', before: ['a', 'c'], after: ['c', 'a'] }),
    ]);
  });

  it('tell the driver families in the order of the edition', () => {
    const after: Answers = {
      'q-drivers': anAnswer('drivers', { id: 'income', other: 'Fares' }, { id: 'services', other: 'Hours' }),
    };
    expect(differences({}, after).map((found) => 'entryId' in found && found.entryId)).toEqual([
      'services',
      'income',
    ]);
  });

  it('are none when both say the same', () => {
    const blank: Answers = { 'q-short': anAnswer('short-text', {}) };
    expect(differences(actions('a'), actions('a'))).toEqual([]);
    expect(differences({}, blank)).toEqual([]);
  });
});

describe('One difference taken by itself', () => {
  it('leaves all else as it is', () => {
    const now: Answers = { details: anAnswer('details', { title: 'Calls', lead: 'Morag' }) };
    const other: Answers = { details: anAnswer('details', { title: 'Letters', lead: 'Ola' }) };
    const [title] = differences(now, other);
    if (title === undefined) throw new Error('No difference');

    expect(afterTaking(now, other, title)).toEqual({
      details: anAnswer('details', { title: 'Letters', lead: 'Morag' }),
    });
    expect(afterTaking({}, other, title)).toEqual({ details: anAnswer('details', { title: 'Letters' }) });
  });

  it('brings a row back to its place among those that are left', () => {
    const [gone] = differences(actions('a', 'b', 'c', 'd'), actions('a', 'd'));
    if (gone === undefined) throw new Error('No difference');
    expect(afterTaking(actions('new', 'a', 'd'), actions('a', 'b', 'c', 'd'), gone)).toEqual(
      actions('new', 'a', 'b', 'd'),
    );
  });

  it('takes a row away', () => {
    const [added] = differences(actions('a'), actions('a', 'b'));
    if (added === undefined) throw new Error('No difference');
    expect(afterTaking(actions('a', 'b', 'c'), actions('a'), added)).toEqual(actions('a', 'c'));
  });

  it('takes an order and leaves the rows that only one state has', () => {
    const ordered = differences(actions('b', 'a', 'x'), actions('a', 'new', 'b')).at(-1);
    if (ordered === undefined) throw new Error('No difference');
    expect(afterTaking(actions('a', 'new', 'b'), actions('b', 'a', 'x'), ordered)).toEqual(
      actions('b', 'new', 'a'),
    );
  });

  it('brings back a row that has gone since, with the answer that was asked for', () => {
    const before: Answers = {
      'q-actions': anAnswer('action-plan', { id: 'a', action: 'Ring', owner: 'Ola' }),
    };
    const after: Answers = {
      'q-actions': anAnswer('action-plan', { id: 'a', action: 'Ring', owner: 'Sam' }),
    };
    const [owner] = differences(before, after);
    if (owner === undefined) throw new Error('No difference');
    expect(afterTaking({}, before, owner)).toEqual(before);
  });

  it('makes the two states say the same once each has been taken', () => {
    const row = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      action: fc.constantFrom('', 'Ring', 'Write'),
    });
    const state = fc
      .record({
        rows: fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 5 }),
        chosen: fc.uniqueArray(fc.constantFrom('place-one', 'place-two')),
        text: fc.constantFrom('', 'Calls', 'Calls and letters'),
      })
      .map(
        ({ rows, chosen, text }): Answers => ({
          'q-short': anAnswer('short-text', { text }),
          'q-list': anAnswer('checklist', { chosen }),
          'q-actions': anAnswer('action-plan', ...rows),
        }),
      );
    fc.assert(
      fc.property(state, state, (now, other) => {
        // What is not the same after one round, such as an order among rows that had yet to come, is after another.
        const once = afterTaking(now, other, ...differences(now, other));
        const twice = afterTaking(once, other, ...differences(once, other));
        expect(differences(twice, other)).toEqual([]);
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});
