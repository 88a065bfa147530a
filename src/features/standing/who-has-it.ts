import { type Assessment, fieldsOf, STANDING } from '#src/domain/assessment.ts';
import type { LifecycleState } from '#src/domain/lifecycle.ts';
import { joined } from '#src/report/text.ts';

/** The people whose turn it is, by the names that were typed; empty where none was. */
export function whoHasIt(assessment: Assessment, state: LifecycleState): string {
  const details = fieldsOf(assessment, STANDING.details);
  const decision = fieldsOf(assessment, STANDING.decision);
  switch (state) {
    case 'drafting':
    case 'reviewing-effect':
    case 'returned':
    case 'signed':
    case 'review-due':
      return details.lead.trim();
    case 'in-review': {
      const sent = assessment.events.findLast((event) => event.kind === 'submitted');
      return sent?.to.trim() ?? '';
    }
    case 'ready':
      return (
        joined([decision.makerName, decision.makerRole]) || joined([details.sponsorName, details.sponsorRole])
      );
    case 'abandoned':
    case 'superseded':
      return '';
  }
}
