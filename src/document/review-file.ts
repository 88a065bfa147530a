import { reviewSchema } from '#src/domain/review.ts';
import { z } from '#src/domain/zod.ts';

/** What the file of a review calls itself. It is written by the reading copy, which knows nothing of this app. */
export const REVIEW_FORMAT = 'heat-review';
export const REVIEW_FORMAT_VERSION = 1;

export const reviewFileSchema = z.strictObject({
  format: z.literal(REVIEW_FORMAT),
  formatVersion: z.literal(REVIEW_FORMAT_VERSION),
  assessmentId: z.string().min(1).max(100),
  /** What the assessment was called in the copy, for people to read where it is not on this device. */
  title: z.string(),
  /** Who wrote the review and as what, as typed. */
  by: z.string(),
  role: z.string(),
  review: reviewSchema,
});

/** A review as its file brings it. It says something of answers, and can change none. */
export type ReviewFile = Omit<z.infer<typeof reviewFileSchema>, 'format' | 'formatVersion'>;
