import type { FieldProblem } from '#src/domain/entry-rules.ts';

/** What is wrong with a field, named as its label names it, and what would put it right. */
export function wordFieldProblem(problem: FieldProblem, label: string): string {
  switch (problem) {
    case 'missing':
      return `“${label}” needs an answer`;
    case 'not-a-date':
      return `“${label}” must be a date that exists, such as 27 March 2027`;
    case 'not-a-link':
      return `“${label}” must be a full web or email address, such as https://www.example.org`;
    case 'reason-missing':
      return `“${label}” needs a reason, so that others can follow your choice`;
  }
}
