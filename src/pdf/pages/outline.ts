import type { ReportChapter, ReportSection } from '#src/report/report.ts';

/**
 * A heading's line in the outline beside the document, and its name for links. react-pdf takes the parent of a line from
 * the tree of views; ours are flat, so each line names its own.
 */
export interface OutlineLine {
  ref: number;
  parent?: number;
}

export interface OutlinedChapter {
  chapter: ReportChapter;
  line: OutlineLine;
  sections: { section: ReportSection; line: OutlineLine }[];
}

/** The small print comes last, and has the number that nothing else has. */
export const SMALL_PRINT: OutlineLine = { ref: 0 };

/** Chapters and sections, numbered. */
export function withOutline(chapters: readonly ReportChapter[]): OutlinedChapter[] {
  let ref = 0;
  return chapters.map((chapter) => {
    ref += 1;
    const line: OutlineLine = { ref };
    const parent = ref;
    const sections = chapter.sections.map((section) => {
      ref += 1;
      return { section, line: { ref, parent } };
    });
    return { chapter, line, sections };
  });
}

/** What links to a heading call it. */
export function destinationOf({ ref }: OutlineLine): string {
  return `part-${ref}`;
}
