import { type Assessment, fieldsOf, STANDING, signatureOf } from '#src/domain/assessment.ts';
import { calendarDateOf } from '#src/domain/calendar-date.ts';
import type { Edition } from '#src/domain/edition.ts';
import { phaseOf, walkEvents } from '#src/domain/lifecycle.ts';
import { findDueDates } from '#src/domain/open-actions.ts';
import { awaitsReview, findCurrentStage, reviewDateOf, reviewHasBegun } from '#src/domain/progress.ts';
import { countOpenRemarks } from '#src/domain/remarks.ts';
import { stateLabels } from '#src/report/state-labels.ts';
import type { Card } from './card.ts';

/** What lists show of an assessment, as of this write. */
export function describeAssessment(assessment: Assessment, edition: Edition, savedAt: Date): Card {
  const details = fieldsOf(assessment, STANDING.details);
  const today = calendarDateOf(savedAt);
  const { state } = walkEvents(assessment.events);
  return {
    title: details.title,
    subject: details.subject,
    organisation: details.organisation,
    version: assessment.version,
    standing: signatureOf(assessment) === undefined ? 'draft' : 'signed',
    state,
    stateName: stateLabels[state],
    stage: findCurrentStage(assessment, edition, today)?.title ?? '',
    decision: assessment.signatures.at(-1)?.decision ?? '',
    ...whatIsAhead(assessment, edition),
    tags: fieldsOf(assessment, STANDING.tags).chosen,
    use: assessment.use,
    revision: assessment.revision,
    savedAt,
  };
}

type Ahead = Pick<Card, 'reviewDue' | 'awaitsReview' | 'dueDates' | 'openComments'>;

/** What someone has to see to. Nobody has where the work has stopped, or something else has taken its place. */
function whatIsAhead(assessment: Assessment, edition: Edition): Ahead {
  if (phaseOf(assessment) === 'given-up') {
    return { reviewDue: '', awaitsReview: false, dueDates: [], openComments: 0 };
  }
  return {
    reviewDue: reviewHasBegun(assessment) ? '' : (reviewDateOf(assessment) ?? ''),
    awaitsReview: awaitsReview(assessment),
    dueDates: findDueDates(assessment, edition),
    openComments: countOpenRemarks(assessment),
  };
}
