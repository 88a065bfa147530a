import type { ReportSection } from '#src/report/report.ts';
import { inOrder } from './in-order.ts';
import type { LinkTo } from './link-to.ts';
import { ReportPartOnScreen } from './report-part.tsx';

export function ReportSectionOnScreen({ section, linkTo }: { section: ReportSection; linkTo?: LinkTo }) {
  const { title, question, parts } = section;
  return (
    <section className="hea-section">
      <h3 className="govuk-heading-m">{title}</h3>
      {question !== undefined && <p className="govuk-hint">{question}</p>}
      {inOrder(parts).map(({ key, item }) => (
        <ReportPartOnScreen key={key} part={item} section={title} linkTo={linkTo} />
      ))}
    </section>
  );
}
