import type { Report } from '#src/report/report.ts';
import { copyMarks, draftMark, type Mark } from './html-words.ts';

/** All that a reader has to know before believing a word of it. */
export function marksOf(report: Report): Mark[] {
  return [...(report.status === 'draft' ? [draftMark] : []), ...marksOfCopy(report)];
}

/** Those that the standing of the report does not say. */
export function marksOfCopy({ use }: Pick<Report, 'use'>): Mark[] {
  const mark = copyMarks[use];
  return mark === null ? [] : [mark];
}
