import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Kept, lookAtCopies } from '#src/domain/backup-reminder.ts';

const NOW = new Date('2026-11-25T12:00:00Z');
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 24 * 60 * 60_000);
const aKept = (part: Partial<Kept> = {}): Kept => ({
  use: 'real',
  revision: 10,
  copy: null,
  wordsWithoutCopySince: daysAgo(0),
  ...part,
});
const dueFor = (...all: Kept[]) => {
  const safety = lookAtCopies(all, NOW);
  return safety.kind === 'not-copied' ? safety.due : null;
};

describe('what to say of copies', () => {
  it('is nothing where there is nothing, only the worked example, or nothing was said yet', () => {
    for (const all of [[], [aKept({ use: 'worked-example' })], [aKept({ revision: 0 })]]) {
      expect(lookAtCopies(all, NOW)).toEqual({ kind: 'nothing-to-lose' });
    }
  });

  it('is when the last copy was, where all is in one', () => {
    const copied = (days: number) => aKept({ copy: { revision: 10, at: daysAgo(days) } });

    expect(lookAtCopies([copied(40), copied(3)], NOW)).toEqual({ kind: 'all-copied', last: daysAgo(3) });
  });

  it('counts what has changed since, and keeps quiet about it for a week', () => {
    const changed = aKept({ copy: { revision: 9, at: daysAgo(40) }, wordsWithoutCopySince: daysAgo(6) });

    expect(lookAtCopies([changed, aKept({ use: 'worked-example' })], NOW)).toEqual({
      kind: 'not-copied',
      count: 1,
      last: daysAgo(40),
      due: null,
    });
  });

  it('is due when words have been in no file for seven days, not when the last file is that old', () => {
    expect(dueFor(aKept({ wordsWithoutCopySince: daysAgo(7) }))).toBe('days');
    expect(dueFor(aKept({ wordsWithoutCopySince: daysAgo(6.9) }))).toBe(null);
    expect(dueFor(aKept({ copy: { revision: 10, at: daysAgo(400) }, wordsWithoutCopySince: null }))).toBe(
      null,
    );
  });

  it('is due after two thousand changes', () => {
    expect(dueFor(aKept({ revision: 2_000 }))).toBe('changes');
    expect(dueFor(aKept({ revision: 1_999 }))).toBe(null);
    expect(dueFor(aKept({ revision: 2_500, copy: { revision: 501, at: daysAgo(1) } }))).toBe(null);
  });

  it('is not due by a clock that was set back', () => {
    expect(dueFor(aKept({ wordsWithoutCopySince: daysAgo(-3_650) }))).toBe(null);
  });

  it('never cries wolf: where it is due, something real is in no file', () => {
    const kept = fc.record({
      use: fc.constantFrom('real', 'worked-example'),
      revision: fc.nat(5_000),
      copy: fc.option(fc.record({ revision: fc.nat(5_000), at: fc.date({ noInvalidDate: true }) })),
      wordsWithoutCopySince: fc.option(fc.date({ noInvalidDate: true })),
    }) as fc.Arbitrary<Kept>;
    fc.assert(
      fc.property(fc.array(kept), (all) => {
        const isOpen = ({ use, revision, copy }: Kept) =>
          use === 'real' && revision > 0 && revision > (copy?.revision ?? -1);
        if (dueFor(...all) !== null) expect(all.some(isOpen)).toBe(true);
      }),
      { seed: 20261125, numRuns: 1_000 },
    );
  });
});
