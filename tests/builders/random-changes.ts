import fc from 'fast-check';
import { z } from 'zod';
import { type EntryKind, type FieldValue, fieldSchemas, isList, ONLY } from '#src/domain/answer.ts';
import { type Assessment, findAnswer, STANDING } from '#src/domain/assessment.ts';
import type { Change } from '#src/domain/change.ts';
import { questionsOf } from '#src/domain/edition.ts';
import { tinyEdition } from './tiny-edition.ts';

const ASKED = [...questionsOf(tinyEdition), ...Object.values(STANDING)].map(({ id, kind }) => ({ id, kind }));
const ROWS = ['row-1', 'row-2', 'row-3'];

/** Text of all sorts, half surrogate pairs included. */
export const someText = fc.string({ unit: 'binary', maxLength: 12 });

/** What a person does next, before it is known what the assessment says. */
export interface Deed {
  question: { id: string; kind: EntryKind };
  row: string;
  field: string;
  to: FieldValue;
  what: 'type' | 'note' | 'add' | 'remove' | 'move';
  place: number;
}

const deed: fc.Arbitrary<Deed> = fc.constantFrom(...ASKED).chain((question) => {
  const shape: Record<string, z.ZodType> = fieldSchemas[question.kind].shape;
  return fc.constantFrom(...Object.keys(shape)).chain((field) =>
    fc.record({
      question: fc.constant(question),
      row: isList(question.kind) ? fc.constantFrom(...ROWS) : fc.constant(ONLY),
      field: fc.constant(field),
      to: valueFor(shape[field]),
      what: fc.constantFrom('type', 'type', 'type', 'note', 'add', 'remove', 'move'),
      place: fc.nat(3),
    }),
  );
});

export const someDeeds = fc.array(deed, { minLength: 1, maxLength: 40 });

function valueFor(schema: z.ZodType | undefined): fc.Arbitrary<FieldValue> {
  if (schema instanceof z.ZodExactOptional) return valueFor(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options.map(String));
  return schema instanceof z.ZodArray ? fc.array(someText, { maxLength: 3 }) : someText;
}

/** The change a deed comes to, said by someone who sees the assessment as it is. */
export function changeBy(assessment: Assessment, { question, row, field, to, what, place }: Deed): Change {
  const answer = findAnswer(assessment, question.id);
  const listed = isList(question.kind);
  const fields: Record<string, FieldValue> | undefined = answer?.entries.find(({ id }) => id === row)?.fields;
  if (what === 'note') return { kind: 'note-changed', question, from: answer?.note ?? '', to: String(to) };
  if (what === 'add' && listed) {
    return { kind: 'entry-added', question, entryId: row, fields: { [field]: to }, at: place };
  }
  if (what === 'remove' && listed) return { kind: 'entry-removed', question, entryId: row };
  if (what === 'move' && listed) return { kind: 'entry-moved', question, entryId: row, to: place };
  const from = fields?.[field] ?? (Array.isArray(to) ? [] : '');
  return { kind: 'field-changed', question, entryId: row, field, from, to };
}

/** Freezes a value and all in it, so that a change to it throws. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
