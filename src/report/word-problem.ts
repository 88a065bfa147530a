import type { Gap, GapProblem } from '#src/domain/inequality/gap.ts';
import type { RepresentationProblem } from '#src/domain/inequality/representation.ts';
import type { SlopeIndex } from '#src/domain/inequality/slope-index.ts';
import type { SlopeProblem } from '#src/domain/inequality/slope-problems.ts';

/** Whatever stands in the way of a gap, its ratio, a line with its relative index, or a share. */
export type MeasureProblem =
  | GapProblem['kind']
  | NonNullable<Gap['ratioProblem']>
  | SlopeProblem['kind']
  | NonNullable<SlopeIndex['riiProblem']>
  | RepresentationProblem['kind'];

/** Why something could not be measured, in one sentence. `group` is the label of the group that stands in the way. */
export function wordProblem(problem: MeasureProblem, group = ''): string {
  switch (problem) {
    case 'nothing-to-compare':
      return 'Fewer than two groups have a figure, so there is no gap to measure.';
    case 'too-few-groups':
      return 'Fewer than two groups have a figure, so no line through all groups can be fitted.';
    case 'not-a-number':
      return `The figure for “${group}” or its range is not a number, so nothing can be measured with it.`;
    case 'standard-error-negative':
    case 'limits-crossed':
      return `The range for “${group}” is the wrong way round: its lower end lies above its upper end. Nothing can be measured until that is put right.`;
    case 'reference-not-found':
      return 'The group to compare with has no figure in the table, so the gap can’t be measured.';
    case 'zero-in-ratio':
      return 'One of these two figures is nought, so it can’t be said how many times as much the other is.';
    case 'negative-in-ratio':
      return 'One of these two figures lies below nought, so it can’t be said how many times as much the other is.';
    case 'population-not-positive':
      return `The number of people behind “${group}” is not above nought, so no line through all groups can be fitted.`;
    case 'not-a-proportion':
      return `The figure for “${group}” or its range is no share of people: it lies below nought or above the whole. So no line through all groups can be fitted.`;
    case 'rate-below-zero':
      return `The rate for “${group}” lies below nought, so no line through all groups can be fitted.`;
    case 'cannot-transform':
      return `The figure for “${group}” or its range is nought or the whole, so no curve through all groups can be fitted.`;
    case 'nothing-to-transform':
    case 'multiplier-impossible':
      return 'The figures can’t be put on the scale that a line through all groups needs.';
    case 'no-ratio-to-zero':
      return 'The line starts at nought at the most deprived end, so there is no relative index.';
    case 'no-end':
      return 'At the most deprived end the line can’t be told from nought, so the relative index has no range and is left out.';
    case 'count-impossible':
    case 'group-over-total':
      return `The number of users or of people for “${group}” can’t be right, so its share is left out.`;
    case 'nobody':
      return `No users or no people are counted, so “${group}” has no share to compare.`;
    case 'confidence-impossible':
      return 'How sure the ranges are meant to be has to lie between 0% and 100%.';
    case 'out-of-range':
      return 'The figures are too large or too small to measure with.';
  }
}
