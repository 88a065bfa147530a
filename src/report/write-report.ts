import { type Assessment, fieldsOf, STANDING, signatureOf, titleOf } from '#src/domain/assessment.ts';
import type { CalendarDate } from '#src/domain/calendar-date.ts';
import type { Edition } from '#src/domain/edition.ts';
import { dateInWords } from './date-in-words.ts';
import { momentInWords } from './dates.ts';
import type { Report } from './report.ts';
import { smallPrint } from './small-print.ts';
import { readSource } from './source.ts';
import { oneLine } from './text.ts';
import { reportWords } from './words.ts';
import { type Since, writeChanges } from './write-changes.ts';
import { writeDetails } from './write-details.ts';
import { writeSignOff } from './write-sign-off.ts';
import { writeStage } from './write-stage.ts';
import { writeSummary } from './write-summary.ts';

interface Writing {
  /** The day it is written. */
  on: CalendarDate;
  /** An earlier version: a chapter then tells what has changed since. */
  since?: Since;
}

/** Puts an assessment into words. Nothing that was typed is left out: page one may shorten it, a chapter has it whole. */
export function writeReport(assessment: Assessment, edition: Edition, { on, since }: Writing): Report {
  const source = readSource(assessment, edition, on);
  const signature = signatureOf(assessment);
  const status = signature === undefined ? 'draft' : 'signed';
  return {
    language: edition.language,
    title: oneLine(titleOf(assessment)) || reportWords.untitled,
    organisation: oneLine(fieldsOf(assessment, STANDING.details).organisation),
    standing: reportWords.standing[status](assessment.version),
    status,
    use: assessment.use,
    version: assessment.version,
    dated: signature === undefined ? dateInWords(on) : momentInWords(signature.signedAt),
    summary: writeSummary(source),
    chapters: [
      writeDetails(source),
      ...edition.stages.map((stage) => writeStage(source, stage)),
      writeSignOff(source),
      ...(since === undefined ? [] : [writeChanges(since, assessment.answers, edition)]),
    ],
    smallPrint: smallPrint(assessment, edition),
  };
}
