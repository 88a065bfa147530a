import { memo } from 'react';
import type { ReportSection } from '#src/report/report.ts';
import { ReportSectionOnScreen } from './report-section.tsx';

/** Page one of the report: what a board needs. */
export const ReportSummary = memo(function ReportSummary({
  sections,
}: {
  sections: readonly ReportSection[];
}) {
  return sections.map((section) => <ReportSectionOnScreen key={section.id} section={section} />);
});
