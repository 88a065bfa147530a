import { zodResolver } from '@hookform/resolvers/zod';
import type { FieldErrors, Resolver } from 'react-hook-form';
import { emptyFields } from '#src/domain/answer.ts';
import { completeSchema, type FieldProblem } from '#src/domain/entry-rules.ts';
import { z } from '#src/domain/zod.ts';
import { wordFieldProblem } from '#src/report/word-field-problem.ts';
import { entryKey, type FormPlace, fieldName, fieldsFrom, labelOf, type PageValues } from './place.ts';

/** Fields that a page can't do without, by name as `fieldName` gives it. */
export type NeededFields = ReadonlySet<string>;

/**
 * Checks a page by the domain's rules when it is sent. What is only missing may wait, except for what the page
 * needs; what is wrong may not.
 */
export function pageResolver(places: () => readonly FormPlace[], needed: NeededFields): Resolver<PageValues> {
  return async (values, context, options) => {
    const asked = places();
    const normal: PageValues = {};
    for (const place of asked) {
      const entries = normal[place.question.id] ?? {};
      normal[place.question.id] = entries;
      entries[entryKey(place.entryId)] = completed(values, place);
    }
    const checked = await zodResolver(schemaOf(asked))(normal, context, options);
    const errors = wordErrors(checked.errors as FieldErrors<PageValues>, asked, needed);
    return Object.keys(errors).length === 0 ? { values: normal, errors: {} } : { values: {}, errors };
  };
}

function completed(values: PageValues, place: FormPlace) {
  const given = Object.entries(fieldsFrom(values, place)).filter(([, value]) => value !== undefined);
  return { ...emptyFields(place.question.kind), ...Object.fromEntries(given) } as PageValues[string][string];
}

function schemaOf(places: readonly FormPlace[]): z.ZodType<PageValues, PageValues> {
  const questions: Record<string, Record<string, z.ZodType>> = {};
  for (const { question, entryId } of places) {
    const entries = questions[question.id] ?? {};
    questions[question.id] = entries;
    entries[entryKey(entryId)] = completeSchema(question.kind);
  }
  const shape = Object.entries(questions).map(([id, entries]) => [id, z.object(entries)]);
  return z.object(Object.fromEntries(shape)) as unknown as z.ZodType<PageValues, PageValues>;
}

function wordErrors(
  errors: FieldErrors<PageValues>,
  places: readonly FormPlace[],
  needed: NeededFields,
): FieldErrors<PageValues> {
  const worded: Record<string, Record<string, Record<string, { type: string; message: string }>>> = {};
  for (const place of places) {
    const { question, entryId } = place;
    for (const [field, error] of Object.entries(errors[question.id]?.[entryKey(entryId)] ?? {})) {
      const problem = (error as { message?: string }).message as FieldProblem;
      if (problem === 'missing' && !needed.has(fieldName(place, field))) continue;
      const entries = worded[question.id] ?? {};
      worded[question.id] = entries;
      const fields = entries[entryKey(entryId)] ?? {};
      entries[entryKey(entryId)] = fields;
      fields[field] = { type: problem, message: wordFieldProblem(problem, labelOf(place, field)) };
    }
  }
  return worded;
}
