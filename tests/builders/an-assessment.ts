import { type Answer, type EntryKind, emptyFields, type Fields, isList, ONLY } from '#src/domain/answer.ts';
import { type Assessment, newAssessment, type Signature } from '#src/domain/assessment.ts';
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
  return { ...newAssessment('assessment-1', tinyEdition, SOME_MOMENT), ...part };
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
