import {
  type Answer,
  answerSchema,
  type Entry,
  type EntryKind,
  emptyFields,
  type Fields,
  ONLY,
  words,
} from './answer.ts';
import { type AssessmentEvent, eventSchema, fingerprint, moment, versionNumber } from './event.ts';
import { chainOf } from './event-chain.ts';
import { z } from './zod.ts';

export const signatureSchema = z.strictObject({
  version: versionNumber,
  signedAt: moment,
  /** Names are what people typed; nobody has proved who they are. */
  makerName: words,
  decision: z.enum(['proceed', 'proceed-with-conditions', 'refer-back', 'stop']),
  /** `YYYY-MM-DD` */
  nextReview: z.iso.date(),
  /** SHA-256 over the canonical JSON (RFC 8785) of the frozen record. */
  fingerprint,
  previous: z.union([fingerprint, z.literal('')]),
  /** By the device's key, over the fingerprint: r and s of ECDSA. Only where the record names a key. */
  deviceSignature: z
    .string()
    .regex(/^[0-9a-f]{128}$/)
    .optional(),
});

/** Answers by question id. A record would pass over `__proto__` in silence, and what it holds would be lost. */
export const answersSchema = z
  .custom<object>(
    (value) => typeof value !== 'object' || value === null || !Object.hasOwn(value, '__proto__'),
    {
      error: 'the name __proto__ is not used',
    },
  )
  .pipe(z.record(z.string().min(1).max(100), answerSchema));

/** The shape of a whole assessment: what storage, files and drafts all hold. */
export const assessmentSchema = z.strictObject({
  id: z.string().min(1).max(100),
  edition: z.strictObject({ id: z.string().min(1).max(100), version: z.string().min(1).max(100) }),
  use: z.enum(['real', 'worked-example']),
  /** Counts the writes; orders copies of the same assessment without trusting a clock. */
  revision: z.number().int().min(0),
  /** The version being worked on, or the signed one when the last signature has this number. */
  version: versionNumber,
  answers: answersSchema,
  /** Append-only. */
  events: z.array(eventSchema).max(10_000),
  /** One link for each event, so that none can be changed or taken out unseen (`event-chain.ts`). */
  chain: z.array(fingerprint).max(10_000),
  /** Append-only; each holds the fingerprint of the one before. */
  signatures: z.array(signatureSchema).max(1_000),
});

/** Everything people have said in one assessment. All status, progress and flags are worked out from it. */
export type Assessment = z.infer<typeof assessmentSchema>;
export type Signature = z.infer<typeof signatureSchema>;

/**
 * Answers that every assessment has, whatever its edition: the front page and the sign-off.
 * An edition may not use these ids for questions of its own.
 */
export const STANDING = {
  details: { id: 'details', kind: 'details' },
  tags: { id: 'tags', kind: 'checklist' },
  assessors: { id: 'assessors', kind: 'people' },
  contributors: { id: 'contributors', kind: 'people' },
  decision: { id: 'decision', kind: 'decision' },
  opinions: { id: 'opinions', kind: 'opinions' },
  overruled: { id: 'overruled', kind: 'overruled' },
  conditions: { id: 'conditions', kind: 'conditions' },
} as const satisfies Record<string, { id: string; kind: EntryKind }>;

/** The answers of a new version: what was decided about the one before stays with that. */
export function decidedAfresh(answers: Assessment['answers']): Assessment['answers'] {
  const afresh = { ...answers };
  for (const { id } of [STANDING.decision, STANDING.conditions, STANDING.overruled]) delete afresh[id];
  return afresh;
}

/** Whose opinion is asked for, or it is said why not: the entries of `STANDING.opinions`. */
export const OPINIONS_ASKED = ['communities', 'staff', 'equality-lead', 'public-health'] as const;

/** What may still be said while reviewers have the answers, and until the decision: who stands behind it, and the sign-off. */
export const SIGN_OFF_ANSWERS: readonly string[] = [
  STANDING.assessors.id,
  STANDING.contributors.id,
  STANDING.decision.id,
  STANDING.conditions.id,
  STANDING.overruled.id,
];

/** An assessment in which nothing has been said yet. */
export function newAssessment(
  id: string,
  edition: { id: string; version: string },
  at: Date,
  use: Assessment['use'] = 'real',
): Assessment {
  const events: AssessmentEvent[] = [{ kind: 'created', at: at.toISOString(), version: 1 }];
  return {
    id,
    edition: { id: edition.id, version: edition.version },
    use,
    revision: 0,
    version: 1,
    answers: {},
    events,
    chain: chainOf(events),
    signatures: [],
  };
}

/** What is asked for by question; a whole assessment is one. */
type Answered = Pick<Assessment, 'answers'>;

/** The entries of an answer, none when it was never touched. Throws when it was saved as another kind. */
export function entriesOf<Kind extends EntryKind>(
  assessment: Answered,
  question: { id: string; kind: Kind },
): Entry<Kind>[] {
  const answer = findAnswer(assessment, question.id);
  if (answer === undefined) return [];
  if (answer.kind !== question.kind) {
    throw new Error(`${question.id} was answered as ${answer.kind}, not ${question.kind}`);
  }
  return answer.entries as Entry<Kind>[];
}

/** One entry's fields, blank when it was never touched. */
export function fieldsOf<Kind extends EntryKind>(
  assessment: Answered,
  question: { id: string; kind: Kind },
  entryId: string = ONLY,
): Fields<Kind> {
  const entry = entriesOf(assessment, question).find(({ id }) => id === entryId);
  return entry?.fields ?? emptyFields(question.kind);
}

export function noteOn(assessment: Answered, questionId: string): string {
  return findAnswer(assessment, questionId)?.note ?? '';
}

/** An answer by question id. Ids come from files too, so only own keys count. */
export function findAnswer(assessment: Answered, questionId: string): Answer | undefined {
  return Object.hasOwn(assessment.answers, questionId) ? assessment.answers[questionId] : undefined;
}

export function titleOf(assessment: Assessment): string {
  return fieldsOf(assessment, STANDING.details).title.trim();
}

/** The signature on the version now in hand, or undefined while that version is a draft. */
export function signatureOf(assessment: Assessment): Signature | undefined {
  const last = assessment.signatures.at(-1);
  return last?.version === assessment.version ? last : undefined;
}
