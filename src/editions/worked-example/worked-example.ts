import { type Assessment, newAssessment } from '#src/domain/assessment.ts';
import { assessAnswers } from './assess.ts';
import { populationGroups } from './population-groups.ts';
import { prepareAnswers } from './prepare.ts';
import { refineAndApplyAnswers } from './refine-and-apply.ts';
import { standingAnswers } from './standing.ts';

/** The edition it was written for, which stays the same when new assessments move on to a later one. */
const edition = { id: 'heat-england', version: '2024-08' };

/**
 * A whole assessment of a service that does not exist, in a place that does not exist: something to learn from, and what
 * the tests and screenshots use. Its review opens in August 2027, so lessons learned is still to come.
 */
export function workedExample(id: string): Assessment {
  return {
    ...newAssessment(id, edition, new Date('2026-09-07T09:00:00Z'), 'worked-example'),
    revision: 214,
    // Copied, so that what one person does to the example never shows in the next.
    answers: structuredClone({
      ...standingAnswers,
      ...prepareAnswers,
      'population-groups': populationGroups,
      ...assessAnswers,
      ...refineAndApplyAnswers,
    }),
  };
}
