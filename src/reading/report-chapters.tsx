import { memo } from 'react';
import type { ReportChapter } from '#src/report/report.ts';
import type { LinkTo } from './link-to.ts';
import { ReportSectionOnScreen } from './report-section.tsx';

export interface ReportChaptersProps {
  chapters: readonly ReportChapter[];
  /** Adds a link to change each answer. Give the same function each time: the report is long. */
  linkTo?: LinkTo;
}

/** A report from its first chapter to its last, under second-level headings. */
export const ReportChapters = memo(function ReportChapters({ chapters, linkTo }: ReportChaptersProps) {
  return chapters.map(({ id, title, sections }) => (
    <section key={id} className="hea-chapter" aria-labelledby={chapterId(id)}>
      <h2 className="govuk-heading-l" id={chapterId(id)} tabIndex={-1}>
        {title}
      </h2>
      {sections.map((section) => (
        <ReportSectionOnScreen key={section.id} section={section} {...(linkTo && { linkTo })} />
      ))}
    </section>
  ));
});

export function chapterId(id: string): string {
  return `chapter-${id}`;
}
