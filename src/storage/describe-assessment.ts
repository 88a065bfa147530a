import { type Assessment, fieldsOf, STANDING, signatureOf } from '#src/domain/assessment.ts';
import { calendarDateOf } from '#src/domain/calendar-date.ts';
import type { Edition } from '#src/domain/edition.ts';
import { findDueDates } from '#src/domain/open-actions.ts';
import { findCurrentStage, reviewDateOf } from '#src/domain/progress.ts';
import { countOpenRemarks } from '#src/domain/remarks.ts';
import type { Card } from './card.ts';

/** What lists show of an assessment, as of this write. */
export function describeAssessment(assessment: Assessment, edition: Edition, savedAt: Date): Card {
  const details = fieldsOf(assessment, STANDING.details);
  const today = calendarDateOf(savedAt);
  return {
    title: details.title,
    subject: details.subject,
    organisation: details.organisation,
    version: assessment.version,
    standing: signatureOf(assessment) === undefined ? 'draft' : 'signed',
    stage: findCurrentStage(assessment, edition, today)?.title ?? '',
    reviewDue: reviewDateOf(assessment) ?? '',
    decision: assessment.signatures.at(-1)?.decision ?? '',
    dueDates: findDueDates(assessment, edition),
    // No comments can be made yet.
    openComments: countOpenRemarks(assessment),
    tags: fieldsOf(assessment, STANDING.tags).chosen,
    use: assessment.use,
    revision: assessment.revision,
    savedAt,
  };
}
