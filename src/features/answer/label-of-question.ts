import type { Question } from '#src/domain/edition.ts';
import { answerWords } from './words.ts';

/** A question's label, which says so when sign-off does not wait for it. */
export function labelOfQuestion({ label, optional = false }: Question): string {
  return optional ? answerWords.optional(label) : label;
}
