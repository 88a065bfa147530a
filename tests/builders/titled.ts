import { ONLY } from '#src/domain/answer.ts';
import { STANDING } from '#src/domain/assessment.ts';
import type { Change } from '#src/domain/change.ts';

/** A title is typed. */
export function titled(to: string, from = ''): Change {
  return { kind: 'field-changed', question: STANDING.details, entryId: ONLY, field: 'title', from, to };
}
