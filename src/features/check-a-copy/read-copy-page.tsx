import { OnThisPage } from '#src/reading/on-this-page.tsx';
import { chapterId, ReportChapters } from '#src/reading/report-chapters.tsx';
import type { Report } from '#src/report/report.ts';
import { BackLink } from '#src/ui/back-link.tsx';
import { InsetText } from '#src/ui/inset-text.tsx';
import { usePageTitle } from '#src/ui/use-page-title.ts';
import { checkWords } from './words.ts';

const words = checkWords.reading;

/** What a copy says, to read and nothing else. */
export function ReadCopyPage({ report, backHref }: { report: Report; backHref: string }) {
  // Without the assessment's own title: browsers keep the names of pages in a list of their own.
  usePageTitle(words.caption, { page: 'check-a-copy/read' });
  const chapters = [{ id: 'summary', title: words.summary, sections: report.summary }, ...report.chapters];
  return (
    <>
      <BackLink href={backHref}>{words.back}</BackLink>
      <span className="govuk-caption-l">{words.caption}</span>
      <h1 className="govuk-heading-l">{report.title || checkWords.untitled}</h1>
      <InsetText>
        {report.standing}. {words.nothingAdded}
      </InsetText>
      <article aria-label={words.contents} lang={report.language}>
        <OnThisPage
          label={words.contents}
          items={chapters.map(({ id, title }) => ({ text: title, href: `#${chapterId(id)}` }))}
        />
        <ReportChapters chapters={chapters} />
      </article>
    </>
  );
}
