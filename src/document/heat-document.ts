import { answersSchema, assessmentSchema, signatureSchema } from '#src/domain/assessment.ts';
import { eventSchema } from '#src/domain/event.ts';
import { historySchema } from '#src/domain/history.ts';
import { z } from '#src/domain/zod.ts';
import { reportSchema } from '#src/report/report.ts';
import { deviceKeySchema } from './device-key.ts';
import { FORMAT, FORMAT_VERSION } from './format.ts';

/** What a signature covers: the answers, and every question and answer as worded that day. Never changed afterwards. */
export const signedRecordSchema = z.strictObject({
  format: z.literal('heat-signed-record'),
  /** How the fingerprint is made, so that it can still be checked when the ways have changed. */
  hashing: z.strictObject({ canonicalForm: z.literal('RFC 8785'), digest: z.literal('SHA-256') }),
  assessmentId: z.string(),
  version: z.number().int().min(1),
  signedAt: z.iso.datetime(),
  makerName: signatureSchema.shape.makerName,
  decision: signatureSchema.shape.decision,
  nextReview: signatureSchema.shape.nextReview,
  /** The fingerprint of the version before, empty for the first. */
  previous: signatureSchema.shape.previous,
  edition: z.strictObject({ id: z.string(), version: z.string(), title: z.string() }),
  answers: answersSchema,
  /** The exact words of each commitment that was agreed to. Records of the first releases have them in the report only. */
  commitments: z.array(z.strictObject({ id: z.string(), statement: z.string() })).optional(),
  /** All that had happened until then. */
  events: z.array(eventSchema).max(10_000),
  report: reportSchema,
  /** Where people asked for it, the key of the device it was signed on. */
  deviceKey: deviceKeySchema.optional(),
});

export const heatDocumentSchema = z.strictObject({
  format: z.literal(FORMAT),
  formatVersion: z.literal(FORMAT_VERSION),
  assessment: assessmentSchema,
  /** One for each signature, in the same order. */
  records: z.array(signedRecordSchema).max(1_000),
  /** How the answers came to say what they say. Empty in a copy for others: words that were taken out are not theirs to read. */
  history: historySchema,
});

export type SignedRecord = z.infer<typeof signedRecordSchema>;

/** An assessment with the frozen copies of its signed versions and its history: what a `.heat.json` file holds. */
export type HeatDocument = Pick<z.infer<typeof heatDocumentSchema>, 'assessment' | 'records' | 'history'>;
