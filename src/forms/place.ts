import { type EntryKind, emptyField, type FieldValue, fieldNames, ONLY } from '#src/domain/answer.ts';
import { fieldLabels } from '#src/report/labels.ts';

/** One entry that a page asks about, with what it calls the entry's fields where that is not their usual label. */
export interface FormPlace<Kind extends EntryKind = EntryKind> {
  question: { id: string; kind: Kind };
  entryId: string;
  labels?: Partial<Record<string, string>>;
}

/** What react-hook-form holds: the fields of each entry, by question and entry. */
export type PageValues = Record<string, Record<string, Record<string, FieldValue>>>;

export function fieldName({ question, entryId }: FormPlace, field: string): string {
  return `${question.id}.${entryKey(entryId)}.${field}`;
}

/** The id of a field's input, which error summaries and change links lead to. */
export function fieldId({ question, entryId }: FormPlace, field: string): string {
  return [question.id, ...(entryId === ONLY ? [] : [entryId]), field].join('-');
}

export function labelOf({ question, labels }: FormPlace, field: string): string {
  return labels?.[field] ?? (fieldLabels[question.kind] as Record<string, string>)[field] ?? field;
}

export function entryKey(entryId: string): string {
  return `entry-${entryId}`;
}

/**
 * The fields of an entry as the domain has them. Browsers give false for a box that is not ticked, nothing for
 * radios that are not chosen, and one value for a list of one.
 */
export function fieldsFrom(
  values: PageValues,
  { question, entryId }: FormPlace,
): Record<string, FieldValue | undefined> {
  const given: Record<string, unknown> = values[question.id]?.[entryKey(entryId)] ?? {};
  return Object.fromEntries(
    fieldNames(question.kind).map((field) => [
      field,
      field in given ? fieldValue(given[field], Array.isArray(emptyField(question.kind, field))) : undefined,
    ]),
  );
}

function fieldValue(given: unknown, isList: boolean): FieldValue {
  if (Array.isArray(given)) return given.map(String);
  const text = typeof given === 'string' ? given.toWellFormed() : '';
  if (!isList) return text;
  return text === '' ? [] : [text];
}
