import { documentAsSigned } from '#src/document/document-as-signed.ts';
import type { HeatDocument } from '#src/document/heat-document.ts';
import { canonicalDocument } from '#src/document/write-document.ts';
import type { CalendarDate } from '#src/domain/calendar-date.ts';
import { dayInLondon } from '#src/domain/day-in-london.ts';
import type { Edition } from '#src/domain/edition.ts';
import { type AnnexId, writeAnnexes } from '#src/report/annex.ts';
import { writeReport } from '#src/report/write-report.ts';
import type { PdfOrder } from './pdf-messages.ts';

type Kept = Pick<HeatDocument, 'assessment' | 'records'>;

/** The annexes that a person asked for, and the questions that they are written from. */
export interface AskedAnnexes {
  ids: readonly AnnexId[];
  edition: Edition;
}

/** What the PDF of a signed version is made of. Every copy of the assessment gives the same, whatever came after. */
export function orderSigned(document: Kept, version: number, annexes?: AskedAnnexes): PdfOrder {
  const signed = documentAsSigned(document, version);
  const record = signed.records.at(-1);
  const signature = signed.assessment.signatures.at(-1);
  if (record === undefined || signature === undefined) throw new Error(`No record of version ${version}`);
  const at = new Date(signature.signedAt);
  return {
    // As worded on the day of signing, never written anew from today's questions.
    report: record.report,
    fingerprint: signature.fingerprint,
    at,
    document: canonicalDocument(signed),
    // These are written anew, and say so: they are no part of what was signed.
    ...(annexes && {
      annexes: writeAnnexes(annexes.ids, signed.assessment, annexes.edition, dayInLondon(at)),
    }),
  };
}

/** What the PDF of a draft is made of. Others may get it, so it does not hold the history. */
export function orderDraft(
  { assessment, records }: Kept,
  edition: Edition,
  on: CalendarDate,
  annexes: readonly AnnexId[] = [],
): PdfOrder {
  return {
    report: writeReport(assessment, edition, { on }),
    fingerprint: '',
    at: new Date(`${on}T00:00:00Z`),
    document: canonicalDocument({ assessment, records, history: [] }),
    annexes: writeAnnexes(annexes, assessment, edition, on),
  };
}
