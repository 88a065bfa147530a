import { type Assessment, SIGN_OFF_ANSWERS, STANDING } from '#src/domain/assessment.ts';
import { digestAt, type RemarkPlace } from '#src/domain/changed-since.ts';
import { blocksOf, type Edition, questionsOf } from '#src/domain/edition.ts';
import type { Report, ReportPart, ReportSection } from '#src/report/report.ts';
import { wordsAt } from '#src/report/words-at.ts';

/** A place that a reviewer may speak of: one answer, one of its rows, or a block as a whole. */
export interface ReviewPlace extends RemarkPlace {
  /** Its name in this copy, which the remark made here keeps. */
  id: string;
  title: string;
  /** The words there, and what stands for the answer that they came from. */
  on: string;
  answer: string;
}

/** The parts and sections of a report that can be spoken of. */
export type ReviewPlaces = ReadonlyMap<ReportPart | ReportSection, ReviewPlace>;

/**
 * Names every place of a report that a reviewer may speak of, in reading order. Who signs off and how is not asked of
 * reviewers. The report is the one that is drawn; its words may have been made readable since `assessment` was worded.
 */
export function findPlaces(report: Report, assessment: Assessment, edition: Edition): ReviewPlaces {
  const blocks = new Set(blocksOf(edition).map(({ id }) => id));
  const answers = new Set(
    [...questionsOf(edition), ...Object.values(STANDING)]
      .map(({ id }) => id)
      .filter((id) => !SIGN_OFF_ANSWERS.includes(id)),
  );
  const places = new Map<ReportPart | ReportSection, ReviewPlace>();
  const seen = new Set<string>();
  for (const section of report.chapters.flatMap(({ sections }) => sections)) {
    const before = places.size;
    for (const part of section.parts) {
      const at = placeOf(part, answers);
      if (at === null || seen.has(keyOf(at))) continue;
      seen.add(keyOf(at));
      places.set(part, named(`answer-${places.size + 1}`, titleOf(part, section), at));
    }
    if (!blocks.has(section.id) || places.size === before) continue;
    const whole = { blockId: section.id, questionId: '', entryId: '' };
    places.set(section, named(`part-${places.size + 1}`, section.title, whole));
  }
  return places;

  function named(id: string, title: string, at: RemarkPlace): ReviewPlace {
    return { id, title, ...at, on: wordsAt(report, at), answer: digestAt(assessment, edition, at) };
  }
}

function placeOf(part: ReportPart, answers: ReadonlySet<string>): RemarkPlace | null {
  if (!('place' in part) || part.place?.questionId === undefined) return null;
  const { page, questionId, entryId = '' } = part.place;
  return answers.has(questionId) ? { blockId: page, questionId, entryId } : null;
}

function titleOf(part: ReportPart, section: ReportSection): string {
  if (part.kind === 'answer') return part.question;
  return part.kind === 'entry' ? part.title : section.title;
}

function keyOf({ questionId, entryId }: RemarkPlace): string {
  return `${questionId} ${entryId}`;
}
