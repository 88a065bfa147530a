import type { Assessment } from '#src/domain/assessment.ts';
import { titleOf } from '#src/domain/assessment.ts';
import type { CalendarDate } from '#src/domain/calendar-date.ts';
import type { Answers } from '#src/domain/edit.ts';
import type { Edition } from '#src/domain/edition.ts';
import { changeWords } from './change-words.ts';
import { dateInWords } from './date-in-words.ts';
import type { ReportSection } from './report.ts';
import { smallPrint } from './small-print.ts';
import { oneLine } from './text.ts';
import { reportWords } from './words.ts';
import { countDifferences, writeDifferences } from './write-changes.ts';

/** One of the two states that are compared: what it is called, and what it said. */
export interface Compared {
  name: string;
  answers: Answers;
}

/** Two states of an assessment side by side, in words and with no layout. */
export interface Comparison {
  language: string;
  title: string;
  use: Assessment['use'];
  from: string;
  to: string;
  /** The day it was made, in words. */
  made: string;
  /** How many things are different, and how the marks are read. */
  reading: string[];
  sections: ReportSection[];
  smallPrint: string[];
}

/** Puts all that two states of an assessment say differently into words. */
export function writeComparison(
  assessment: Assessment,
  edition: Edition,
  { from, to, on }: { from: Compared; to: Compared; on: CalendarDate },
): Comparison {
  const sections = writeDifferences(from.answers, to.answers, edition);
  return {
    language: edition.language,
    title: oneLine(titleOf(assessment)) || reportWords.untitled,
    use: assessment.use,
    from: from.name,
    to: to.name,
    made: dateInWords(on),
    reading: [changeWords.count(countDifferences(sections)), changeWords.key, changeWords.signs],
    sections,
    smallPrint: smallPrint(assessment, edition),
  };
}
