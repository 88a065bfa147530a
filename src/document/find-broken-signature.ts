import type { Assessment, AssessmentEvent, Signature } from '#src/domain/assessment.ts';
import { canonicalBytes, fingerprintOf } from './fingerprint.ts';
import type { HeatDocument, SignedRecord } from './heat-document.ts';

/**
 * The first signed version that is not as it was signed, or null. Signatures and frozen records must pair up, hash to
 * their fingerprints and form one chain; and what the assessment says of a signed version must be what its record says.
 */
export async function findBrokenSignature({ assessment, records }: HeatDocument): Promise<number | null> {
  const { signatures, events } = assessment;
  let previous = '';
  for (const [place, signature] of signatures.entries()) {
    const record = records[place];
    const holds =
      record !== undefined &&
      signature.version === place + 1 &&
      signature.previous === previous &&
      record.assessmentId === assessment.id &&
      record.report.use === assessment.use &&
      repeats(record, signature) &&
      same(events.slice(0, record.events.length + 1), [...record.events, eventOf(signature)]) &&
      (signature.version !== assessment.version || speaksOf(record, assessment)) &&
      isWellFormed(record) &&
      (await fingerprintOf(record)) === signature.fingerprint;
    if (!holds) return signature.version;
    previous = signature.fingerprint;
  }
  return followsOn(assessment, records.at(-1)) ? null : signatures.length;
}

/** A signature stands outside its record, so it may only say again what the record says. */
function repeats(record: SignedRecord, signature: Signature): boolean {
  const { fingerprint: _, ...said } = signature;
  const { version, signedAt, makerName, decision, nextReview, previous } = record;
  return same(said, { version, signedAt, makerName, decision, nextReview, previous });
}

/** Whether a version that is signed and in hand shows the answers that were signed. */
function speaksOf(record: SignedRecord, { answers, edition }: Assessment): boolean {
  const { id, version } = record.edition;
  return same(answers, record.answers) && same(edition, { id, version });
}

/** Whether the version in hand is the last signed one, untouched since, or a draft that says why it was begun. */
function followsOn({ version, signatures, events }: Assessment, last: SignedRecord | undefined): boolean {
  if (last === undefined) return true;
  const since = events.slice(last.events.length + 1);
  if (version === signatures.length) return since.length === 0;
  return version === signatures.length + 1 && since[0]?.kind === 'amended' && since[0].version === version;
}

function eventOf({ version, signedAt, makerName, fingerprint }: Signature): AssessmentEvent {
  return { kind: 'signed', at: signedAt, version, by: makerName, fingerprint };
}

function same(one: unknown, other: unknown): boolean {
  if (!isWellFormed(one) || !isWellFormed(other)) return false;
  const bytes = canonicalBytes(one);
  const others = canonicalBytes(other);
  return bytes.length === others.length && bytes.every((byte, place) => byte === others[place]);
}

/** Half a surrogate pair has no bytes in UTF-8, so nothing that holds one was ever signed. */
function isWellFormed(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed();
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, part]) => key.isWellFormed() && isWellFormed(part));
}
