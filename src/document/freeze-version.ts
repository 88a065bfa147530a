import { type Assessment, fieldsOf, type Signature, STANDING } from '#src/domain/assessment.ts';
import { readCalendarDate } from '#src/domain/calendar-date.ts';
import { dayInLondon } from '#src/domain/day-in-london.ts';
import type { Edition } from '#src/domain/edition.ts';
import { writeReport } from '#src/report/write-report.ts';
import type { SigningDevice } from './device-key.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { SignedRecord } from './heat-document.ts';

export interface Frozen {
  record: SignedRecord;
  signature: Signature;
}

/**
 * Freezes the version in hand: its answers, and its report as worded on this day, under one fingerprint. After a first
 * version the report says what changed since the last of `records`. A device puts its key in the record, so that the
 * fingerprint covers it, and signs the fingerprint.
 * Throws when the decision or the next review date is missing: sign-off blockers come first.
 */
export async function freezeVersion(
  assessment: Assessment,
  edition: Edition,
  at: Date,
  { records = [], device = null }: { records?: readonly SignedRecord[]; device?: SigningDevice | null } = {},
): Promise<Frozen> {
  const { decision, makerName, nextReview, commitments } = fieldsOf(assessment, STANDING.decision);
  const reviewDate = readCalendarDate(nextReview);
  if (decision === '' || reviewDate === null)
    throw new Error('Nothing to sign: no decision or no review date');
  const unprinted: Signature = {
    version: assessment.version,
    signedAt: at.toISOString(),
    makerName,
    decision,
    nextReview: reviewDate,
    fingerprint: '',
    previous: assessment.signatures.at(-1)?.fingerprint ?? '',
  };
  const before = records.at(-1);
  const asSigned = { ...assessment, signatures: [...assessment.signatures, unprinted] };
  const record: SignedRecord = {
    format: 'heat-signed-record',
    hashing: { canonicalForm: 'RFC 8785', digest: 'SHA-256' },
    assessmentId: assessment.id,
    version: unprinted.version,
    signedAt: unprinted.signedAt,
    makerName: unprinted.makerName,
    decision: unprinted.decision,
    nextReview: unprinted.nextReview,
    previous: unprinted.previous,
    edition: { id: edition.id, version: edition.version, title: edition.title },
    answers: assessment.answers,
    commitments: edition.commitments.filter(({ id }) => commitments.includes(id)),
    events: assessment.events,
    report: writeReport(asSigned, edition, {
      on: dayInLondon(at),
      ...(before !== undefined && { since: before }),
    }),
    ...(device && { deviceKey: device.key }),
  };
  const fingerprint = await fingerprintOf(record);
  const deviceSignature = await device?.sign(fingerprint);
  return { record, signature: { ...unprinted, fingerprint, ...(deviceSignature && { deviceSignature }) } };
}
