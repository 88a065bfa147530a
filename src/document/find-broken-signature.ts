import type { Assessment, Signature } from '#src/domain/assessment.ts';
import { canonicalBytes, hasCanonicalForm } from '#src/domain/canonical-form.ts';
import type { AssessmentEvent } from '#src/domain/event.ts';
import { hasDeviceSignature } from './device-key.ts';
import { fingerprintOf } from './fingerprint.ts';
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
      hasCanonicalForm(record) &&
      (await fingerprintOf(record)) === signature.fingerprint &&
      (await isOfItsDevice(record, signature));
    if (!holds) return signature.version;
    previous = signature.fingerprint;
  }
  return followsOn(assessment, records.at(-1)) ? null : signatures.length;
}

/** A signature stands outside its record, so it may only say again what the record says. */
function repeats(record: SignedRecord, signature: Signature): boolean {
  const { fingerprint: _, deviceSignature: __, ...said } = signature;
  const { version, signedAt, makerName, decision, nextReview, previous } = record;
  return same(said, { version, signedAt, makerName, decision, nextReview, previous });
}

/** A record that names a device's key was signed with it, and one that names none was not. */
async function isOfItsDevice(
  { deviceKey }: SignedRecord,
  { fingerprint, deviceSignature }: Signature,
): Promise<boolean> {
  if (deviceKey === undefined || deviceSignature === undefined) return deviceKey === deviceSignature;
  return hasDeviceSignature(fingerprint, deviceSignature, deviceKey);
}

/** Whether a version that is signed and in hand shows the answers that were signed. */
function speaksOf(record: SignedRecord, { answers, edition }: Assessment): boolean {
  const { id, version } = record.edition;
  return same(answers, record.answers) && same(edition, { id, version });
}

/** Whether the version in hand is the last signed one, or the next, begun by an event that says so. */
function followsOn({ version, signatures, events }: Assessment, last: SignedRecord | undefined): boolean {
  if (last === undefined) return true;
  const since = events.slice(last.events.length + 1);
  const begun = since.findIndex(({ kind }) => kind === 'amended' || kind === 'effect-review-begun');
  const signedLast = signatures.length;
  const inHand = begun === -1 ? signedLast : signedLast + 1;
  return (
    version === inHand &&
    since.every((event, place) => event.version === (begun === -1 || place < begun ? signedLast : inHand))
  );
}

function eventOf({ version, signedAt, makerName, fingerprint }: Signature): AssessmentEvent {
  return { kind: 'signed', at: signedAt, version, by: makerName, fingerprint };
}

function same(one: unknown, other: unknown): boolean {
  if (!hasCanonicalForm(one) || !hasCanonicalForm(other)) return false;
  const bytes = canonicalBytes(one);
  const others = canonicalBytes(other);
  return bytes.length === others.length && bytes.every((byte, place) => byte === others[place]);
}
