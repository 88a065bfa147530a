import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameValue } from '#src/domain/answer.ts';
import { type Assessment, assessmentSchema, entriesOf, fieldsOf, noteOn } from '#src/domain/assessment.ts';
import { applyChange, type Change, sameAddress } from '#src/domain/change.ts';
import { aCompleteAssessment } from '#tests/builders/a-complete-assessment.ts';
import { anAnswer, anAssessment, aSignature, SOME_MOMENT } from '#tests/builders/an-assessment.ts';
import { changeBy, deepFreeze, someDeeds } from '#tests/builders/random-changes.ts';

const short = { id: 'q-short', kind: 'short-text' } as const;
const people = { id: 'q-people', kind: 'people' } as const;
const list = { id: 'q-list', kind: 'checklist' } as const;
const at = SOME_MOMENT.toISOString();

function typed(from: string, to: string): Change {
  return { kind: 'field-changed', question: short, entryId: 'only', field: 'text', from, to };
}

function named(entryId: string, from: string, to: string): Change {
  return { kind: 'field-changed', question: people, entryId, field: 'name', from, to };
}

/** What the assessment becomes; a refusal ends the test. */
function withChanges(assessment: Assessment, ...changes: Change[]): Assessment {
  return changes.reduce((current, change) => {
    const changed = applyChange(deepFreeze(current), change);
    if (!changed.ok) throw new Error(changed.problem.kind);
    return changed.value;
  }, assessment);
}

const threePeople = anAssessment({
  answers: { 'q-people': anAnswer('people', { id: 'a', name: 'Ann' }, { id: 'b' }, { id: 'c' }) },
});
const ids = (assessment: Assessment) => entriesOf(assessment, people).map(({ id }) => id);

describe('a step that asks questions afresh', () => {
  const begun: Change = {
    kind: 'happened',
    event: { kind: 'amended', at, version: 2, because: 'A new contract' },
    blanks: ['q-short'],
  };
  const signedOff = withChanges(anAssessment(), typed('', 'Old'), {
    kind: 'signed',
    signature: aSignature(),
  });

  it('blanks them as it happens, and once', () => {
    const afresh = withChanges(signedOff, begun);
    expect(fieldsOf(afresh, short).text).toBe('');

    expect(fieldsOf(withChanges(afresh, typed('', 'New'), begun), short).text).toBe('New');
  });

  it('blanks nothing when it is refused', () => {
    expect(applyChange(anAssessment(), begun)).toMatchObject({ ok: false });
  });
});

