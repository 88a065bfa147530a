import { words } from './answer.ts';
import { z } from './zod.ts';

const id = z.string().regex(/^[A-Za-z0-9][\w-]{0,99}$/);
const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** What a reviewer says beside one answer, or of a whole block of questions. */
const remarkSchema = z.strictObject({
  id,
  blockId: z.string().max(100),
  /** Empty for a remark on the block as a whole. */
  questionId: z.string().max(100),
  /** Empty where the answer as a whole is meant. */
  entryId: z.string().max(100),
  /** A judgement of the block; empty for a comment. */
  mark: z.enum(['', 'fine', 'could-be-better', 'must-change']),
  said: words,
  /** The answer's words that it was said about, as the reviewer read them. */
  on: words,
  /** What the answer was then, as `digestOf` gives it, so that it can be told whether it has changed since. */
  answer: digest,
});

/** All that one reviewer said of one copy, as their file brings it. Never changed afterwards. */
export const reviewSchema = z.strictObject({
  /** Chosen where the review was written; the same file taken in twice is one review. */
  id,
  writtenAt: z.iso.datetime(),
  /** The version that was read, and its answers as `digestOf` gives them. */
  version: z.number().int().min(1).max(10_000),
  answers: digest,
  verdict: z.enum(['return', 'ready']),
  /** What the reviewer said of the whole. */
  said: words,
  remarks: z.array(remarkSchema).max(5_000),
});

export type Remark = z.infer<typeof remarkSchema>;
export type Review = z.infer<typeof reviewSchema>;
