import type { Assessment } from '#src/domain/assessment.ts';
import type { Edition } from '#src/domain/edition.ts';
import { type Result, refuse, succeed } from '#src/domain/result.ts';
import { tabulateActions } from '#src/report/tabulate-actions.ts';
import { writeAppointments } from '#src/report/write-appointments.ts';

/** Why there is no file. The assessment is as it was. */
export interface DatesProblem {
  kind: 'could-not-make';
  reason: string;
}

/** The days of an assessment as a file for calendars. What writes it is only fetched here: most visits never need it. */
export function requestCalendar(
  assessment: Assessment,
  edition: Edition,
  at: Date,
): Promise<Result<string, DatesProblem>> {
  return attempt(async () => {
    const { writeCalendar } = await import('./write-calendar.ts');
    return writeCalendar(writeAppointments(assessment, edition), assessment, at);
  });
}

/** The action plan as a file for spreadsheets. */
export function requestActionPlan(
  assessment: Assessment,
  edition: Edition,
): Promise<Result<Uint8Array<ArrayBuffer>, DatesProblem>> {
  return attempt(async () => {
    const { writeCsv } = await import('./write-csv.ts');
    return writeCsv(tabulateActions(assessment, edition));
  });
}

async function attempt<File>(make: () => Promise<File>): Promise<Result<File, DatesProblem>> {
  try {
    return succeed(await make());
  } catch (error) {
    return refuse({ kind: 'could-not-make', reason: error instanceof Error ? error.message : String(error) });
  }
}