describe('typing in a field', () => {
  it('keeps what was typed and counts one revision', () => {
    const changed = withChanges(anAssessment(), typed('', 'Stop smoking'));

    expect(fieldsOf(changed, short)).toEqual({ text: 'Stop smoking' });
    expect(changed.revision).toBe(1);
  });

  it('leaves the other fields of the entry as they were', () => {
    const role: Change = { ...named('a', '', 'Nurse'), field: 'role' } as Change;

    expect(fieldsOf(withChanges(threePeople, role), people, 'a')).toEqual({
      name: 'Ann',
      role: 'Nurse',
      organisation: '',
    });
  });

  it('keeps both texts when the field was changed elsewhere', () => {
    const theirs = deepFreeze(withChanges(anAssessment(), typed('', 'theirs')));

    expect(applyChange(theirs, typed('', 'mine'))).toEqual({
      ok: false,
      problem: {
        kind: 'changed-elsewhere',
        address: { question: short, entryId: 'only', field: 'text' },
        mine: 'mine',
        theirs: 'theirs',
      },
    });
    expect(fieldsOf(theirs, short)).toEqual({ text: 'theirs' });
  });

  it('takes the same text twice for once, as when a write is tried again', () => {
    const once = withChanges(anAssessment(), typed('', 'same'));

    expect(fieldsOf(withChanges(once, typed('', 'same')), short)).toEqual({ text: 'same' });
  });

  it('compares lists of choices by what is in them', () => {
    const chosen: Change = {
      kind: 'field-changed',
      question: list,
      entryId: 'only',
      field: 'chosen',
      from: [],
      to: ['Place-one'],
    };
    const once = withChanges(anAssessment(), chosen);

    expect(applyChange(once, { ...chosen, to: ['Place-two'] })).toMatchObject({
      ok: false,
      problem: { kind: 'changed-elsewhere', mine: ['Place-two'], theirs: ['Place-one'] },
    });
    expect(applyChange(once, { ...chosen, from: ['Place-one'], to: ['Place-two'] }).ok).toBe(true);
    expect([
      sameValue(['a'], ['a']),
      sameValue(['a'], ['b']),
      sameValue(['a'], 'a'),
      sameValue([], ''),
    ]).toEqual([true, false, false, false]);
  });

  it('replaces half a surrogate pair, and goes on from there', () => {
    const half = withChanges(anAssessment(), typed('', 'a\ud83d'));
    const whole = withChanges(half, typed('a\ud83d', 'a😀'));

    expect(fieldsOf(half, short)).toEqual({ text: 'a\ufffd' });
    expect(fieldsOf(whole, short)).toEqual({ text: 'a😀' });
  });

  it('says so when the row was removed meanwhile', () => {
    expect(applyChange(threePeople, named('d', '', 'Dee'))).toEqual({
      ok: false,
      problem: { kind: 'entry-gone', question: 'q-people', entryId: 'd' },
    });
  });

  it('makes the entry of a driver or risk when it is first touched', () => {
    const risks = { id: 'q-risks', kind: 'widening-risks' } as const;
    const said: Change = {
      kind: 'field-changed',
      question: risks,
      entryId: 'Risk-one',
      field: 'verdict',
      from: '',
      to: 'unsure',
    };

    expect(entriesOf(withChanges(anAssessment(), said), risks)).toEqual([
      { id: 'Risk-one', fields: { verdict: 'unsure', handling: '' } },
    ]);
  });

  it.each<[string, Partial<Change>]>([
    ['a field that the kind does not have', { field: 'colour' } as Partial<Change>],
    ['a list where text belongs', { to: ['a'] } as Partial<Change>],
    ['nothing at all', { to: null } as unknown as Partial<Change>],
  ])('throws on %s, which could not be opened again', (_, part) => {
    expect(() => applyChange(anAssessment(), { ...typed('', 'x'), ...part } as Change)).toThrow();
  });

  it('refuses a row more than a file may hold', () => {
    const rows = Array.from({ length: 2_000 }, (_, at) => ({ id: `p${at}`, name: 'Ann' }));
    const full = anAssessment({ answers: { 'q-people': anAnswer('people', ...rows) } });
    const question = { id: 'q-people', kind: 'people' } as const;

    expect(assessmentSchema.safeParse(full).success).toBe(true);
    expect(
      applyChange(full, { kind: 'entry-added', question, entryId: 'one-more', fields: { name: 'Bo' } }),
    ).toEqual({ ok: false, problem: { kind: 'list-full', most: 2_000 } });
  });

  it.each(['polish-leaflet)', 'polish leaflet', 'é', '.', '', 'a'.repeat(101)])(
    'throws on a row called “%s”, which no file could name',
    (entryId) => {
      const question = { id: 'q-people', kind: 'people' } as const;
      expect(() =>
        applyChange(anAssessment(), { kind: 'entry-added', question, entryId, fields: {} }),
      ).toThrow('entryId');
    },
  );

  it('throws on a choice that is not offered', () => {
    const change = { ...typed('', 'maybe'), question: { id: 'q-risks', kind: 'widening-risks' } } as Change;

    expect(() => applyChange(anAssessment(), { ...change, field: 'verdict' } as Change)).toThrow('verdict');
  });

  it('throws when the question was answered as another kind', () => {
    const mixed = anAssessment({ answers: { 'q-short': anAnswer('date', {}) } });

    expect(() => applyChange(mixed, typed('', 'x'))).toThrow('answered as date');
  });
});

