import { describe, expect, it } from 'vitest';
import { wordRefusal, wordSaved, wordSaveProblem } from '#src/app/assessment-words.ts';
import type { SaveProblem } from '#src/workflow/ports.ts';
import type { Refusal } from '#src/workflow/refusal.ts';

const refusals: Refusal[] = [
  { kind: 'signed-off', version: 2 },
  { kind: 'with-reviewers', state: 'in-review' },
  { kind: 'with-reviewers', state: 'ready' },
  { kind: 'given-up', state: 'abandoned' },
  { kind: 'given-up', state: 'superseded' },
  { kind: 'step-refused', problem: { kind: 'not-now', state: 'drafting', step: 'published' } },
  { kind: 'step-refused', problem: { kind: 'needs-words', field: 'because' } },
  { kind: 'step-refused', problem: { kind: 'no-such-remark' } },
  { kind: 'step-refused', problem: { kind: 'no-such-condition' } },
  { kind: 'stage-not-open', blockId: 'lessons' },
  { kind: 'no-such-page' },
  { kind: 'no-such-version', version: 7 },
  { kind: 'answers-block-sign-off', count: 3 },
  { kind: 'not-at-sign-off' },
  { kind: 'review-already-open' },
  { kind: 'nothing-to-finish' },
  { kind: 'signing-under-way' },
];

const problems: SaveProblem[] = [
  { kind: 'storage-full' },
  { kind: 'storage-denied' },
  { kind: 'storage-broken', reason: 'UnknownError: 0x17' },
  { kind: 'written-by-a-newer-app' },
  { kind: 'changed-before-signing' },
  {
    kind: 'change-refused',
    change: { kind: 'happened', event: { kind: 'amended', at: '', version: 2, because: '' } },
    problem: { kind: 'wrong-version', version: 1 },
  },
];

const NEVER = /oops|invalid|failed|please|undefined|0x17|[a-z]-[a-z]+-[a-z]/i;

describe('what people are told', () => {
  it.each(refusals)('when the workflow refuses: $kind', (refusal) => {
    const words = wordRefusal(refusal);

    expect(words).toMatch(/^[A-Z\d].+\.$/);
    expect(words).not.toMatch(NEVER);
  });

  it('differs for each refusal', () => {
    expect(new Set(refusals.map(wordRefusal)).size).toBe(refusals.length);
  });

  it('names the version and counts what is missing', () => {
    expect(wordRefusal({ kind: 'signed-off', version: 2 })).toMatch(/^Version 2 is signed off/);
    expect(wordRefusal({ kind: 'no-such-version', version: 7 })).toContain('signed version 7');
    expect(wordRefusal({ kind: 'answers-block-sign-off', count: 1 })).toMatch(/^One thing must/);
    expect(wordRefusal({ kind: 'answers-block-sign-off', count: 3 })).toMatch(/^3 things must/);
  });

  it.each(problems)('when words are not on disk, first of all that they are not: $kind', (problem) => {
    const words = wordSaveProblem(problem);

    expect(words).toMatch(/^Not .+\.$/);
    expect(words).not.toMatch(NEVER);
  });

  it('differs for each reason why words are not on disk', () => {
    expect(new Set(problems.map(wordSaveProblem)).size).toBe(problems.length);
  });

  it('is the time of the last save, and the day too when it was another day', () => {
    const at = new Date('2026-11-22T09:05:00');

    expect(wordSaved(at, new Date('2026-11-22T23:59:00'))).toBe('Saved 09:05');
    expect(wordSaved(at, new Date('2026-11-23T00:01:00'))).toMatch(/^Saved 22 November at 09:05$/);
  });
});
