import type { Report, ReportPart } from '#src/report/report.ts';
import { anEntry, aReport, paragraph } from '#tests/builders/a-report.ts';

/** A report of so many sections: answers, and groups that each say something of their own. As it comes from disk: in whole strings. */
export function aLongReport(count: number): Report {
  return JSON.parse(JSON.stringify(written(count)));
}

function written(count: number): Report {
  const sections = Array.from({ length: count }, (_, at) => ({
    id: `section-${at}`,
    title: `Section ${at + 1}`,
    parts: partsOf(at),
  }));
  const chapter = (id: string, from: number, to: number) => ({
    id,
    title: id,
    sections: sections.slice(Math.round(from * sections.length), Math.round(to * sections.length)),
  });
  return aReport([], {
    chapters: [chapter('Prepare', 0, 0.3), chapter('Assess', 0.3, 0.7), chapter('Refine', 0.7, 1)],
  });
}

function partsOf(section: number): ReportPart[] {
  const answers = Array.from({ length: 5 }, (_, at) =>
    `Answer ${at} of section ${section} says what the work is for, whom it reaches and what is not known. `.repeat(
      4,
    ),
  );
  const groups = Array.from({ length: 19 }, (_, at) =>
    anEntry(
      `Group ${section}.${at}`,
      [
        `People in group ${section}.${at} wait longer than others for an appointment, and travel further. `.repeat(
          4,
        ),
      ],
      'Mixed effect',
    ),
  );
  return [paragraph(...answers), ...groups];
}