describe('a note', () => {
  const note = (from: string, to: string): Change => ({ kind: 'note-changed', question: short, from, to });

  it('stands beside the answer', () => {
    const changed = withChanges(anAssessment(), typed('', 'x'), note('', 'ask Sam'));

    expect(noteOn(changed, 'q-short')).toBe('ask Sam');
    expect(fieldsOf(changed, short)).toEqual({ text: 'x' });
  });

  it('keeps both texts when it was changed elsewhere', () => {
    const theirs = withChanges(anAssessment(), note('', 'theirs'));

    expect(applyChange(theirs, note('', 'mine'))).toMatchObject({
      ok: false,
      problem: { kind: 'changed-elsewhere', address: { field: 'note' }, mine: 'mine', theirs: 'theirs' },
    });
    expect(noteOn(withChanges(theirs, note('', 'theirs')), 'q-short')).toBe('theirs');
  });
});

describe('a row of a list', () => {
  const added: Change = { kind: 'entry-added', question: people, entryId: 'd', fields: { name: 'Dee' } };

  it('is added at the end, blank but for what it brings', () => {
    const changed = withChanges(threePeople, added);

    expect(ids(changed)).toEqual(['a', 'b', 'c', 'd']);
    expect(fieldsOf(changed, people, 'd')).toEqual({ name: 'Dee', role: '', organisation: '' });
  });

  it('is added in its place, as when a removal is undone', () => {
    expect(ids(withChanges(threePeople, { ...added, at: 1 }))).toEqual(['a', 'd', 'b', 'c']);
  });

  it('is added once, however often it is said, and keeps what it then says', () => {
    const changed = withChanges(threePeople, added, named('d', 'Dee', 'Deepa'), added);

    expect(ids(changed)).toEqual(['a', 'b', 'c', 'd']);
    expect(fieldsOf(changed, people, 'd').name).toBe('Deepa');
  });

  it('does not take a field that it does not have', () => {
    expect(() => applyChange(threePeople, { ...added, fields: { shoe: '9' } })).toThrow('shoe');
  });

  it('is removed, once, however often it is said', () => {
    const removed: Change = { kind: 'entry-removed', question: people, entryId: 'b' };

    expect(ids(withChanges(threePeople, removed, removed))).toEqual(['a', 'c']);
  });

  it.each([
    ['a', 0, 'a b c'],
    ['a', 1, 'b a c'],
    ['a', 2, 'b c a'],
    ['c', 0, 'c a b'],
    ['b', 99, 'a c b'],
  ])('%s is moved to place %i', (entryId, to, order) => {
    const moved: Change = { kind: 'entry-moved', question: people, entryId, to };

    expect(ids(withChanges(threePeople, moved, moved)).join(' ')).toBe(order);
  });

  it('is not moved when it is gone', () => {
    const moved: Change = { kind: 'entry-moved', question: people, entryId: 'd', to: 0 };

    expect(applyChange(threePeople, moved)).toMatchObject({ ok: false, problem: { kind: 'entry-gone' } });
  });
});

describe('the review', () => {
  it('is opened early with a reason, once for each time it is said', () => {
    const early: Change = {
      kind: 'happened',
      event: { kind: 'review-opened-early', at, version: 1, because: 'The service closes.' },
    };
    const changed = withChanges(anAssessment(), early, early);

    expect(changed.events.slice(1)).toEqual([
      { kind: 'review-opened-early', at, version: 1, because: 'The service closes.' },
    ]);
  });
});

