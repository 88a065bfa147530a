import type { AnswersAtRest } from '#src/storage/read-answers.ts';

/** Everything typed in an assessment, for the search. Lists hold ids of choices and rows, but for names of groups. */
export function textOf({ answers }: AnswersAtRest): string {
  return Object.values(answers)
    .flatMap((answer) => [
      partOf(answer, 'note'),
      ...listIn(answer, 'entries').flatMap((entry) => textsOf(partOf(entry, 'fields'))),
    ])
    .filter((text) => typeof text === 'string')
    .join('\n');
}

function textsOf(fields: unknown): unknown[] {
  if (typeof fields !== 'object' || fields === null) return [];
  return [...Object.values(fields), ...listIn(fields, 'combines')];
}

function listIn(value: unknown, name: string): unknown[] {
  const list = partOf(value, name);
  return Array.isArray(list) ? list : [];
}

function partOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
