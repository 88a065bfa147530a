import { words } from './answer.ts';
import { reviewSchema } from './review.ts';
import { signedPlanSchema } from './signed-plan.ts';
import { z } from './zod.ts';

export const moment = z.iso.datetime();
export const fingerprint = z.string().regex(/^[0-9a-f]{64}$/);
export const versionNumber = z.number().int().min(1).max(10_000);

const id = z.string().min(1).max(100);

/** When, on which version, who (as typed: nobody has proved it), as what, and from which file; empty when typed here. */
const stamped = { at: moment, version: versionNumber, by: words, role: words, from: words };

/** Events of the first releases did not say by whom. What they said is signed, so they stay as they are. */
const older = {
  at: moment,
  version: versionNumber,
  by: words.optional(),
  role: words.optional(),
  from: words.optional(),
};

const remark = { reviewId: id, remarkId: id };

/** What has happened to an assessment. Each kind is added to the end of the list, and never changed or taken out. */
export const eventSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('created'), ...older }),
  z.strictObject({ kind: z.literal('review-opened-early'), ...older, because: words }),
  z.strictObject({ kind: z.literal('amended'), ...older, because: words }),
  z.strictObject({ kind: z.literal('signed'), ...older, by: words, fingerprint }),
  z.strictObject({
    kind: z.literal('submitted'),
    ...stamped,
    /** Who was asked to review. */
    to: words,
    /** What they were asked. */
    asked: words,
    /** The answers that went out, as `digestOf` gives them. */
    answers: fingerprint,
  }),
  z.strictObject({ kind: z.literal('taken-back'), ...stamped, because: words }),
  z.strictObject({
    kind: z.literal('reviewed'),
    ...stamped,
    review: reviewSchema,
    /** It is about other answers than those sent last, so that its verdict moves nothing. */
    late: z.literal(true).optional(),
  }),
  z.strictObject({ kind: z.literal('remark-answered'), ...stamped, ...remark, said: words }),
  z.strictObject({
    kind: z.literal('remark-settled'),
    ...stamped,
    ...remark,
    how: z.enum(['done', 'overruled']),
    said: words,
  }),
  z.strictObject({ kind: z.literal('remark-reopened'), ...stamped, ...remark, because: words }),
  z.strictObject({
    kind: z.literal('effect-review-begun'),
    ...stamped,
    because: words,
    /** What the version before had planned, as it was signed: the answers in hand may change from here on. */
    plan: signedPlanSchema.optional(),
  }),
  z.strictObject({
    kind: z.literal('condition-met'),
    ...stamped,
    /** The signed version that set the condition, and the condition in it. */
    ofVersion: versionNumber,
    entryId: id,
    /** The condition's own words. */
    condition: words.optional(),
    evidence: words,
  }),
  z.strictObject({
    kind: z.literal('published'),
    ...stamped,
    choice: z.enum(['yes', 'redacted', 'no']),
    because: words,
    where: words,
    on: words,
  }),
  z.strictObject({ kind: z.literal('abandoned'), ...stamped, because: words }),
  z.strictObject({ kind: z.literal('superseded'), ...stamped, because: words, successor: words }),
  z.strictObject({ kind: z.literal('resumed'), ...stamped, because: words }),
]);

export type AssessmentEvent = z.infer<typeof eventSchema>;
export type EventKind = AssessmentEvent['kind'];
export type EventOf<Kind extends EventKind> = Extract<AssessmentEvent, { kind: Kind }>;