describe('signing and amending', () => {
  const signed: Change = { kind: 'signed', signature: aSignature() };
  const amended = (version = 2): Change => ({
    kind: 'happened',
    event: { kind: 'amended', at, version, because: 'New figures.' },
  });

  it('adds the signature and tells of it', () => {
    const changed = withChanges(aCompleteAssessment(), signed);

    expect(changed.signatures).toEqual([aSignature()]);
    expect(changed.events.at(-1)).toEqual({
      kind: 'signed',
      at,
      version: 1,
      by: 'Ngozi Adeyemi',
      fingerprint: 'ab'.repeat(32),
    });
  });

  it('refuses a signature on another version', () => {
    const other: Change = { kind: 'signed', signature: aSignature({ version: 2 }) };

    expect(applyChange(aCompleteAssessment(), other)).toEqual({
      ok: false,
      problem: { kind: 'wrong-version', version: 1 },
    });
  });

  it.each<Change>([
    typed('Stop smoking in Wexcombe', 'x'),
    { kind: 'note-changed', question: short, from: '', to: 'x' },
    { kind: 'entry-added', question: people, entryId: 'd', fields: {} },
    { kind: 'entry-removed', question: people, entryId: 'people-1' },
    { kind: 'entry-moved', question: people, entryId: 'people-1', to: 0 },
    signed,
  ])('refuses all but an amendment once it is signed: $kind', (change) => {
    const record = deepFreeze(withChanges(aCompleteAssessment(), signed));

    expect(applyChange(record, change)).toEqual({ ok: false, problem: { kind: 'signed-off', version: 1 } });
  });

  it('begins a new version without the old decision and conditions, and keeps all else', () => {
    const conditions = anAnswer('conditions', { condition: 'Ask again' });
    const before = withChanges(aCompleteAssessment({ answers: { conditions } }), signed);
    const changed = withChanges(before, amended());

    const { decision: _, conditions: __, ...kept } = before.answers;
    expect(changed.answers).toEqual(kept);
    expect(changed.version).toBe(2);
    expect(changed.signatures).toEqual(before.signatures);
    expect(changed.events.at(-1)).toEqual({ kind: 'amended', at, version: 2, because: 'New figures.' });
  });

  it('amends once when it is said twice', () => {
    expect(withChanges(aCompleteAssessment(), signed, amended(), amended()).version).toBe(2);
  });

  it('amends again after the next signature, even within the same moment', () => {
    const again: Change = { kind: 'signed', signature: aSignature({ version: 2 }) };

    expect(withChanges(aCompleteAssessment(), signed, amended(), again, amended(3)).version).toBe(3);
  });

  it('does not amend what was never signed', () => {
    expect(applyChange(anAssessment(), amended())).toEqual({
      ok: false,
      problem: { kind: 'step-refused', problem: { kind: 'not-now', state: 'drafting', step: 'amended' } },
    });
  });
});

describe('any changes at all', () => {
  it('never touch another field, nor the assessment they were given, nor its shape', () => {
    fc.assert(
      fc.property(someDeeds, (deeds) => {
        let current = deepFreeze(anAssessment());
        for (const deed of deeds) {
          const change = changeBy(current, deed);
          const changed = applyChange(current, change);
          if (!changed.ok) {
            expect(changed.problem.kind).toBe('entry-gone');
            continue;
          }
          expect(textsBut(changed.value, change)).toEqual(textsBut(current, change));
          current = deepFreeze(changed.value);
        }
        expect(assessmentSchema.parse(current)).toEqual(current);
      }),
      { seed: 20261122, numRuns: 300 },
    );
  });

  it('come to the same when all of them are made a second time, straight after each', () => {
    fc.assert(
      fc.property(someDeeds, (deeds) => {
        let current = anAssessment();
        for (const deed of deeds) {
          const change = changeBy(current, deed);
          const once = applyChange(current, change);
          if (!once.ok) continue;
          const twice = applyChange(once.value, change);
          expect(twice.ok && twice.value.answers).toEqual(once.value.answers);
          current = once.value;
        }
      }),
      { seed: 20261122, numRuns: 200 },
    );
  });
});

/** Every text of an assessment by its address, without what a change is about. */
function textsBut({ answers }: Assessment, change: Change): Map<string, unknown> {
  const texts = new Map<string, unknown>();
  for (const [questionId, { kind, note, entries }] of Object.entries(answers)) {
    const question = { id: questionId, kind };
    if (!sameAddress(change, { kind: 'note-changed', question, from: '', to: '' }))
      texts.set(questionId, note);
    for (const { id: entryId, fields } of entries) {
      const rowIsMeant =
        'entryId' in change && change.question.id === questionId && change.entryId === entryId;
      if (rowIsMeant && change.kind !== 'field-changed' && change.kind !== 'entry-moved') continue;
      for (const [field, to] of Object.entries(fields)) {
        if (rowIsMeant && change.kind === 'field-changed' && change.field === field) continue;
        // Blank fields come with a row that is touched for the first time.
        if (to.length > 0) texts.set(`${questionId} ${entryId} ${field}`, to);
      }
    }
  }
  return new Map([...texts].filter(([, text]) => text !== '').sort());
}
