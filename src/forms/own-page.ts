import type { EntryKind } from '#src/domain/answer.ts';

const WITH_PAGES: ReadonlySet<EntryKind> = new Set([
  'population-groups',
  'evidence',
  'evidence-gaps',
  'figures',
  'action-plan',
  'monitoring',
  'action-outcomes',
  'measure-results',
]);

/** Whether each entry of an answer is filled in on a page of its own. Short ones (people, conditions) are not. */
export function hasOwnPage(kind: EntryKind): boolean {
  return WITH_PAGES.has(kind);
}
