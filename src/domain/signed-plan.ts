import { fieldSchemas, words } from './answer.ts';
import { z } from './zod.ts';

const id = z.string().min(1).max(100);
const MOST = 10_000;

/** The parts of a signed version that a review of its effect is held against, each as it was signed. */
export const signedPlanSchema = z.strictObject({
  actions: z.array(z.strictObject({ id, questionId: id, fields: fieldSchemas['action-plan'] })).max(MOST),
  measures: z.array(z.strictObject({ id, questionId: id, fields: fieldSchemas.monitoring })).max(MOST),
  conditions: z.array(z.strictObject({ id, fields: fieldSchemas.conditions })).max(MOST),
  /** The names of the groups that actions and measures are for. */
  groups: z.array(z.strictObject({ id, name: words })).max(MOST),
  /** What the reviews before this one found last of each action and measure; nothing before the first. */
  outcomes: z.array(z.strictObject({ id, fields: fieldSchemas['action-outcomes'] })).max(MOST),
  results: z.array(z.strictObject({ id, fields: fieldSchemas['measure-results'] })).max(MOST),
});

export type SignedPlan = z.infer<typeof signedPlanSchema>;
export type PlannedAction = SignedPlan['actions'][number];
