import { type Answer, type EntryKind, emptyFields, type Fields, isList, ONLY } from '#src/domain/answer.ts';
import { type Assessment, newAssessment, type Signature } from '#src/domain/assessment.ts';
import type { AssessmentEvent } from '#src/domain/event.ts';
import { chainOf } from '#src/domain/event-chain.ts';
import { tinyEdition } from './tiny-edition.ts';

/** A Sunday in November, when the tests' assessments begin. */
export const SOME_DAY = '2026-11-22';
export const SOME_MOMENT = new Date('2026-11-22T10:00:00.000Z');

/** An answer whose entries say only what matters here. Rows are numbered, unless they bring an id. */
export function anAnswer<Kind extends EntryKind>(
  kind: Kind,
  ...entries: (Partial<Fields<Kind>> & { id?: string })[]
): Answer {
  const filled = entries.map(({ id, ...fields }, place) => ({
    id: id ?? (isList(kind) ? `${kind}-${place + 1}` : ONLY),
    fields: { ...emptyFields(kind), ...fields },
  }));
  return { kind, note: '', entries: filled } as unknown as Answer;
}

/** An assessment by the tiny edition in which nothing is said but what matters here. */
export function anAssessment(part: Partial<Assessment> = {}): Assessment {
  const assessment = { ...newAssessment('assessment-1', tinyEdition, SOME_MOMENT), ...part };
  const events = part.events ?? eventsThatLedTo(assessment);
  return { ...assessment, events, chain: part.chain ?? chainOf(events) };
}

/** The events without which there would be no such signatures and no such version. */
function eventsThatLedTo({ signatures, version }: Assessment): AssessmentEvent[] {
  const at = SOME_MOMENT.toISOString();
  const events: AssessmentEvent[] = [{ kind: 'created', at, version: 1 }];
  for (const { version: signed, signedAt, makerName: by, fingerprint } of signatures) {
    if (signed > 1) events.push({ kind: 'amended', at, version: signed, because: 'New figures.' });
    events.push({ kind: 'signed', at: signedAt, version: signed, by, fingerprint });
  }
  const isBegun = signatures.length > 0 && version > signatures.length;
  return isBegun ? [...events, { kind: 'amended', at, version, because: 'New figures.' }] : events;
}

export function aSignature(part: Partial<Signature> = {}): Signature {
  return {
    version: 1,
    signedAt: SOME_MOMENT.toISOString(),
    makerName: 'Ngozi Adeyemi',
    decision: 'proceed',
    nextReview: '2027-08-22',
    fingerprint: 'ab'.repeat(32),
    previous: '',
    ...part,
  };
}
