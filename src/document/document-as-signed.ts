import type { Assessment } from '#src/domain/assessment.ts';
import { chainOf } from '#src/domain/event-chain.ts';
import type { HeatDocument } from './heat-document.ts';

/**
 * A document as it stood when one of its versions was signed, whatever came after: only what the signatures cover, so
 * that it is the same from every copy of the assessment. It has no history, and its count of changes, which nobody
 * signed, is nought. Throws when that version was never signed.
 */
export function documentAsSigned(
  { assessment, records }: Pick<HeatDocument, 'assessment' | 'records'>,
  version: number,
): HeatDocument {
  const record = records[version - 1];
  const signature = assessment.signatures[version - 1];
  if (record === undefined || signature === undefined) throw new Error(`Version ${version} was never signed`);
  const { signedAt, makerName, fingerprint } = signature;
  const events: Assessment['events'] = [
    ...record.events,
    { kind: 'signed', at: signedAt, version, by: makerName, fingerprint },
  ];
  return {
    assessment: {
      id: record.assessmentId,
      edition: { id: record.edition.id, version: record.edition.version },
      use: record.report.use,
      revision: 0,
      version,
      answers: record.answers,
      events,
      chain: chainOf(events),
      signatures: assessment.signatures.slice(0, version),
    },
    records: records.slice(0, version),
    history: [],
  };
}
