import { STANDING } from '#src/domain/assessment.ts';
import type { Deadline } from '#src/domain/dates-ahead.ts';
import { appointmentWords } from './appointment-words.ts';
import { nameRow } from './name-entry.ts';

/** What has to be done by a day, in a few words. */
export function nameDeadline(deadline: Deadline): string {
  switch (deadline.kind) {
    case 'action': {
      const { question, entry, at } = deadline;
      return nameRow(question, question, { entryId: entry.id, fields: entry.fields, at });
    }
    case 'condition': {
      const { entry, at } = deadline;
      return nameRow(STANDING.conditions, undefined, { entryId: entry.id, fields: entry.fields, at });
    }
    case 'review':
      return appointmentWords.review;
  }
}
