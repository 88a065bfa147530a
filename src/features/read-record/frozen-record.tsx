import { inOrder } from '#src/reading/in-order.ts';
import { OnThisPage } from '#src/reading/on-this-page.tsx';
import { chapterId, ReportChapters } from '#src/reading/report-chapters.tsx';
import type { Report } from '#src/report/report.ts';
import { recordWords } from './words.ts';

/** The words as they were signed, to read and nothing else. */
export function FrozenRecord({ report }: { report: Report }) {
  const chapters = [
    { id: 'summary', title: recordWords.summary, sections: report.summary },
    ...report.chapters,
  ];
  const contents = chapters.map(({ id, title }) => ({ text: title, href: `#${chapterId(id)}` }));
  return (
    <article aria-label={recordWords.recordTitle} lang={report.language}>
      <OnThisPage label={recordWords.recordTitle} items={contents} />
      <ReportChapters chapters={chapters} />
      <section className="hea-chapter" aria-labelledby="small-print">
        <h2 className="govuk-heading-m" id="small-print">
          {recordWords.source}
        </h2>
        {inOrder(report.smallPrint).map(({ key, item }) => (
          <p className="govuk-body" key={key}>
            {item}
          </p>
        ))}
      </section>
    </article>
  );
}
