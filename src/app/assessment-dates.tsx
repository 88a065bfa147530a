import { signatureOf, titleOf } from '#src/domain/assessment.ts';
import { DatesAndActions } from '#src/features/dates/dates-and-actions.tsx';
import { fileNameFor } from '#src/interchange/file-name.ts';
import { saveFile } from '#src/interchange/save-file.ts';
import type { AssessmentSession } from '#src/storage/assessment-session.ts';
import { surroundings } from './surroundings.ts';

/** The dates and actions of an assessment as it stands, as files for calendars and spreadsheets. */
export function AssessmentDates({ session }: { session: AssessmentSession }) {
  const assessment = session.current();
  const draft = signatureOf(assessment) === undefined ? '-draft' : '';
  const nameFile = (ending: string) => fileNameFor(titleOf(assessment), assessment.version, draft + ending);
  return (
    <DatesAndActions
      assessment={assessment}
      edition={session.edition}
      now={surroundings.clock.now}
      saveCalendar={(text) => saveFile(nameFile('-dates.ics'), text, 'text/calendar')}
      savePlan={(bytes) => saveFile(nameFile('-actions.csv'), bytes, 'text/csv')}
    />
  );
}
