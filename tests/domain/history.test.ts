import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '#src/domain/change.ts';
import { type Answers, applyEdits, editsBetween, reverseEdits, spliceBetween } from '#src/domain/edit.ts';
import {
  answersBefore,
  type HistoryEntry,
  historyEntrySchema,
  placeOfState,
  reachOf,
} from '#src/domain/history.ts';
import { changesToPutBack } from '#src/domain/put-back.ts';
import { anAnswer, anAssessment } from '#tests/builders/an-assessment.ts';
import { changeBy, type Deed, someDeeds, someText } from '#tests/builders/random-changes.ts';

const SEED = 20261125;

/** The states an assessment goes through while someone works on it. */
function statesOf(deeds: readonly Deed[]) {
  const states = [anAssessment()];
  for (const deed of deeds) {
    const now = states.at(-1) ?? anAssessment();
    const changed = applyChange(now, changeBy(now, deed));
    if (changed.ok) states.push(changed.value);
  }
  return states;
}

/** The answers with nothing in them that says nothing. */
function said(answers: Answers): string[] {
  return editsBetween({}, answers)
    .map((edit) => JSON.stringify(edit))
    .sort();
}

function historyOf(states: ReturnType<typeof statesOf>): HistoryEntry[] {
  return states.slice(1).flatMap((state, place) => {
    const edits = editsBetween(states[place]?.answers ?? {}, state.answers);
    return edits.length === 0 ? [] : [{ at: '2026-11-25T10:42:00.000Z', by: 'Morag', version: 1, edits }];
  });
}

describe('the edits between two states of the answers', () => {
  it('lead from one to the other, and back', () => {
    fc.assert(
      fc.property(someDeeds, fc.nat(), fc.nat(), (deeds, one, other) => {
        const states = statesOf(deeds);
        const before = states[one % states.length]?.answers ?? {};
        const after = states[other % states.length]?.answers ?? {};
        const edits = editsBetween(before, after);

        const forth = applyEdits(before, edits);
        const back = applyEdits(after, reverseEdits(edits));

        expect(forth.ok && said(forth.value)).toEqual(said(after));
        expect(back.ok && said(back.value)).toEqual(said(before));
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('are none between a state and itself', () => {
    const [state] = statesOf([]).slice(-1);
    expect(editsBetween(state?.answers ?? {}, structuredClone(state?.answers ?? {}))).toEqual([]);
  });

  it('hold as little text as will do, and no half of a letter', () => {
    expect(spliceBetween('We will call every patient', 'We will write to every patient')).toEqual({
      at: 8,
      removed: 'call',
      added: 'write to',
    });
    expect(spliceBetween('a 🙂 b', 'a 🙃 b')).toEqual({ at: 2, removed: '🙂', added: '🙃' });
    fc.assert(
      fc.property(someText, someText, (one, other) => {
        const [before, after] = [one.toWellFormed(), other.toWellFormed()];
        const { removed, added } = spliceBetween(before, after);
        expect([removed.isWellFormed(), added.isWellFormed()]).toEqual([true, true]);
      }),
      { seed: SEED, numRuns: 2_000 },
    );
  });

  it('refuse to be applied where they do not fit', () => {
    const [, typed] = statesOf([
      {
        question: { id: 'q-short', kind: 'short-text' },
        row: 'only',
        field: 'text',
        to: 'call',
        what: 'type',
        place: 0,
      },
    ]);
    const edits = editsBetween(anAssessment().answers, typed?.answers ?? {});
    const other = applyEdits({}, [{ ...edits[0], removed: 'write' } as never]);
    expect(other).toEqual({ ok: false, problem: { kind: 'does-not-fit' } });
  });
});

describe('history', () => {
  it('leads back to every state there was, entry by entry', () => {
    fc.assert(
      fc.property(someDeeds, (deeds) => {
        const states = statesOf(deeds);
        const now = states.at(-1) ?? anAssessment();
        const history = historyOf(states);
        for (const entry of history) expect(historyEntrySchema.parse(entry)).toEqual(entry);

        const distinct = states.filter(
          (state, place) =>
            place === 0 || editsBetween(states[place - 1]?.answers ?? {}, state.answers).length > 0,
        );
        for (const place of history.keys()) {
          const then = answersBefore(now, history, place);
          expect(then === null ? null : said(then)).toEqual(said(distinct[place]?.answers ?? {}));
        }
        expect(reachOf(now, history)).toBe(0);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  it('tells how far back it leads when an older part of it is missing', () => {
    const states = statesOf(
      ['call', 'ring', 'write', 'visit'].map((to) => ({
        question: { id: 'q-short', kind: 'short-text' as const },
        row: 'only',
        field: 'text',
        to,
        what: 'type' as const,
        place: 0,
      })),
    );
    const history = historyOf(states);
    const holed = history.toSpliced(1, 1);
    const now = states.at(-1) ?? anAssessment();

    expect(reachOf(now, holed)).toBe(1);
    expect(answersBefore(now, holed, 0)).toBeNull();
    expect(answersBefore(now, holed, 1)).not.toBeNull();
  });
});

describe('putting an older state back', () => {
  it('makes the answers say what they said then, by changes like any others', () => {
    fc.assert(
      fc.property(someDeeds, fc.nat(), (deeds, when) => {
        const states = statesOf(deeds);
        const now = states.at(-1) ?? anAssessment();
        const then = states[when % states.length] ?? now;

        const put = changesToPutBack(now.answers, then.answers).reduce((assessment, change) => {
          const changed = applyChange(assessment, change);
          if (!changed.ok) throw new Error(changed.problem.kind);
          return changed.value;
        }, now);

        expect(said(put.answers)).toEqual(said(then.answers));
        expect(put.revision).toBeGreaterThanOrEqual(now.revision);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});

describe('the place of a state in the history', () => {
  it('is found for every state that the history leads back to, and for no other', () => {
    fc.assert(
      fc.property(someDeeds, fc.nat(), (deeds, one) => {
        const states = statesOf(deeds);
        const now = states.at(-1) ?? anAssessment();
        const history = historyOf(states);
        const then = states[one % states.length]?.answers ?? {};

        const place = placeOfState(now, history, then);

        expect(place).not.toBeNull();
        expect(said(answersBefore(now, history, place ?? 0) ?? {})).toEqual(said(then));
        const never = { ...then, 'q-long': anAnswer('long-text', { text: 'Nobody has said this.' }) };
        expect(placeOfState(now, history, never)).toBeNull();
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it('is not looked for beyond a part that is missing', () => {
    const question = { id: 'q-short', kind: 'short-text' } as const;
    const text = { kind: 'text', question, entryId: 'only', field: 'text', at: 0 } as const;
    const entry = (removed: string, added: string): HistoryEntry => ({
      at: '2026-11-25T10:42:00.000Z',
      by: '',
      version: 1,
      edits: [{ ...text, removed, added }],
    });
    const now = anAssessment({ answers: { 'q-short': anAnswer('short-text', { text: 'c' }) } });
    const first = { 'q-short': anAnswer('short-text', { text: 'a' }) };

    expect(placeOfState(now, [entry('a', 'b'), entry('b', 'c')], first)).toBe(0);
    expect(placeOfState(now, [entry('a', 'x'), entry('b', 'c')], first)).toBeNull();
  });
});
