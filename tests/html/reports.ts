import { newAssessment } from '#src/domain/assessment.ts';
import { heatEngland2024 } from '#src/editions/heat-england-2024/edition.ts';
import { workedExample } from '#src/editions/worked-example/worked-example.ts';
import { writeAnnexes } from '#src/report/annex.ts';
import type { Report } from '#src/report/report.ts';
import { writeComparison } from '#src/report/write-comparison.ts';
import { writeReport } from '#src/report/write-report.ts';
import { aChangedExample } from '#tests/builders/a-changed-example.ts';
import { fillEveryField } from '#tests/builders/fill-every-field.ts';
import { tinyEdition } from '#tests/builders/tiny-edition.ts';

const on = '2026-11-22';

export const fingerprint = '0123456789abcdef'.repeat(4);

export const exampleReport = writeReport(workedExample('example'), heatEngland2024, { on });

const { before, after } = aChangedExample();

/** The report of a second version, which says what changed. */
export const secondReport = asSigned(
  writeReport(after, heatEngland2024, { on, since: { version: 1, answers: before.answers } }),
);

export const exampleAnnexes = writeAnnexes(['equality-duty', 'impact'], after, heatEngland2024, on);

export const exampleComparison = writeComparison(after, heatEngland2024, {
  from: { name: 'Version 1 as signed off on 22 November 2026', answers: before.answers },
  to: { name: 'As it stood on 1 March 2027', answers: after.answers },
  on: '2027-03-01',
});

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
