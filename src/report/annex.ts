import { type Assessment, signatureOf } from '#src/domain/assessment.ts';
import type { CalendarDate } from '#src/domain/calendar-date.ts';
import type { Edition } from '#src/domain/edition.ts';
import { reviewsOf } from '#src/domain/remarks.ts';
import { annexWords, equalityDutyWords, impactWords } from './annex-words.ts';
import type { ReportChapter, ReportPart } from './report.ts';
import { reviewReportWords } from './review-words.ts';
import { readSource, type Source } from './source.ts';
import { writeEqualityDuty } from './write-equality-duty.ts';
import { writeImpact } from './write-impact.ts';
import { writeReviewAnnex } from './write-reviews.ts';

const VIEW_IDS = ['equality-duty', 'impact'] as const;
const ANNEX_IDS = [...VIEW_IDS, 'reviews'] as const;

/** The annexes that a report can have: the same answers set out for another duty, and what reviewers said of them. */
export type AnnexId = (typeof ANNEX_IDS)[number];

/** A chapter that was added to a report. It is no part of the report, and of nothing that is signed. */
export interface Annex {
  id: AnnexId;
  chapter: ReportChapter;
}

export const annexNames: Record<AnnexId, string> = {
  'equality-duty': equalityDutyWords.name,
  impact: impactWords.name,
  reviews: reviewReportWords.title,
};

const titles: Record<AnnexId, string> = {
  'equality-duty': equalityDutyWords.title,
  impact: impactWords.title,
  reviews: reviewReportWords.annex,
};

/** The annexes that can be written of an assessment: its answers in another order, and what reviewers said of them. */
export function annexesOf(edition: Edition, assessment: Pick<Assessment, 'events'>): AnnexId[] {
  return [...viewsOf(edition), ...(reviewsOf(assessment).length === 0 ? [] : ['reviews' as const])];
}

function viewsOf({ duties }: Edition): (typeof VIEW_IDS)[number][] {
  return duties === undefined ? [] : [...VIEW_IDS];
}

/** The annexes with these ids, or null where one is not known here. */
export function readAnnexIds(ids: readonly string[]): AnnexId[] | null {
  const known = ANNEX_IDS.filter((id) => ids.includes(id));
  return known.length === ids.length ? known : null;
}

/** Writes annexes from the answers of an assessment, always in the same order. */
export function writeAnnexes(
  ids: readonly AnnexId[],
  assessment: Assessment,
  edition: Edition,
  on: CalendarDate,
): Annex[] {
  const source = readSource(assessment, edition, on);
  return annexesOf(edition, assessment)
    .filter((id) => ids.includes(id))
    .map((id) => {
      const view = writeView(id, source);
      const title = annexWords.annex(titles[id]);
      return { id, chapter: { ...view, title, sections: withStanding(view.sections, assessment) } };
    });
}

/** The same as a page of the app shows them, where they are no annexes to anything. */
export function writeViews(assessment: Assessment, edition: Edition, on: CalendarDate): ReportChapter[] {
  const source = readSource(assessment, edition, on);
  return viewsOf(edition).map((id) => writeView(id, source));
}

function writeView(id: AnnexId, source: Source): ReportChapter {
  if (id === 'reviews') return writeReviewAnnex(source);
  const { duties } = source.edition;
  if (duties === undefined)
    throw new Error(`Edition ${source.edition.id} does not say how it serves other duties`);
  switch (id) {
    case 'equality-duty':
      return writeEqualityDuty(source, duties.equality);
    case 'impact':
      return writeImpact(source, duties);
  }
}

/** The first thing that an annex says is what it is. */
function withStanding(
  [first, ...others]: ReportChapter['sections'],
  assessment: Assessment,
): ReportChapter['sections'] {
  if (first === undefined) return [];
  const signed = signatureOf(assessment) !== undefined;
  const standing: ReportPart = {
    kind: 'paragraphs',
    text: [signed ? annexWords.fromSigned(assessment.version) : annexWords.fromDraft],
  };
  return [{ ...first, parts: [standing, ...first.parts] }, ...others];
}
