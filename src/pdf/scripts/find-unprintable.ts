import type { Place, Report, ReportPart, ReportSection } from '#src/report/report.ts';
import { printableReport } from '../printable-report.ts';
import { textsOf } from './texts-of.ts';
import { findUncovered } from './uncovered.ts';

/** Characters that the PDF will show as boxes, and the answer they are in. */
export interface Unprintable {
  /** What the answer is called; null for what is in no chapter, such as the title. */
  title: string | null;
  /** Where it can be changed. */
  place: Place | null;
  /** Each once. */
  characters: string[];
}

/** What the PDF of a report will not be able to draw, answer by answer. No font is opened, and no PDF made. */
export function findUnprintable(report: Report): Unprintable[] {
  const printable = printableReport(report);
  const found = printable.chapters.flatMap(({ sections }) => sections.flatMap(inSection));
  const named = new Set(found.flatMap(({ characters }) => characters));
  const others = findUncovered(textsOf(printable)).filter((character) => !named.has(character));
  return others.length === 0 ? found : [...found, { title: null, place: null, characters: others }];
}

function inSection(section: ReportSection): Unprintable[] {
  return section.parts.flatMap((part) => {
    const characters = findUncovered(textsOf(part));
    const place = 'place' in part ? (part.place ?? null) : null;
    return characters.length === 0 ? [] : [{ title: titleOf(part, section), place, characters }];
  });
}

function titleOf(part: ReportPart, section: ReportSection): string {
  if (part.kind === 'answer') return part.question;
  return part.kind === 'entry' ? part.title : section.title;
}
