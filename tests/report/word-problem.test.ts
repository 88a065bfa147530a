import { describe, expect, it } from 'vitest';
import { type MeasureProblem, wordProblem } from '#src/report/word-problem.ts';

/** Each of them, and whether it is about one group: a new one does not compile until it is listed. */
const problems: Record<MeasureProblem, boolean> = {
  'nothing-to-compare': false,
  'too-few-groups': false,
  'not-a-number': true,
  'standard-error-negative': true,
  'limits-crossed': true,
  'reference-not-found': false,
  'zero-in-ratio': false,
  'negative-in-ratio': false,
  'population-not-positive': true,
  'not-a-proportion': true,
  'rate-below-zero': true,
  'cannot-transform': true,
  'nothing-to-transform': false,
  'multiplier-impossible': false,
  'no-ratio-to-zero': false,
  'no-end': false,
  'count-impossible': true,
  'group-over-total': true,
  nobody: true,
  'confidence-impossible': false,
  'out-of-range': false,
};

describe('why something could not be measured', () => {
  it.each(Object.entries(problems))(
    'is a sentence, with the group it is about: %s',
    (problem, isAboutOne) => {
      const sentence = wordProblem(problem as MeasureProblem, 'Upper Marl Dale');

      expect(sentence).toMatch(/^[A-Z].{30,}\.$/);
      expect(sentence.includes('“Upper Marl Dale”')).toBe(isAboutOne);
    },
  );
});
