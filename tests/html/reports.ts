import { newAssessment } from '#src/domain/assessment.ts';
import { heatEngland2024 } from '#src/editions/heat-england-2024/edition.ts';
import { workedExample } from '#src/editions/worked-example/worked-example.ts';
import type { Report } from '#src/report/report.ts';
import { writeReport } from '#src/report/write-report.ts';
import { fillEveryField } from '#tests/builders/fill-every-field.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';

const on = '2026-11-22';

export const fingerprint = '0123456789abcdef'.repeat(4);

export const exampleReport = writeReport(workedExample('example'), heatEngland2024, { on });

export const emptyReport = writeReport(
  newAssessment('empty', heatEngland2024, new Date('2026-11-22T10:00:00Z')),
  heatEngland2024,
  { on },
);

/** A report in which every field says something that is said nowhere else. */
export function fullReport(turn: number): Report {
  return writeReport(fillEveryField(tinyEdition, turn).assessment, tinyEdition, { on });
}

/** The same as it would be signed. */
export function asSigned(report: Report): Report {
  return { ...report, status: 'signed', standing: `Signed off, version ${report.version}` };
}
